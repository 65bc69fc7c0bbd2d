package mns.output.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.output.Renderer;
import mns.output.cite.ReferenceStyle;
import mns.output.markup.Markup;
import mns.output.markup.Stylesheet;
import mns.output.page.FactArticle;
import mns.output.page.PageFrame;
import mns.output.svg.TimelinePicture;
import mns.query.Answer;
import mns.query.cite.BaseReference;
import mns.query.cite.BaseReference.Publication;
import mns.query.cite.Citations;
import mns.text.TextSink;

/**
 * Writes facts as one page that works for ever: with the search, the timeline and the citations of the base, and no need of a
 * network. Without scripts it is the same page to read.
 */
public final class PublishedPage implements Renderer<Answer.FactList> {
    /** A page of so many facts is laid out once, when all of it is there; a longer one as it comes. */
    private static final int MOST_AT_ONCE = 2000;

    private final String title;
    private final Publication publication;

    /**
     * Makes a writer of pages.
     *
     * @param title the title of the page, empty for that of the base
     * @param publication what is known of the base beside what it says itself
     */
    public PublishedPage(String title, Publication publication) {
        this.title = title;
        this.publication = publication;
    }

    @Override
    public void render(Answer.FactList list, TextSink sink) throws IOException {
        List<Fact> facts = list.facts();
        FactBase base = PublishedBase.of(list.base(), facts);
        String heading = title.isBlank() ? base.header().title() : title;
        Markup page = new Markup(sink);
        PageFrame frame = new PageFrame(page);
        String opening = PageScript.opening();
        String program = PageScript.program();
        List<String> styles = List.of(PageFrame.stylesheet(), TimelinePicture.stylesheet(), stylesheet());
        frame.head(heading, styles, facts.isEmpty() ? List.of() : List.of(opening, program));
        scripts(DataText.of(StructuredData.of(base, heading, publication)), facts.isEmpty() ? "" : opening, page);
        page.close().line();
        page.open("body", "class", facts.size() <= MOST_AT_ONCE ? "whole" : "long")
                .line();
        if (facts.isEmpty()) {
            frame.masthead("", heading, base.header().description());
            page.open("main")
                    .element("p", "Nothing found.", "class", "empty")
                    .close()
                    .line();
            frame.colophon(base.header());
        } else {
            Citations apa = FinishedReferences.of(base.sources(), ReferenceStyle.APA);
            content(base, heading, frame, apa, page);
            frame.colophon(base.header());
            data(base, program, apa, page);
        }
        page.close().line().close().line();
    }

    /** Writes what the head says to programs, and what runs at once where there is anything to find. */
    private static void scripts(String description, String opening, Markup page) throws IOException {
        page.verbatim("script", description, "type", "application/ld+json").line();
        if (!opening.isEmpty()) {
            page.verbatim("script", opening).line();
        }
    }

    /** Writes the program, which is only text until the page is there, and all that it needs. */
    private static void data(FactBase base, String program, Citations apa, Markup page) throws IOException {
        page.verbatim("script", program, "type", "text/plain", "id", "program").line();
        page.verbatim("script", DataText.of(SearchData.facts(base)), "type", "application/json", "id", "data-facts")
                .line();
        packed("index", SearchData.index(base), page);
        packed("citations", CitationData.of(base, apa), page);
    }

    private static void packed(String name, Map<String, Object> members, Markup page) throws IOException {
        page.verbatim("script", PackedData.of(members), "type", "text/plain", "id", "data-" + name)
                .line();
    }

    /** Returns what a page that is published has beside the style of any page. */
    private static String stylesheet() {
        return Stylesheet.read(PublishedPage.class, "publish.css");
    }

    private void content(FactBase base, String heading, PageFrame frame, Citations apa, Markup page)
            throws IOException {
        Header header = base.header();
        page.element("a", "To the facts", "class", "skip", "href", "#facts").line();
        frame.masthead(heading.equals(header.title()) ? "" : header.title(), heading, header.description());
        Overview overview = new Overview(page, base);
        page.open("main").line();
        overview.numbers();
        overview.finder();
        page.open("section", "id", "results", "aria-label", "Search results", "hidden", "")
                .close()
                .line();
        page.open("div", "id", "browse").line();
        overview.write();
        new FactList(page, base).write();
        new SourceList(page, base, apa).write();
        page.close().line();
        about(base, page);
        page.close().line();
    }

    /** Says what the page is, by whom, and how to name it. */
    private void about(FactBase base, Markup page) throws IOException {
        Header header = base.header();
        page.open("section", "class", "about").element("h2", "About this page").line();
        page.element(
                        "p",
                        "It holds all that it shows: it loads nothing and sends nothing, and works without a network.")
                .line();
        String id = base.facts().get(0).id();
        page.open("p").text("Each fact has an address, its id after a #: ");
        page.open("a", "href", "#" + FactArticle.anchor(id))
                .text("#" + FactArticle.anchor(id))
                .close()
                .close()
                .line();
        page.open("p")
                .text("Licence: ")
                .link(StructuredData.license(header), header.license())
                .text(". Name the fact base and its");
        page.text(" version, and say what you changed. The sources have their own authors and licences.")
                .close()
                .line();
        page.open("p")
                .text("Cite the fact base: ")
                .element("bdi", reference(header))
                .close()
                .line()
                .close()
                .line();
    }

    private String reference(Header header) {
        return FinishedReferences.of(BaseReference.of(header, publication), ReferenceStyle.APA)
                .texts()
                .get(0);
    }
}
