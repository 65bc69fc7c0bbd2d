package mns.output.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.output.Renderer;
import mns.output.cite.ReferenceStyle;
import mns.output.markup.Markup;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.TextSink;

/**
 * Writes references as a page, each with the facts that it is cited for.
 *
 * @param style in which style they are, or of which kind if it is one of the user's own
 */
public record CitationsPage(ReferenceStyle style) implements Renderer<Citations> {
    @Override
    public void render(Citations citations, TextSink sink) throws IOException {
        int size = citations.size();
        String summary = size + (size == 1 ? " reference" : " references");
        new Page(citations.header(), "References", "References", summary, size > 0, page -> list(citations, page))
                .write(sink);
    }

    private void list(Citations citations, Markup page) throws IOException {
        ReferenceText texts = new ReferenceText(style);
        for (int i = 0; i < citations.size(); i++) {
            Reference reference = citations.references().get(i);
            page.open("article", "id", FactArticle.anchor("sources/" + reference.key()), "class", "reference")
                    .line();
            if (citations.texts().isEmpty()) {
                texts.write(texts.lines(reference), page);
            } else {
                texts.write(List.of(citations.texts().get(i)), page);
            }
            uses(reference, page);
            page.close().line();
        }
    }

    private static void uses(Reference reference, Markup page) throws IOException {
        if (reference.uses().isEmpty()) {
            return;
        }
        page.element("p", "Cited for", "class", "label").line().open("ul").line();
        for (Reference.Use use : reference.uses()) {
            page.open("li").element("bdi", use.fact().title());
            page.text(" (" + use.fact().id() + ")");
            page.text(" ").element("span", use.evidence().locator(), "class", "locator", "dir", "auto");
            if (use.disputes()) {
                page.text(" ").element("strong", "Disagrees", "class", "disputed");
            }
            Optional<String> says = use.evidence().says();
            if (says.isPresent()) {
                page.element("p", says.get(), "class", "says", "dir", "auto");
            }
            page.close().line();
        }
        page.close().line();
    }
}
