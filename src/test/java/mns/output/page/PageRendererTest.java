package mns.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mns.HostileText;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Stance;
import mns.output.HostileFact;
import mns.output.Output;
import mns.output.cite.ReferenceStyle;
import mns.output.markup.PageDocument;
import mns.output.markup.Stylesheet;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.count.Tally;
import mns.query.search.Hit;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;

/** A page shows every fact whole, and nothing of a fact is more than text. */
final class PageRendererTest {
    private static final FactBase BASE = SampleBase.canalGuard();
    private static final Query DATED = Query.ALL.with(new Condition.IsDated()).sorted(Order.DATE, false);

    /** All that a page may have; nothing of it loads or runs anything. */
    private static final List<String> ATTRIBUTES = List.of(
            "aria-label",
            "aria-labelledby",
            "charset",
            "class",
            "content",
            "d",
            "datetime",
            "dir",
            "font-size",
            "height",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "points",
            "role",
            "scope",
            "tabindex",
            "text-anchor",
            "viewBox",
            "width",
            "x",
            "y");

    private static PageDocument page(Answer.Listing answer) {
        return PageDocument.of(html(answer));
    }

    private static String html(Answer.Listing answer) {
        return Output.of(new PageRenderer(List.of(), ReferenceStyle.APA), answer);
    }

    @Test
    void eachFactIsAnArticleWithItsIdItsDateAndItsSources() {
        PageDocument page = page(new FactFinder(BASE).find(DATED));
        List<Element> articles = page.elements("article");

        List<Fact> facts =
                BASE.facts().stream().filter(each -> each.when().isPresent()).toList();
        assertThat(articles)
                .extracting(each -> each.getAttribute("id"))
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(Fact::id).toList());
        for (Element article : articles) {
            Fact fact = BASE.fact(article.getAttribute("id")).orElseThrow();
            assertThat(article.getTextContent())
                    .contains(fact.title(), fact.statement(), fact.confidence().label());
            for (Evidence piece : fact.evidence()) {
                assertThat(article.getTextContent())
                        .contains(
                                piece.locator(),
                                BASE.source(piece.source()).orElseThrow().title());
                assertThat(article.getTextContent())
                        .contains(piece.says().orElse(""), piece.note().orElse(""));
            }
            assertThat(fact.saidBy().isEmpty()
                            || article.getTextContent()
                                    .contains("Claim said by " + fact.saidBy().get()))
                    .isTrue();
        }
        assertThat(page.attributes("datetime")).isNotEmpty();
        assertThat(page.elements("svg")).hasSize(2);
        assertThat(page.texts("caption")).anyMatch(each -> each.startsWith("Facts by "));
    }

    @Test
    void disagreementStandsBesideSupport() {
        Fact disputed = BASE.facts().stream().filter(Fact::disputed).findFirst().orElseThrow();
        Element article = page(new Answer.FactCards(List.of(disputed), BASE))
                .elements("article")
                .get(0);
        List<Element> sides = PageDocument.elements(article, "div").stream()
                .filter(each -> !each.getAttribute("class").equals("evidence"))
                .toList();

        assertThat(sides).extracting(each -> each.getAttribute("class")).startsWith("supports", "disputes");
        for (Evidence piece : disputed.evidence()) {
            int side = piece.stance() == Stance.DISPUTES ? 1 : 0;
            if (piece.stance() != Stance.CONTEXT) {
                assertThat(sides.get(side).getTextContent()).contains(piece.locator());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReferenceStyle.class)
    void referencesAreInTheStyleAskedFor(ReferenceStyle style) {
        Fact fact = BASE.facts().get(0);
        PageRenderer renderer = new PageRenderer(List.of(), style);
        PageDocument page = PageDocument.of(Output.of(renderer, new Answer.FactCards(List.of(fact), BASE)));
        String sign = switch (style) {
            case BIBTEX -> "@";
            case CSL_JSON -> "\"title\": ";
            case RIS -> "TY  - ";
            default ->
                BASE.source(fact.evidence().get(0).source()).orElseThrow().title();
        };

        assertThat(page.elements("article")
                        .get(0)
                        .getElementsByTagName("footer")
                        .item(0)
                        .getTextContent())
                .containsIgnoringCase(sign);
        assertThat(page.elements("pre").isEmpty()).isEqualTo(style.isFinished() || style == ReferenceStyle.TEXT);
        PageDocument sources = PageDocument.of(Output.of(renderer, Tally.sources(BASE, Query.ALL, BASE.sources())));
        assertThat(sources.texts("article"))
                .hasSameSizeAs(BASE.sources())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(sign.toLowerCase(Locale.ROOT)));
    }

    @Test
    void relatedFactsOfTheSamePageAreLinked() {
        PageDocument page = page(new FactFinder(BASE).find(Query.ALL));

        List<String> ids = page.attributes("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.attributes("href"))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("http") || ids.contains(each.substring(1)));
    }

    @Test
    void theFieldsAskedForMakeATable() {
        PageRenderer renderer = new PageRenderer(List.of("id", "date"), ReferenceStyle.APA);
        PageDocument page = PageDocument.of(Output.of(renderer, new FactFinder(BASE).find(Query.ALL)));

        assertThat(page.texts("th")).containsExactly("id", "date");
        assertThat(page.elements("td")).hasSize(2 * BASE.facts().size());
        assertThat(page.elements("article")).isEmpty();
    }

    @Test
    void anEmptyAnswerIsAPageThatSaysSo() {
        FactFinder finder = new FactFinder(BASE);
        Query none = Query.ALL.searching(QueryReader.read(List.of("zzzz")));
        List<Answer.Listing> answers = List.of(
                finder.find(none),
                new Answer.FactCards(List.of(), BASE),
                new Answer.SourceList(List.of(), false, 0),
                new Answer.TagList(List.of(), 0),
                new Answer.Report(List.of(), "all is well"));
        for (Answer.Listing each : answers) {
            assertThat(page(each).texts("main")).containsExactly("\nNothing found.\n");
        }
        assertThat(page(finder.find(none)).texts("h1")).containsExactly("Search: zzzz");
    }

    @Test
    void thePolicyAllowsNothingButTheStyleSheetsOfThePage() {
        for (Answer.Listing each : answers(SampleBase.lighthouse())) {
            PageDocument page = page(each);
            List<String> allowed =
                    page.texts("style").stream().map(Stylesheet::source).toList();

            assertThat(allowed).isNotEmpty();
            assertThat(page.attributes("content").get(0))
                    .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                            + String.join(" ", allowed));
            assertThat(page.elements("script")).isEmpty();
        }
    }

    private static List<Answer.Listing> answers(FactBase base) {
        List<Answer.Listing> answers = new ArrayList<>(List.of(
                new FactFinder(base).find(Query.ALL),
                new FactFinder(base).find(DATED),
                new Answer.FactCards(base.facts(), base),
                Tally.sources(base, Query.ALL, base.sources()),
                Tally.tags(base, Query.ALL)));
        answers.add(new Answer.Report(List.of(new Answer.Finding(List.of("a"), Map.of("word", "a", "n", 7))), ""));
        return answers;
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void noTextOfAFactIsMoreThanText(String text) {
        assertHarmless(HostileFact.list(text));
    }

    @Test
    void noMarkupOfAFactIsMoreThanText() {
        for (String text : List.of(
                HostileFact.TEXT,
                "</style><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "javascript:alert(1)",
                "https://a.example/\"onclick=\"alert(1)",
                "<!-- ]]> &lt;",
                "a b\u00a0c")) {
            assertHarmless(HostileFact.list(text));
        }
    }

    private static void assertHarmless(Answer.Listing answer) {
        String html = html(answer);
        PageDocument page = PageDocument.of(html);

        assertThat(HostileText.raw(html, "\n")).isEmpty();
        assertThat(page.attributeNames()).isSubsetOf(ATTRIBUTES);
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("article")).hasSize(1);
        assertThat(page.attributes("href")).allMatch(each -> each.startsWith("#") || each.startsWith("http"));
    }

    @Test
    void aSearchThatAFactAnswersInPartSaysWhatItLacks() {
        Fact fact = MadeFact.like(BASE.facts().get(0)).make();
        Answer.FactList list =
                new Answer.FactList(List.of(new Hit(fact, 1, List.of("canal", "moon"))), 3, Query.ALL, BASE);
        PageDocument page = page(list);

        assertThat(page.texts("article").get(0)).contains("Does not have: canal, moon");
        assertThat(page.texts("header").get(0)).contains("1 of 4 facts");
        assertThat(Optional.of(page.texts("title").get(0)))
                .contains("Facts – " + BASE.header().title());
    }
}
