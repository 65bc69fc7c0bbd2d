package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mns.load.Schema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All JSON that the tool prints is what its own schema says. */
class OutputSchemaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            history --json                             | fact
            functions --json                           | fact
            legal --json                               | fact
            operations --json                          | fact
            organization --json                        | fact
            cooperation --json                         | fact
            people --json                              | fact
            statements --json                          | fact
            timeline --json                            | fact
            search ministry --json                     | fact
            functions -E ministr. --json                | fact
            show functions/1-31 --json                 | fact
            show functions/1-31 -o jsonl               | fact
            show lights/1-4 --facts LIGHTHOUSE --json  | fact
            timeline --facts LIGHTHOUSE -o jsonl       | fact
            sources --json                             | source
            sources wikipedia -o jsonl                 | source
            tags --json                                | tag
            tags -o jsonl --tag terrorism              | tag
            stats --json                               | stat
            stats -o jsonl --tag terrorism             | stat
            stats --facts LIGHTHOUSE --json            | stat
            diff LIGHTHOUSE --json                     | change
            import src/test/resources/mns/load/imports/zotero.bib | selection
            diff LIGHTHOUSE -o jsonl --topic lights    | change
            diff LIGHTHOUSE --json --fields change,id  | selection
            check README.md --json                     | problem
            check no-such-file -o jsonl                | problem
            check --json --source wikipedia=README.md  | standing
            functions --json --fields id,date          | selection
            sources --json --fields facts,id           | selection
            tags -o jsonl --fields tag                 | selection
            stats --json --fields name,facts           | selection
            check README.md --json --fields reason     | selection
            """)
    void rowsOfEveryKind(String line, String kind) throws IOException {
        String out = new MnsRunner()
                .runLine(line.replace("LIGHTHOUSE", MnsRunner.LIGHTHOUSE))
                .out();
        String rows = line.contains("jsonl") ? "[" + out.strip().replace("\n", ",") + "]" : out;

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(errors(rows, array(kind))).isEmpty();
        assertThat(errors(rows, Schema.ofOutput())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions/5 --json                    | usage
            functions --json --on never           | usage
            functions 99 --json                   | not_found
            show functions/99 no-such-fact --json | not_found
            search terorism zzzz --json           | not_found
            functions -E a(b -o jsonl             | usage
            functions --json --facts README.md    | fact_base
            functions --json --facts nowhere      | fact_base
            """)
    void errorsOfEveryKind(String line, String code) throws IOException {
        String[] errors = new MnsRunner().runLine(line).err().split("\n");

        assertThat(errors).isNotEmpty().allSatisfy(error -> {
            assertThat(error).startsWith("{\"error\":{\"code\":\"" + code + "\"");
            assertThat(errors(error, part("error"))).isEmpty();
            assertThat(errors(error, Schema.ofOutput())).isEmpty();
        });
    }

    @Test
    void evidence() throws IOException {
        String out = new MnsRunner()
                .reading("one two three plain words".getBytes(StandardCharsets.UTF_8))
                .run("passage", "--source", "page=-", "three plain words")
                .out();

        assertThat(errors(out, part("evidence"))).isEmpty();
        assertThat(errors(out, Schema.ofOutput())).isEmpty();
    }

    @Test
    void fingerprints() throws IOException {
        String out = new MnsRunner().runLine("passage three plain words").out();

        assertThat(errors(out, part("fingerprint"))).isEmpty();
        assertThat(errors(out, Schema.ofOutput())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatGoldenCasesPrintAsJson() throws IOException {
        List<GoldenCase> cases = GoldenCase.all(GOLDEN).stream()
                .filter(OutputSchemaTest::printsJson)
                .toList();
        assertThat(cases).hasSizeGreaterThan(15);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Run run = each.expected();
                    String out = run.out().startsWith("{")
                            ? "[" + run.out().strip().replace("\n{", ",\n{") + "]"
                            : run.out();
                    if (!out.isEmpty()) {
                        assertThat(errors(out, Schema.ofOutput())).isEmpty();
                    }
                    for (String error :
                            run.err().isEmpty() ? new String[0] : run.err().split("\n")) {
                        assertThat(errors(error, Schema.ofOutput())).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatGoldenCasesTellWhenAskedForJson() throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        for (GoldenCase each : GoldenCase.all(GOLDEN)) {
            if (!each.expected().err().isEmpty()) {
                cases.add(each);
            }
        }
        assertThat(cases).hasSizeGreaterThan(80);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Run run = each.run("--json");
                    assertThat(run.err().lines())
                            .allSatisfy(error ->
                                    assertThat(errors(error, part("error"))).isEmpty());
                }));
    }

    /** So that an empty list of errors means something. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"tag": "oil"}]                                     | tag
            [{"tag": "oil", "facts": 0}]                         | tag
            [{"tag": "oil", "facts": 1, "more": 1}]              | tag
            [{"group": "topic", "name": "lamps"}]                | stat
            [{"group": "topic", "name": "lamps", "facts": 0}]    | stat
            [{"group": "colour", "name": "red", "facts": 1}]     | stat
            [{"id": "lamps/1", "statement": "It burned oil."}]   | fact
            [{"id": "list", "type": "book", "title": "List"}]    | source
            [{"file": "a.json", "line": 3, "reason": "r", "pointer": ""}] | problem
            [{"standing": "lost", "fact": "f", "source": "s", "locator": "l"}] | standing
            [{"id": "lamps/1", "colour": "red"}]                 | selection
            """)
    void aSchemaThatCatches(String json, String kind) throws IOException {
        assertThat(errors(json, array(kind))).isNotEmpty();
    }

    private static boolean printsJson(GoldenCase golden) {
        try {
            return MnsRunner.asksForJson(golden.arguments());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String part(String name) throws IOException {
        return "{\"$ref\": \"#/$defs/" + name + "\", " + definitions();
    }

    private static String array(String name) throws IOException {
        return "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/" + name + "\"}, " + definitions();
    }

    private static String definitions() throws IOException {
        String schema = Schema.ofOutput();
        return schema.substring(schema.indexOf("\"$defs\""));
    }

    private static List<com.networknt.schema.Error> errors(String json, String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }
}
