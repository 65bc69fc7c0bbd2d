package mns.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import mns.HostileBase;
import mns.HostileText;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.output.HostileFact;
import mns.output.Output;
import mns.output.cite.ReferenceStyle;
import mns.output.markup.PageDocument;
import mns.output.markup.Stylesheet;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.cite.BaseReference.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A published page holds every fact, loads and runs nothing but what it brings, and says of itself what it is. */
final class PublishedPageTest {
    private static final FactBase BASE = SampleBase.canalGuard();
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("^(const |function |class )(\\w+)", Pattern.MULTILINE);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The names of all attributes that a page may have; none of them loads or runs anything. */
    private static final List<String> ATTRIBUTES = List.of(
            "aria-describedby",
            "aria-label",
            "aria-labelledby",
            "autocomplete",
            "charset",
            "class",
            "content",
            "d",
            "data-first",
            "data-key",
            "data-kind",
            "data-size",
            "datetime",
            "dir",
            "font-size",
            "for",
            "height",
            "hidden",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "placeholder",
            "points",
            "role",
            "scope",
            "spellcheck",
            "tabindex",
            "text-anchor",
            "type",
            "viewBox",
            "width",
            "x",
            "y");

    private static String html(FactBase base, Query query, String title) {
        return Output.of(new PublishedPage(title, Publication.UNKNOWN), new FactFinder(base).find(query));
    }

    private static PageDocument document(String html) {
        String plain = SCRIPT.matcher(html).replaceAll("");
        return PageDocument.of(plain.replaceAll("<input([^>]*)>", "<input$1/>"));
    }

    /** Returns the content of the scripts with some attributes, none for that which runs. */
    private static List<String> scripts(String html, String attributes) {
        List<String> scripts = new ArrayList<>();
        Matcher matcher = SCRIPT.matcher(html);
        while (matcher.find()) {
            if (matcher.group(1).equals(attributes)) {
                scripts.add(matcher.group(2));
            }
        }
        return scripts;
    }

    private static JsonNode data(String html, String name) throws JsonProcessingException {
        return JSON.readTree(scripts(html, " type=\"application/json\" id=\"data-" + name + "\"")
                .get(0));
    }

    /** Reads data as the script of the page does. */
    private static JsonNode packed(String html, String name) throws IOException {
        byte[] bytes = Base64.getDecoder()
                .decode(scripts(html, " type=\"text/plain\" id=\"data-" + name + "\"")
                        .get(0));
        return JSON.readTree(new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true)));
    }

    @Test
    void eachSourceIsListedWithItsReferenceAndHowManyFactsCiteIt() {
        PageDocument page = document(html(BASE, Query.ALL, ""));
        List<Source> sources = PublishedBase.of(BASE, BASE.facts()).sources();
        List<String> listed = page.elements("bdi").stream()
                .filter(each -> each.hasAttribute("data-key"))
                .map(each -> each.getAttribute("data-key") + " " + each.getTextContent())
                .toList();

        assertThat(sources).isNotEmpty();
        assertThat(listed).hasSameSizeAs(sources);
        for (Source source : sources) {
            long facts = BASE.facts().stream()
                    .filter(fact -> fact.evidence().stream()
                            .anyMatch(piece -> piece.source().equals(source.id())))
                    .count();
            assertThat(listed).contains(source.id() + " " + facts + (facts == 1 ? " fact" : " facts"));
        }
    }

    @Test
    void aPageIsLaidOutAtOnceUnlessItIsLong() {
        assertThat(document(html(BASE, Query.ALL, "")).elements("body"))
                .extracting(each -> each.getAttribute("class"))
                .containsExactly("whole");
    }

    @Test
    void withoutScriptsEveryFactIsThereToRead() {
        PageDocument page = document(html(BASE, Query.ALL, ""));

        assertThat(page.texts("article")).hasSize(BASE.facts().size());
        for (Fact fact : BASE.facts()) {
            assertThat(page.texts("article"))
                    .anyMatch(each -> each.contains(fact.id()) && each.contains(fact.statement()));
        }
        List<String> ids = page.attributes("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.attributes("href"))
                .allMatch(each -> each.startsWith("http") || ids.contains(each.substring(1)));
    }

    @Test
    void thePolicyAllowsNothingButTheScriptAndTheStyleSheetsOfThePage() {
        String html = html(BASE, Query.ALL, "");
        PageDocument page = document(html);
        List<String> styles =
                page.texts("style").stream().map(Stylesheet::source).toList();

        assertThat(scripts(html, "")).hasSize(1);
        assertThat(page.attributes("content").get(0))
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                        + String.join(" ", styles) + "; script-src "
                        + Stylesheet.source(scripts(html, "").get(0)) + " " + Stylesheet.source(program(html)));
    }

    /** Returns what the script that runs takes from the page to run it when all is there. */
    private static String program(String html) {
        return scripts(html, " type=\"text/plain\" id=\"program\"").get(0);
    }

    @Test
    void theScriptIsSmall() {
        String whole = PageScript.opening() + PageScript.program();
        assertThat(whole.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(PageScript.MOST);
    }

    @Test
    void everyFileOfTheScriptIsInIt() throws IOException {
        String whole = PageScript.opening() + PageScript.program();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/mns/output/publish"))) {
            files = all.filter(each -> each.toString().endsWith(".js")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Matcher name = DECLARED.matcher(Files.readString(file));
            assertThat(name.find()).as("%s declares something", file).isTrue();
            assertThat(whole).contains(name.group(2) + (name.group(1).equals("const ") ? "=" : ""));
            // Once, for no two files may declare the same.
            assertThat(whole.split("(function|let|class) " + name.group(2) + "\\b", -1))
                    .hasSize(2);
        }
    }

    @Test
    void filtersLeaveAPartAndATitleNamesIt() throws JsonProcessingException {
        Fact some = BASE.facts().get(3);
        Query query =
                Query.ALL.with(new Condition.HasTag(java.util.Set.of(some.tags().get(0))));
        List<String> expected = BASE.facts().stream()
                .filter(each -> each.tags().contains(some.tags().get(0)))
                .map(Fact::id)
                .toList();
        String html = html(BASE, query, "A part & more");

        assertThat(document(html).elements("article"))
                .extracting(each -> each.getAttribute("id"))
                .containsExactlyElementsOf(expected);
        assertThat(document(html).texts("h1")).containsExactly("A part & more");
        assertThat(document(html).texts("title")).startsWith("A part & more");
        assertThat(data(html, "facts").get("ids")).hasSize(expected.size());
        assertThat(expected).hasSizeLessThan(BASE.facts().size());
    }

    @Test
    void aPageWithoutFactsSaysSo() {
        String html = html(BASE, Query.ALL.with(new Condition.HasTag(java.util.Set.of("none"))), "");

        assertThat(document(html).texts("main")).containsExactly("Nothing found.");
        assertThat(scripts(html, "")).isEmpty();
        assertThat(html).doesNotContain("script-src");
    }

    @Test
    void itSaysToProgramsWhatItIsAndWhichOfItsFactsAreClaims() throws JsonProcessingException {
        String html = html(BASE, Query.ALL, "");
        JsonNode data =
                JSON.readTree(scripts(html, " type=\"application/ld+json\"").get(0));

        assertThat(data.get("@type").asText()).isEqualTo("Dataset");
        assertThat(data.get("name").asText()).isEqualTo(BASE.header().title());
        assertThat(data.get("isAccessibleForFree").isBoolean()).isTrue();
        assertThat(data.get("license").asText())
                .startsWith("https://spdx.org/licenses/" + BASE.header().license());
        List<Fact> claims =
                BASE.facts().stream().filter(each -> each.saidBy().isPresent()).toList();
        assertThat(data.get("hasPart")).hasSameSizeAs(claims);
        for (int i = 0; i < claims.size(); i++) {
            JsonNode claim = data.get("hasPart").get(i);
            assertThat(claim.get("@type").asText()).isEqualTo("Claim");
            assertThat(claim.get("text").asText()).isEqualTo(claims.get(i).statement());
            assertThat(claim.get("creditText").asText())
                    .isEqualTo(claims.get(i).saidBy().orElseThrow());
            long supporting = claims.get(i).evidence().stream()
                    .filter(each -> each.stance() == Stance.SUPPORTS)
                    .count();
            assertThat(claim.get("appearance")).hasSize((int) supporting);
        }
    }

    @Test
    void itHasTheReferencesOfAllSourcesInAllStyles() throws IOException {
        JsonNode data = packed(html(BASE, Query.ALL, ""), "citations");
        List<Source> sources = PublishedBase.of(BASE, BASE.facts()).sources();

        assertThat(data.get("styles")).hasSize(ReferenceStyle.values().length);
        assertThat(data.get("references")).hasSameSizeAs(sources);
        for (int i = 0; i < sources.size(); i++) {
            JsonNode references = data.get("references").get(i);
            assertThat(references).hasSize(ReferenceStyle.values().length);
            for (JsonNode each : references) {
                assertThat(each.asText()).isNotBlank();
            }
            assertThat(references.get(ReferenceStyle.BIBTEX.ordinal()).asText())
                    .contains(sources.get(i).id());
        }
        assertThat(data.get("orders").fieldNames())
                .toIterable()
                .containsExactly("apa", "mla", "chicago", "harvard")
                .allSatisfy(style -> assertThat(data.get("orders").get(style)).hasSameSizeAs(sources));
        for (int i = 0; i < BASE.facts().size(); i++) {
            List<Evidence> evidence = BASE.facts().get(i).evidence();
            assertThat(data.get("places").get(i)).hasSameSizeAs(evidence);
            assertThat(data.get("places").get(i).get(0).get(1).asText())
                    .isEqualTo(evidence.get(0).locator());
        }
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void noTextOfAFactIsMoreThanText(String text) {
        assertHarmless(text);
    }

    @Test
    void noMarkupOfAFactIsMoreThanText() {
        for (String text : List.of(
                HostileFact.TEXT,
                "</script><script>alert(1)</script>",
                "</noscript><img src=x onerror=alert(1)>",
                "</style><script>alert(1)</script>",
                "</article></noscript>",
                "\" onload=\"alert(1)",
                "javascript:alert(1)",
                "https://a.example/\"onclick=\"alert(1)",
                "<!--<script>",
                "`${alert(1)}`",
                "a b\u00a0c")) {
            assertHarmless(text);
        }
    }

    private static void assertHarmless(String text) {
        FactBase base = HostileBase.of(text);
        Answer.FactList list = new FactFinder(base).find(Query.ALL);
        String html = Output.of(new PublishedPage(text, Publication.UNKNOWN), list);
        PageDocument page = document(html);

        assertThat(HostileText.raw(html, "\n")).isEmpty();
        assertThat(page.attributeNames()).isSubsetOf(ATTRIBUTES);
        assertThat(page.elements("article")).hasSize(2);
        assertThat(page.attributes("href")).allMatch(each -> each.startsWith("#") || each.startsWith("http"));
        assertThat(scripts(html, "")).containsExactly(PageScript.opening());
        assertThat(program(html)).isEqualTo(PageScript.program());
        assertThat(html.split("<script", -1)).hasSize(7);
    }
}
