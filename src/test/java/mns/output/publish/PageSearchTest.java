package mns.output.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of a page finds what the program finds: the same facts, in the same order, with the same scores. */
final class PageSearchTest {
    private static final String DRIVER = """
            const { script, facts, data, lines } = JSON.parse(require("fs").readFileSync(0, "utf8"));
            const index = new (new Function(script + "; return Index;")())(facts, data);
            for (const line of lines) {
              console.log(index.search(line).hits.map((hit) => [hit.id, hit.score, ...hit.missing].join(" ")).join(", "));
            }
            """;

    private static final List<String> WRITTEN = List.of(
            "",
            " ",
            "-",
            "\"",
            "OR",
            "NOT",
            "| |",
            "a",
            "the of",
            "\"state border\"",
            "\"the ministry's",
            "-border state",
            "NOT border",
            "border OR guard",
            "border|guard|customs",
            "AND",
            "state AND border",
            "— border",
            "Təhlükəsizlik",
            "tehlukesizlik",
            "Безопасности",
            "Gyanja",
            "Гянджа",
            "Gəncə OR Baku",
            "2005",
            "1990s",
            "1990's",
            "July 2005",
            "23 July 2004",
            "July 23, 2004",
            "23rd of July 2004",
            "2004-07-23",
            "23.07.2004",
            "1991-2015",
            "2004-21",
            "2004-13",
            "31 February 2001",
            "sept 2001",
            "the nineties",
            "arrests 90s",
            "summer 2005",
            "fall of 2015",
            "arrests since 2013",
            "before 1990",
            "from 2001 to 2005",
            "between 1991 and 1994",
            "2001 until 2005",
            "12/14/2015",
            "(2005)",
            "2005 2005",
            "smuggler",
            "smugglers",
            "bomber",
            "organisation",
            "organization",
            "defence",
            "co-operation",
            "cooperation",
            "counter-terrorism",
            "counterterrorism",
            "ministry's",
            "Al-Qaeda",
            "cover-up",
            "coverup",
            "cover up",
            "anti-terror",
            "body-guard",
            "body guard",
            "drug-smuggling",
            "phone-tapping OR cover-up",
            "x-ray",
            "spy",
            "commandos",
            "didn't",
            "didn't Russia confirm",
            "why weren’t they released",
            "cell-phone tapping charge",
            "alqaeda",
            "who was minister",
            "when did it end",
            "what",
            "who",
            "secret police",
            "intelligence service",
            "head of the ministry",
            "national security",
            "x".repeat(61),
            "t",
            "te",
            "ter",
            "functions/5",
            "functions 5",
            "1994/1995",
            "ﬁle",
            "İstanbul",
            "ISTANBUL",
            "straße",
            "\u00e6on",
            "a\"b c\"d",
            "\"\"",
            "-\"national security\"");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void hasNode() throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "node"))));
    }

    @Test
    void itFindsWhatTheProgramFindsInTheBundledBase() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(WRITTEN);
        for (String file : List.of("judged-questions.tsv", "search/journalist-questions.tsv")) {
            for (String line : Files.readAllLines(Path.of("src/test/resources/mns/query", file))) {
                lines.add(line.split("\t")[0]);
            }
        }
        compare(SampleBase.bundled(), lines);
    }

    @Test
    void itFindsWhatTheProgramFindsByAnyWords() throws IOException, InterruptedException {
        for (FactBase base : List.of(SampleBase.bundled(), SampleBase.canalGuard(), SampleBase.lighthouse())) {
            compare(base, made(base, Integer.getInteger("lines", 300)));
        }
    }

    /** Makes lines of the words of a base, whole, cut off, inflected or misspelt, and of what has a meaning of its own. */
    private static List<String> made(FactBase base, int count) {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (FactIndex.Key key : base.index().keys(FactIndex.Kind.WORD, "", Integer.MAX_VALUE)) {
            words.add(key.text());
        }
        List<String> others = List.of(
                "OR", "NOT", "|", "-", "\"", "the", "2004", "1993", "May", "1990s", "who", "of", "3", "1 May 1998");
        List<String> endings =
                List.of("", "", "", "", "s", "ing", "ed", "er", "ers", "'s", "ation", "ly", "ize", "ised", "our", "-");
        Set<String> lines = new LinkedHashSet<>();
        while (lines.size() < count) {
            StringBuilder line = new StringBuilder();
            int length = 1 + random.nextInt(6);
            for (int i = 0; i < length; i++) {
                boolean other = random.nextInt(6) == 0;
                String word = other
                        ? others.get(random.nextInt(others.size()))
                        : words.get(random.nextInt(words.size())) + endings.get(random.nextInt(endings.size()));
                int cut = random.nextInt(8) == 0 ? random.nextInt(word.length()) : 0;
                String spelt = word.substring(0, word.length() - cut);
                line.append(random.nextInt(9) == 0 ? spelt.toUpperCase(java.util.Locale.ROOT) : spelt)
                        .append(random.nextInt(10) == 0 ? "-" : " ");
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    private static void compare(FactBase whole, List<String> lines) throws IOException, InterruptedException {
        FactBase base = PublishedBase.of(whole, whole.facts());
        List<String> found = search(base, lines);
        assertThat(found).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(found.get(i)).as("[%s]", lines.get(i)).isEqualTo(expected(base, lines.get(i)));
        }
    }

    private static String expected(FactBase base, String line) {
        List<String> arguments =
                line.indexOf('"') >= 0 ? List.of(line) : List.of(line.strip().split("[ ]+"));
        Query query = Query.ALL.searching(QueryReader.read(arguments)).sorted(Order.RELEVANCE, false);
        if (query.search().isEmpty()) {
            return "";
        }
        List<String> hits = new ArrayList<>();
        new FactFinder(base).find(query).hits().forEach(hit -> {
            String score = Double.toString(hit.score()).replaceAll("\\.0$", "");
            hits.add((hit.fact().id() + " " + score + " " + String.join(" ", hit.missing())).strip());
        });
        return String.join(", ", hits);
    }

    private static List<String> search(FactBase base, List<String> lines) throws IOException, InterruptedException {
        Path input = folder.resolve("input");
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Files.writeString(
                input,
                DataText.of(Map.of(
                        "script",
                        PageScript.search(),
                        "facts",
                        SearchData.facts(base),
                        "data",
                        SearchData.index(base),
                        "lines",
                        lines)));
        Process node = new ProcessBuilder("node", "-e", DRIVER)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(errors).hasContent("");
        return List.of(Files.readString(output, StandardCharsets.UTF_8).split("\n", -1))
                .subList(0, lines.size());
    }
}
