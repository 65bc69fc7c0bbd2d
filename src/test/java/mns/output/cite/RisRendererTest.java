package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mns.fact.ArchivedCopy;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.ReferenceNote;
import mns.text.TerminalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** References as RIS have a tag and a value in each line, and hold all that a reference says. */
final class RisRendererTest {
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - ([^\r\n]*)\r\n");

    @Test
    void everyReferenceOfEachBaseComesBackWhole() {
        for (Citations citations : Cited.everything()) {
            assertWhole(citations);
        }
    }

    static List<String> hostileTexts() {
        return Cited.hostileTexts();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextLeavesItsLine(String text) {
        Citations citations = Cited.hostile(text);
        assertWhole(citations);
        String output = Output.of(new RisRenderer(), citations).replace("\r\n", "");
        assertThat(TerminalText.safe(output)).isEqualTo(output);
    }

    @Test
    void noTextLooksLikeATag() {
        String ris = Output.of(new RisRenderer(), Cited.hostile("ER  - x   - y"));
        assertThat(ris.lines().filter(line -> line.startsWith("TI"))).containsExactly("TI  - ER - x - y");
    }

    private static void assertWhole(Citations citations) {
        List<Map<String, List<String>>> records = records(citations);
        assertThat(records).hasSameSizeAs(citations.references());
        for (int i = 0; i < records.size(); i++) {
            Map<String, List<String>> fields = records.get(i);
            Reference reference = citations.references().get(i);
            Source source = reference.source();
            SourceKind kind = SourceKind.of(source.type());
            assertField(fields, "TY", Optional.of(kind.ris()));
            assertField(fields, "TI", Optional.of(source.title()));
            assertField(fields, "T2", kind.container(source));
            assertField(fields, "PB", kind.publisher(source));
            assertField(fields, "VL", source.volume());
            assertField(fields, "AV", source.archived().map(ArchivedCopy::url));
            assertThat(fields.getOrDefault("AU", List.of())).hasSameSizeAs(source.authors());
            assertField(fields, "UR", source.url());
            assertField(fields, "LA", source.language());
            assertField(fields, "ID", Optional.of(reference.key()));
            assertThat(fields).doesNotContainKey("KW");
            assertThat(fields.get("N1")).startsWith(ReferenceNote.of(reference));
        }
    }

    private static void assertField(Map<String, List<String>> fields, String tag, Optional<String> value) {
        assertThat(fields.getOrDefault(tag, List.of()))
                .as(tag)
                .isEqualTo(value.map(TerminalText::safe).map(text -> text.replaceAll(" {2,}-", " -")).stream()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2015-12-15 | 2015 | 2015/12/15/            |
            2015-10    | 2015 | 2015/10// |
            2015       | 2015 | 2015/// |
            0987       | 0987 | 0987/// |
            2000-XX    | 2000 | 2000/// |
            1996?      | 1996 | 1996///uncertain |
            2000~      | 2000 | 2000///circa |
            2015-10%   | 2015 | 2015/10//circa, uncertain |
            199X       | -    | -                      | Published 199X.;Seen 199X.
            2014/2015  | -    | -                      | Published 2014/2015.;Seen 2014/2015.
            """)
    void aDateIsSaidAsFarAsItIsKnown(String date, String year, String parts, String note) {
        Map<String, List<String>> fields =
                records(Cited.source("book", EdtfDate.parse(date))).get(0);
        assertField(fields, "PY", Optional.ofNullable(year));
        assertField(fields, "DA", Optional.ofNullable(parts));
        assertField(fields, "Y2", Optional.ofNullable(parts));
        List<String> notes = new ArrayList<>(List.of("Disagrees with lights/x [x], saying [x]."));
        notes.addAll(note == null ? List.of() : List.of(note.split(";")));
        assertThat(fields.get("N1")).isEqualTo(notes);
    }

    @ParameterizedTest
    @CsvSource({"2015, 199X, Seen 199X.", "199X, 2015, Published 199X.", "2015, 2016,"})
    void aNoteHoldsEachDateWithoutAFieldOfItsOwn(String issued, String accessed, String note) {
        Optional<String> none = Optional.empty();
        Optional<EdtfDate> published = Optional.of(EdtfDate.parse(issued));
        Optional<EdtfDate> seen = Optional.of(EdtfDate.parse(accessed));
        Source source = new Source("a", "book", "T", none, none, published, seen, none, none, none);
        Reference reference = new Reference("a", source, List.of());

        assertField(records(new Citations(List.of(reference))).get(0), "N1", Optional.ofNullable(note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article            | GEN   | PB
            article-magazine   | MGZN  | T2
            article-newspaper  | NEWS  | T2
            book               | BOOK  | PB
            dataset            | DATA  | PB
            entry-encyclopedia | ENCYC | T2
            legislation        | STAT  | PB
            post               | ICOMM | T2
            post-weblog        | BLOG  | T2
            report             | RPRT  | PB
            speech             | GEN   | PB
            webpage            | ELEC  | T2
            """)
    void aTypeIsOneThatRisKnows(String type, String ris, String publisher) {
        Map<String, List<String>> fields =
                records(Cited.source(type, EdtfDate.parse("2015"))).get(0);
        assertField(fields, "TY", Optional.of(ris));
        assertField(fields, publisher, Optional.of("x"));
    }

    /** Reads records strictly: TY first, ER last, nothing between them, no line without a tag. */
    private static List<Map<String, List<String>>> records(Citations citations) {
        String output = Output.of(new RisRenderer(), citations);
        List<Map<String, List<String>>> records = new ArrayList<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher line = LINE.matcher(output);
        int end = 0;
        while (line.find()) {
            assertThat(line.start()).isEqualTo(end);
            assertThat(fields.isEmpty()).isEqualTo(line.group(1).equals("TY"));
            end = line.end();
            if (line.group(1).equals("ER")) {
                assertThat(line.group(2)).isEmpty();
                records.add(fields);
                fields = new LinkedHashMap<>();
            } else {
                fields.computeIfAbsent(line.group(1), each -> new ArrayList<>()).add(line.group(2));
            }
        }
        assertThat(end).isEqualTo(output.length());
        assertThat(fields).isEmpty();
        return records;
    }
}
