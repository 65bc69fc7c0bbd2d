package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import mns.HostileText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources and facts of other programs come into a base, and references of this one lead back to it. */
final class ImportTest {
    private static final String FILES = "src/test/resources/mns/load/imports/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void copyABase() throws IOException {
        base = Files.copy(Path.of(MnsRunner.LIGHTHOUSE), folder.resolve("base.json"));
    }

    @Test
    void whatIsAddedIsInTheBase() throws IOException {
        Run sources = run("import", FILES + "zotero.bib", "--into", base.toString());
        Run facts = run("import", FILES + "facts.csv", "--into", base.toString());

        assertThat(sources.exit()).isZero();
        assertThat(facts.exit()).isEqualTo(1);
        assertThat(run("check", base.toString()).exit()).isZero();
        assertThat(run("sources", "haciyeva-lights-1999", "--facts", base.toString())
                        .exit())
                .isZero();
        assertThat(run("show", "lights/9", "keepers/second-keeper", "--facts", base.toString())
                        .exit())
                .isZero();
        Run diff = run("diff", MnsRunner.LIGHTHOUSE, base.toString(), "--fields", "change,id");
        assertThat(diff.out().lines())
                .containsExactlyInAnyOrder(
                        "added\thaciyeva-lights-1999",
                        "added\tnoauthor-page-nodate",
                        "added\tlights/9",
                        "added\tkeepers/second-keeper");
    }

    @Test
    void aSecondTimeAddsNothing() throws IOException {
        run("import", FILES + "zotero.bib", "--into", base.toString());
        byte[] before = Files.readAllBytes(base);
        Run again = run("import", FILES + "zotero.bib", "--into", base.toString());

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out()).isEqualTo("[]\n");
        assertThat(again.err()).contains("zotero.bib:2: ", "it is there already as \"haciyeva-lights-1999\"");
        assertThat(Files.readAllBytes(base)).isEqualTo(before);
    }

    @Test
    void relatedFactsNameEachOther() throws IOException {
        Path table = Files.writeString(folder.resolve("facts.csv"), """
                topic,title,statement,date,tags,confidence,source,locator,related
                lights,One,It was.,20 October 1930,tower,low,light-list,page 8,lights/1; lights/two; lights/none
                lights,Two,It was.,1931/05,tower,low,light-list,page 8,lights/two
                """);
        Run run = run("import", table.toString(), "--into", base.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "mns: " + table + ":2: \"lights/none\" in \"related\" of \"lights/one\" is left out:"
                                + " there is no such fact",
                        "mns: " + table + ":3: \"lights/two\" in \"related\" of \"lights/two\" is left out:"
                                + " it is the fact itself");
        assertThat(run("check", base.toString()).exit()).isZero();
        assertThat(related("lights/one")).containsExactlyInAnyOrder("lights/1", "lights/two");
        assertThat(related("lights/two")).containsExactly("lights/one");
        assertThat(related("lights/1")).contains("lights/one");
        assertThat(run("show", "lights/one", "lights/two", "--fields", "date", "--facts", base.toString())
                        .out())
                .isEqualTo("1930-10-20\n1931-05\n");
    }

    private List<String> related(String id) throws IOException {
        JsonNode fact = JSON.readTree(
                        run("show", id, "--json", "--facts", base.toString()).out())
                .get(0);
        return JSON.convertValue(fact.get("related"), new TypeReference<List<String>>() {});
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255044462d312e370a25e2e3        | ':1:1: is a PDF document, not a text'
            89504e470d0a1a0a                | ':1:1: is a PNG picture, not a text'
            fffe7b007d00                    | ':1:1: is UTF-16, not UTF-8; save it as UTF-8'
            7b0022006100                    | ':1:1: is UTF-16, not UTF-8; save it as UTF-8'
            3c21444f43545950452068746d6c3e  | ' is a web page, which cannot be imported'
            504b030414000000                | ' is a ZIP archive or an office document, which cannot be imported'
            4074777b61e9                    | ':1:6: is not valid UTF-8 from here on; save it as UTF-8'
            """)
    void whatIsNoBibliographyIsNamed(String hex, String reason) throws IOException {
        Path file = Files.write(folder.resolve("file"), HexFormat.of().parseHex(hex));
        Run run = run("import", file.toString(), "--into", base.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mns: " + file + reason).hasLineCount(1);
    }

    @Test
    void aFolderAndATextAreNoBibliographies() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Dear keeper,\nthe light is out.\n");
        Run ofText = run("import", text.toString());

        assertThat(run("import", folder.toString()).err()).isEqualTo("mns: " + folder + " is a folder, not a file\n");
        assertThat(ofText.exit()).isEqualTo(1);
        assertThat(ofText.out()).isEqualTo("[]\n");
        assertThat(ofText.err()).startsWith("mns: " + text + ":1: this is no bibliography, and no table of facts");
    }

    @Test
    void anUnsoundBaseStaysAsItIs() throws IOException {
        Files.writeString(base, Files.readString(base).replace("\"lights/1\"", "\"lights/2\""));
        byte[] before = Files.readAllBytes(base);
        Run run = run("import", FILES + "zotero.bib", "--into", base.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(Files.readAllBytes(base)).isEqualTo(before);
        assertThat(Files.list(folder)).containsExactly(base);
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void noFileDrivesTheTerminal(String text) throws IOException {
        String csv = "id,topic,title,statement,tags,confidence,source,locator,x" + text.replace("\"", "\"\"")
                + "\nlights/" + text + ",lights," + text + "," + text + "," + text + "," + text + "," + text + ","
                + text + "\n";
        String bib = "@book{" + text + ", title = {" + text + "}, doi = {" + text + "}, x" + text + " = {a}}\n" + text;
        String ris = "TY  - BOOK\nTI  - " + text + "\nAU  - " + text + "\nDO  - " + text + "\nER  - \n" + text;
        String json = JSON.writeValueAsString(List.of(JSON.createObjectNode()
                .put("id", text)
                .put("title", text)
                .put(text, text)
                .put("DOI", text)));
        for (String file : List.of(csv, bib, ris, json)) {
            for (String terminals : List.of("", "oe")) {
                Run run = new MnsRunner()
                        .onTerminal(terminals, 60)
                        .reading(file.getBytes(StandardCharsets.UTF_8))
                        .run("import", "-", "--into", base.toString());

                assertThat(HostileText.raw(run.out(), "\n")).isEmpty();
                assertThat(HostileText.raw(run.err(), "\n")).isEmpty();
                assertThat(run.exit()).isIn(0, 1, 2);
                assertThat(run("check", base.toString()).exit()).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "ris", "csl-json"})
    void referencesBecomeTheSourcesThatTheyWere(String style) throws IOException {
        Path file = folder.resolve("cited." + style);
        Files.writeString(
                file,
                new MnsRunner()
                        .run("cite", "--confidence", "high,medium,low", "--style", style)
                        .out());
        Run imported = run("import", file.toString());
        JsonNode sources = JSON.readTree(imported.out());

        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(sources.size()).isGreaterThan(100);
        for (JsonNode each : sources) {
            JsonNode source = JSON.readTree(new MnsRunner()
                            .run("sources", each.get("id").asText(), "--json")
                            .out())
                    .get(0);
            for (String member : List.of("title", "doi", "isbn", "url", "volume", "language")) {
                assertThat(each.get(member)).as(each + " " + member).isEqualTo(source.get(member));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "bibtex", "ris", "csl-json", "apa", "gost"})
    void aBibliographyNamesTheFactsWhoseChangesAreTold(String style) throws IOException {
        List<String> cite = List.of(
                "cite", "lights/1", "history/founding", "lights/2", "--facts", MnsRunner.LIGHTHOUSE, "--style", style);
        Path file = Files.writeString(
                folder.resolve("cited"),
                new MnsRunner().run(cite.toArray(new String[0])).out());
        Run diff = run(
                "diff",
                MnsRunner.LIGHTHOUSE,
                "src/test/resources/lighthouse-next.json",
                "--cited",
                file.toString(),
                "--fields",
                "id");

        assertThat(diff.exit()).as(diff.err()).isEqualTo(1);
        assertThat(diff.out().lines()).containsExactlyInAnyOrder("lights/1", "history/founding");
    }

    private static Run run(String... line) {
        return new MnsRunner().run(line);
    }
}
