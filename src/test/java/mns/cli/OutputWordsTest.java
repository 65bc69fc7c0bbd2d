package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import mns.cli.options.Fields;
import mns.cli.syntax.UsageException;
import mns.output.Format;
import mns.output.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats and fields are known by their names in whichever case, and by what else people call them. */
final class OutputWordsTest {
    @ParameterizedTest
    @CsvSource({
        "text, text, false",
        "json, json, true",
        "JSON, json, true",
        "jsonl, jsonl, true",
        "ndjson, jsonl, true",
        "NDJSON, jsonl, true",
        "csv, csv, false",
        "Tsv, tsv, false",
        "markdown, markdown, false",
        "md, markdown, false",
        "MD, markdown, false",
        "yaml, yaml, false",
        "yml, yaml, false",
        "SQL, sql, false"
    })
    void aFormatHasItsNameAndThatOfItsFiles(String asked, String name, boolean isJson) throws UsageException {
        assertThat(Format.named(asked).map(Format::label)).contains(name);
        assertThat(Format.isJson(asked)).isEqualTo(isJson);
    }

    @ParameterizedTest
    @CsvSource({"jsonx, true", "JSON5, true", "ndjsonl, true", "jsno, false", "xjson, false"})
    void whatBeginsLikeJsonIsMeantForScripts(String asked, boolean isJson) {
        assertThat(Format.isJson(asked)).isEqualTo(isJson);
    }

    @Test
    void fieldsAreNamedInWhicheverCaseAndOrder() throws UsageException {
        assertThat(Fields.of("--fields", "SAIDBY, id,,ID", Rows.FACT)).containsExactly("saidBy", "id", "id");
    }

    @ParameterizedTest
    @CsvSource({"text, statement", "name, title", "by, saidBy", "sources, evidence", "when, date", "titel, title"})
    void aFieldThatIsNotThereSuggestsTheOneThatIsMeantIfTheAnswerHasIt(String field, String meant) {
        assertThat(suggestions(field, Rows.FACT)).containsExactly(meant);
        assertThat(suggestions(field, List.of("tag", "facts"))).doesNotContain(meant);
    }

    private static List<String> suggestions(String field, List<String> valid) {
        UsageException refused = catchThrowableOfType(UsageException.class, () -> Fields.of("--fields", field, valid));
        assertThat(refused).hasMessage("unknown field \"" + field + "\"");
        return refused.mistake().suggestions();
    }

    @Test
    void noFieldAtAllIsRefused() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Fields.of("--fields", " , ", Rows.TAG))
                .withMessage("--fields takes names of fields; valid: tag, facts");
    }
}
