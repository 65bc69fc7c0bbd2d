package mns.output.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.FactTerms;
import mns.fact.Topic;
import mns.output.markup.DateWords;
import mns.output.markup.Markup;
import mns.output.page.ChronologyFigure;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.count.Chronology;

/** Writes what a page has before its facts: how many there are, the timeline, topics, tags and people. */
final class Overview {
    private final Markup page;
    private final FactBase base;

    Overview(Markup page, FactBase base) {
        this.page = page;
        this.base = base;
    }

    /** Returns the name of the place where a topic begins; no fact has such an id. */
    static String anchor(Topic topic) {
        return "topic:" + topic.id();
    }

    /** Writes how much the page has of what. */
    void numbers() throws IOException {
        page.open("dl", "class", "numbers").line();
        number("Facts", base.index().size());
        page.open("div").element("dt", "Sources").open("dd");
        page.element("a", grouped(base.sources().size()), "href", "#" + SourceList.ANCHOR)
                .close()
                .close()
                .line();
        number("Claims", base.index().postings(Kind.MARK, FactTerms.CLAIM).size());
        number("Disputed", base.index().postings(Kind.MARK, FactTerms.DISPUTED).size());
        page.open("div").element("dt", "Existed").open("dd");
        DateWords.of(base.lifetime()).write(page);
        page.close().close().line().close().line();
    }

    private void number(String label, int number) throws IOException {
        page.open("div")
                .element("dt", label)
                .element("dd", grouped(number))
                .close()
                .line();
    }

    private static String grouped(int number) {
        return java.text.NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** Writes the field in which one types what to search for; only a script can search. */
    void finder() throws IOException {
        page.open("search", "id", "finder", "hidden", "").line();
        page.element("label", "Search the facts", "for", "query");
        page.empty(
                        "input",
                        "type",
                        "search",
                        "id",
                        "query",
                        "autocomplete",
                        "off",
                        "spellcheck",
                        "false",
                        "placeholder",
                        "Words, names, a date, \u201ca phrase\u201d",
                        "aria-describedby",
                        "found")
                .line();
        page.open("p", "id", "found", "role", "status").close().line().close().line();
    }

    /** Writes timeline, topics, tags and people. */
    void write() throws IOException {
        timeline();
        page.open("nav", "class", "indexes", "aria-label", "Contents").line();
        topics();
        index("Tags", "tag", Kind.TAG);
        index("People and offices quoted", "said-by", Kind.SPEAKER);
        page.close().line();
    }

    private void timeline() throws IOException {
        Query dated = Query.ALL.with(new Condition.IsDated()).sorted(Order.DATE, false);
        Answer.FactList list = new FactFinder(base).find(dated);
        if (list.size() == 0) {
            return;
        }
        page.open("section", "id", "timeline").element("h2", "Timeline").line();
        page.open("noscript").line();
        new ChronologyFigure(page).write(Chronology.of(list));
        page.close().close().line();
    }

    private void topics() throws IOException {
        page.open("section", "class", "topics")
                .element("h2", "Topics")
                .open("ul")
                .line();
        for (Topic topic : base.topics()) {
            page.open("li")
                    .open("a", "href", "#" + anchor(topic))
                    .element("bdi", topic.title())
                    .close();
            page.text("\u00a0").element("span", grouped(base.chapter(topic).size()), "class", "count");
            page.close().line();
        }
        page.close().close().line();
    }

    /** A script makes links of the entries: they lead to a list of their facts. */
    private void index(String heading, String name, Kind kind) throws IOException {
        List<FactIndex.Key> keys = new ArrayList<>(base.index().keys(kind, "", Integer.MAX_VALUE));
        if (keys.isEmpty()) {
            return;
        }
        keys.sort((one, other) -> Integer.compare(other.facts(), one.facts()));
        page.open("section")
                .element("h2", heading)
                .open("ul", "class", "index", "data-kind", name)
                .line();
        for (FactIndex.Key key : keys) {
            page.open("li").element("bdi", key.text());
            page.text("\u00a0")
                    .element("span", grouped(key.facts()), "class", "count")
                    .close()
                    .line();
        }
        page.close().close().line();
    }
}
