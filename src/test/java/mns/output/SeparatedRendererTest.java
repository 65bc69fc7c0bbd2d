package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mns.HostileText;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.text.TerminalText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another program reads from CSV and TSV the rows that were found, and no spreadsheet runs a cell. */
final class SeparatedRendererTest {
    private static final CSVFormat COMMAS = CSVFormat.RFC4180;
    private static final CSVFormat TABS =
            CSVFormat.newFormat('\t').builder().setEscape('\\').get();

    private final FactBase base = SampleBase.lighthouse();

    @ParameterizedTest
    @DisplayName("A cell is quoted in CSV, escaped in TSV, and guarded where it would be run")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "plain       ! plain         ! plain",
                "a,b         ! \"a,b\"       ! a,b",
                "a \"b\" c   ! \"a \"\"b\"\" c\" ! a \"b\" c",
                "\"b\"       ! \"\"\"b\"\"\" ! '\"b\"",
                "a\\n        ! a\\n          ! a\\\\n",
                "`a\nb`      ! `\"a\nb\"`    ! a\\nb",
                "`a\tb`      ! a^Ib          ! a\\tb",
                "`a\rb`      ! a^Mb          ! a\\rb",
                "a\u001cn    ! a^\\n         ! a^\\\\n",
                "a\u001b[1m  ! a^[[1m        ! a^[[1m",
                "a\u202eb    ! a<U+202E>b    ! a<U+202E>b",
                "=1+1        ! '=1+1         ! '=1+1",
                "+1          ! '+1           ! '+1",
                "-1          ! '-1           ! '-1",
                "@A1         ! '@A1          ! '@A1",
                "\uFF1D1     ! '\uFF1D1      ! '\uFF1D1",
                "\uFF0B1     ! '\uFF0B1      ! '\uFF0B1",
                "\uFF0D1     ! '\uFF0D1      ! '\uFF0D1",
                "\uFF20A1    ! '\uFF20A1     ! '\uFF20A1",
                "`\n=1`      ! `\"'\n=1\"`   ! \\n=1",
                "`\t=1`      ! ^I=1          ! \\t=1",
                "'=1         ! ''=1          ! ''=1",
                "a=1         ! a=1           ! a=1",
                "``          ! \"\"          ! ``",
            })
    void writesACell(String text, String commas, String tabs) {
        Answer.Listing answer = HostileFact.list(text);

        assertThat(Output.of(SeparatedRenderer.commas(List.of("title")), answer))
                .isEqualTo("title\n" + commas + "\n");
        assertThat(Output.of(SeparatedRenderer.tabs(List.of("title")), answer)).isEqualTo("title\n" + tabs + "\n");
    }

    @Test
    void writesTheNamesOfTheFieldsAlsoWhereNothingWasFound() {
        Answer.Listing nothing = new FactFinder(base).find(Query.ALL.in("wrecks"));

        assertThat(Output.of(SeparatedRenderer.commas(List.of("id", "title")), nothing))
                .isEqualTo("id,title\n");
        assertThat(Output.of(SeparatedRenderer.tabs(List.of("id", "title")), nothing))
                .isEqualTo("id\ttitle\n");
    }

    @Test
    void joinsListsAndPutsEvidenceIntoWords() {
        Answer.Listing lightship =
                new FactFinder(base).find(Query.ALL.in("lights").part(2, 1));

        assertThat(Output.of(SeparatedRenderer.commas(List.of("tags", "evidence", "number", "date")), lightship))
                .isEqualTo("""
                        tags,evidence,number,date
                        ship; oil,light-list (page 4); disputed by coast-gazette (paragraph 2): The lightship stayed until 1905.,3,
                        """);
    }

    @Test
    @Tag("exhaustive")
    void losesNothingInCommas() {
        TrapText.answers().forEach(SeparatedRendererTest::assertLosesNothingInCommas);
    }

    @Test
    @Tag("exhaustive")
    void losesNothingInTabsAndWritesEachRowInOneLine() {
        TrapText.answers().forEach(SeparatedRendererTest::assertLosesNothingInTabs);
    }

    @Test
    @Tag("exhaustive")
    void noSpreadsheetFindsAFormulaAlsoWhereItTakesQuotesOffTabs() {
        TrapText.answers().forEach(SeparatedRendererTest::assertNoSpreadsheetFindsAFormula);
    }

    static void assertLosesNothingInCommas(Answer.Listing answer) {
        String output = Output.of(SeparatedRenderer.commas(fields(answer)), answer);

        assertThat(cells(output, COMMAS)).isEqualTo(rows(answer, "\n"));
        assertThat(HostileText.raw(output, "\n")).isEmpty();
    }

    static void assertLosesNothingInTabs(Answer.Listing answer) {
        String output = Output.of(SeparatedRenderer.tabs(fields(answer)), answer);

        assertThat(cells(output, TABS)).isEqualTo(rows(answer, "\n\t\r"));
        assertThat(HostileText.raw(output, "\n\t")).isEmpty();
        assertThat(output.lines()).hasSize(answer.size() + 1);
    }

    static void assertNoSpreadsheetFindsAFormula(Answer.Listing answer) {
        String commas = Output.of(SeparatedRenderer.commas(fields(answer)), answer);
        String tabs = Output.of(SeparatedRenderer.tabs(fields(answer)), answer);

        for (CSVFormat format :
                List.of(COMMAS, COMMAS.builder().setDelimiter('\t').get())) {
            for (CSVRecord each : records(format == COMMAS ? commas : tabs, format)) {
                assertThat(each).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
            }
        }
    }

    private static List<String> fields(Answer.Listing answer) {
        return answer instanceof Answer.SourceList
                ? Rows.SOURCE
                : answer instanceof Answer.TagList ? Rows.TAG : Rows.FACT;
    }

    /** Returns what a reader must find: unsafe characters are shown, but for some that are kept. */
    private static List<List<String>> rows(Answer.Listing answer, String kept) {
        List<List<String>> rows = new ArrayList<>(List.of(fields(answer)));
        for (Map<String, Object> row : Rows.of(answer)) {
            List<String> cells = new ArrayList<>();
            for (String field : fields(answer)) {
                String text = CellText.of(row.getOrDefault(field, ""));
                cells.add(text.codePoints()
                        .mapToObj(Character::toString)
                        .map(each -> kept.contains(each) ? each : TerminalText.safe(each))
                        .collect(Collectors.joining()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Reads cells and takes their guards off. */
    private static List<List<String>> cells(String output, CSVFormat format) {
        return records(output, format).stream()
                .map(record -> record.stream()
                        .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                        .toList())
                .toList();
    }

    private static List<CSVRecord> records(String output, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(output, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
