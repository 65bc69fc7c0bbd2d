package mns.output.publish;

import java.io.IOException;
import mns.fact.FactBase;
import mns.fact.FactIndex.Kind;
import mns.fact.Source;
import mns.output.markup.Markup;
import mns.query.cite.Citations;

/** Writes the sources of a page as a bibliography, each with how many facts rest on it; they wait as the facts do. */
final class SourceList {
    /** The name of the place where it begins; no fact has such an id. */
    static final String ANCHOR = "part:sources";

    /** How many sources are as high as a fact. */
    private static final int LOW = 8;

    private final Markup page;
    private final FactBase base;
    private final Citations citations;

    /** Makes a writer of the references to the sources of a base, in their order. */
    SourceList(Markup page, FactBase base, Citations citations) {
        this.page = page;
        this.base = base;
        this.citations = citations;
    }

    /** A script makes links of the numbers: they lead to a list of the facts. */
    void write() throws IOException {
        page.open("section", "class", "sources", "id", ANCHOR)
                .element("h2", "Sources")
                .line();
        int facts = base.index().size();
        FactList.openWaiting(page, facts, 1 + citations.size() / LOW);
        page.open("ul", "class", "index", "data-kind", "source").line();
        for (int i = 0; i < citations.size(); i++) {
            Source source = citations.references().get(i).source();
            page.open("li");
            reference(source, citations.texts().get(i));
            int citing = base.index().postings(Kind.SOURCE, source.id()).size();
            page.text(" ").element("bdi", citing + (citing == 1 ? " fact" : " facts"), "data-key", source.id());
            page.close().line();
        }
        page.close().close().close().close().line();
    }

    private void reference(Source source, String text) throws IOException {
        String url = source.url().orElse("");
        int at = url.isEmpty() ? -1 : text.indexOf(url);
        page.open("span", "dir", "auto");
        if (at < 0) {
            page.text(text);
        } else {
            page.text(text.substring(0, at)).link(url, url).text(text.substring(at + url.length()));
        }
        page.close();
    }
}
