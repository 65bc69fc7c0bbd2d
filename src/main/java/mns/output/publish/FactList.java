package mns.output.publish;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.output.markup.Markup;
import mns.output.page.Bibliography;
import mns.output.page.FactArticle;

/**
 * Writes all facts of a page, topic by topic.
 *
 * <p>They are in {@code noscript} elements, some facts in each: where no script runs they are simply there; where the script
 * runs a browser passes over them, and the script puts them into the page as one comes near. So a page of ten thousand facts
 * opens as quickly as a small one.
 */
final class FactList {
    /** How many facts a script puts into the page at once. */
    private static final int TOGETHER = 10;

    private final Markup page;
    private final FactBase base;
    private final Set<String> present = new LinkedHashSet<>();
    private int written;

    FactList(Markup page, FactBase base) {
        this.page = page;
        this.base = base;
    }

    void write() throws IOException {
        for (Fact fact : base.facts()) {
            present.add(fact.id());
        }
        // The list of sources has the references.
        FactArticle article = new FactArticle(page, base, Bibliography.empty(), "h3");
        page.open("div", "id", "facts").line();
        for (Topic topic : base.topics()) {
            page.open("section", "class", "topic").line();
            page.element("h2", topic.title(), "id", Overview.anchor(topic), "dir", "auto")
                    .line();
            page.element("p", topic.description(), "class", "lead", "dir", "auto")
                    .line();
            write(base.chapter(topic).facts(), article);
            page.close().line();
        }
        page.close().line();
    }

    /**
     * Begins what waits until the script puts it into the page; two elements end it.
     *
     * @param first how many facts are before it
     * @param size as high as how many facts it is
     */
    static void openWaiting(Markup page, int first, int size) throws IOException {
        String[] place = {"class", "some", "data-first", Integer.toString(first), "data-size", Integer.toString(size)};
        page.open("div", place).open("noscript").line();
    }

    private void write(List<Fact> facts, FactArticle article) throws IOException {
        for (int from = 0; from < facts.size(); from += TOGETHER) {
            List<Fact> some = facts.subList(from, Math.min(facts.size(), from + TOGETHER));
            openWaiting(page, written, some.size());
            for (Fact fact : some) {
                article.write(fact, List.of(), present);
            }
            page.close().close().line();
            written += some.size();
        }
    }
}
