package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.HostileBase;
import mns.HostileText;
import mns.fact.FactBase;
import mns.output.Format;
import mns.output.cite.ReferenceStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a fact base drives the terminal, whichever command shows it in whichever format; JSON loses none. */
final class HostileFactsTest {
    /** Lines that show facts, with the control characters that belong to their format. */
    private record Shown(List<String> line, String own) {}

    static List<Shown> everyLineThatShowsFacts() {
        List<Shown> lines = new ArrayList<>();
        for (String format : Format.labelsWithout(Format.SVG)) {
            String own = format.equals("text") || format.equals("tsv") ? "\n\t" : "\n";
            for (String line : List.of(
                    "lights",
                    "lights other",
                    "timeline",
                    "timeline --limit 1",
                    "search other",
                    "show lights/other",
                    "sources",
                    "sources other",
                    "tags",
                    "stats")) {
                if (format.equals("sql") && List.of("tags", "stats").contains(line)) {
                    continue;
                }
                lines.add(new Shown(List.of((line + " -o " + format).split(" ")), own));
            }
        }
        for (String line : List.of(
                "lights --fields id,title,statement,date,evidence,tags,related,note",
                "sources --fields id,title,url,note",
                "tags --fields tag",
                "timeline --chart",
                "timeline --chart --ascii",
                "stats",
                "help",
                "help lights",
                "help search",
                "help show",
                "help cite",
                "help sources",
                "help timeline",
                "lights --help",
                "--version",
                "--help",
                "")) {
            lines.add(new Shown(line.isEmpty() ? List.of() : List.of(line.split(" ")), "\n\t"));
        }
        lines.add(new Shown(List.of("lights", "-0"), "\0"));
        for (String style : ReferenceStyle.labels()) {
            lines.add(new Shown(
                    List.of("cite", "lights/other", "--style", style), style.equals("ris") ? "\r\n" : "\n\t"));
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("everyLineThatShowsFacts")
    @DisplayName("What is shown of a hostile base has no control character but the format's own")
    void nothingRawIsShown(Shown shown) {
        String[] line = shown.line().toArray(new String[0]);
        for (String text : HostileText.ALL) {
            FactBase base = HostileBase.of(text);
            assertHarmless(new MnsRunner().over(base).run(line), shown, text);
            assertHarmless(bare(onTerminal(base).run(line)), shown, text);
        }
    }

    @Test
    @DisplayName("What is shown of a hostile base has as many lines and tabs as of any other")
    void noLineOrColumnIsForged() {
        for (Format each : List.of(Format.TEXT, Format.JSON, Format.JSONL, Format.TSV, Format.MARKDOWN)) {
            String format = each.label();
            for (String topic : List.of("lights", "timeline", "sources", "tags", "show lights/other")) {
                String[] line = (topic + " -o " + format).split(" ");
                String structure =
                        structure(new MnsRunner().over(HostileBase.of("x")).run(line));
                for (String text : HostileText.ALL) {
                    Run run = new MnsRunner().over(HostileBase.of(text)).run(line);

                    assertThat(structure(run))
                            .as("%s -o %s: %s", topic, format, text)
                            .isEqualTo(structure);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("JSON holds the very text")
    void jsonLosesNothing(String text) throws IOException {
        MnsRunner mns = new MnsRunner().over(HostileBase.of(text));
        JsonNode fact = json(mns.run("lights", "-o", "json")).get(0);
        JsonNode source = json(mns.run("sources", "-o", "json")).get(0);
        JsonNode tag = json(mns.run("tags", "-o", "jsonl"));

        assertThat(fact.get("id").textValue()).isEqualTo("lights/" + text);
        assertThat(fact.at("/tags/0").textValue()).isEqualTo(text);
        assertThat(fact.at("/evidence/0/says").textValue()).isEqualTo(text);
        for (String field : List.of("title", "statement", "date", "saidBy", "note")) {
            assertThat(fact.get(field).textValue()).as(field).isEqualTo(text);
        }
        assertThat(fact.at("/evidence/0/passage/sha256").textValue()).isEqualTo(text);
        for (String field : List.of(
                "id",
                "title",
                "container",
                "volume",
                "issue",
                "pages",
                "publisher",
                "doi",
                "isbn",
                "url",
                "issued",
                "language",
                "license",
                "note")) {
            assertThat(source.get(field).textValue()).as(field).isEqualTo(text);
        }
        for (String place : List.of(
                "/authors/0/family", "/authors/0/given", "/authors/2/literal", "/archived/url", "/archived/date")) {
            assertThat(source.at(place).textValue()).as(place).isEqualTo(text);
        }
        assertThat(tag.get("tag").textValue()).isEqualTo(text);
    }

    /** Returns a runner on a terminal with colours and links. */
    private static MnsRunner onTerminal(FactBase base) {
        return new MnsRunner()
                .over(base)
                .onTerminal("ioe", 40)
                .with("TERM", "xterm")
                .with("VTE_VERSION", "7006");
    }

    private static void assertHarmless(Run run, Shown shown, String text) {
        assertThat(HostileText.raw(run.out(), shown.own())).as(text).isEmpty();
        assertThat(HostileText.raw(run.err(), "\n")).as(text).isEmpty();
        assertThat(run.exit()).as(run.err()).isIn(0, 1);
    }

    /** Takes away the colours and links of the program itself, and nothing else. */
    private static Run bare(Run run) {
        String out = run.out()
                .replaceAll("\u001b\\[([017]|32|35|36|1;36)m", "")
                .replaceAll("\u001b]8;(id=[0-9a-f]+;https?://[!-~]+|;)\u001b\\\\", "");
        return new Run(run.exit(), out, run.err());
    }

    /** Returns what of an output makes its lines and columns. */
    private static String structure(Run run) {
        return run.exit() + run.err() + run.out().replaceAll("[^\n\t]", "");
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
