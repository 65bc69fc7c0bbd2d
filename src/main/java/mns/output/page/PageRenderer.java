package mns.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;
import mns.output.CellText;
import mns.output.Renderer;
import mns.output.Rows;
import mns.output.cite.ReferenceStyle;
import mns.output.markup.Markup;
import mns.query.Answer;
import mns.query.count.Chronology;
import mns.query.search.Hit;
import mns.text.TextSink;

/** Writes answers as pages that need nothing but a browser: no network, no script, no other file. */
public final class PageRenderer implements Renderer<Answer.Listing> {
    private final List<String> fields;
    private final ReferenceStyle style;

    /**
     * Makes a renderer.
     *
     * @param fields the fields that make a table of any answer, empty for what fits the answer
     * @param style the style of the references
     */
    public PageRenderer(List<String> fields, ReferenceStyle style) {
        this.fields = fields;
        this.style = style;
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        answer.accept(new Pages(answer)).write(sink);
    }

    /** Gives the page of each kind of answer. */
    private final class Pages implements Answer.Reader<Page> {
        private final Answer.Listing answer;

        Pages(Answer.Listing answer) {
            this.answer = answer;
        }

        @Override
        public Page facts(Answer.FactList list) {
            QueryWords words = new QueryWords(list.query(), list.base());
            return page(list.base().header(), words.heading(), words.summary(list), page -> {
                if (words.isTimeline()) {
                    new ChronologyFigure(page).write(Chronology.of(list));
                }
                articles(list.hits(), list.base(), "h2", page);
            });
        }

        @Override
        public Page cards(Answer.FactCards cards) {
            List<Hit> hits = new ArrayList<>();
            for (Fact fact : cards.facts()) {
                hits.add(new Hit(fact, 0));
            }
            Header header = cards.base().header();
            if (hits.size() == 1 && fields.isEmpty()) {
                String title = cards.facts().get(0).title();
                return new Page(
                        Optional.of(header), title, "", "", true, page -> articles(hits, cards.base(), "h1", page));
            }
            return page(header, "Facts", count(hits.size(), "fact"), page -> articles(hits, cards.base(), "h2", page));
        }

        @Override
        public Page sources(Answer.SourceList list) {
            return page(list.header(), "Sources", count(list.size(), "source"), page -> {
                List<Source> sources = new ArrayList<>();
                for (Answer.SourceCount each : list.sources()) {
                    sources.add(each.source());
                }
                new SourceArticle(page, Bibliography.ofSources(sources, style)).write(list.sources());
            });
        }

        @Override
        public Page tags(Answer.TagList list) {
            return page(list.header(), "Tags", count(list.size(), "tag"), page -> {
                List<List<String>> rows = new ArrayList<>();
                for (Answer.TagCount each : list.tags()) {
                    rows.add(List.of(each.tag(), Integer.toString(each.facts())));
                }
                new PageTable(page).write("Tags, and how many facts have each", List.of("tag", "facts"), rows);
            });
        }

        @Override
        public Page topics(Answer.TopicList list) {
            return page(list.header(), "Topics", count(list.size(), "topic"), page -> {
                List<List<String>> rows = new ArrayList<>();
                for (Answer.TopicCount each : list.topics()) {
                    Topic topic = each.topic();
                    rows.add(List.of(topic.id(), topic.title(), topic.description(), Integer.toString(each.facts())));
                }
                new PageTable(page)
                        .write(
                                "Topics, and how many facts each has",
                                List.of("topic", "title", "about", "facts"),
                                rows);
            });
        }

        @Override
        public Page report(Answer.Report report) {
            Set<String> names = new LinkedHashSet<>();
            for (Answer.Finding finding : report.lines()) {
                names.addAll(finding.values().keySet());
            }
            String summary = report.lines().isEmpty() ? report.ifEmpty() : count(report.size(), "line");
            return new Page(Optional.empty(), "Report", "Report", summary, report.size() > 0, page -> {
                table("Report", List.copyOf(names), page);
            });
        }

        private Page page(Header header, String heading, String summary, Page.Content content) {
            return page(Optional.of(header), heading, summary, content);
        }

        private Page page(Optional<Header> header, String heading, String summary, Page.Content content) {
            Page.Content written = fields.isEmpty() ? content : page -> table(heading, fields, page);
            return new Page(header, heading, heading, summary, answer.size() > 0, written);
        }

        private void table(String caption, List<String> names, Markup page) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            for (Map<String, Object> row : Rows.of(answer)) {
                List<String> cells = new ArrayList<>();
                for (String name : names) {
                    cells.add(CellText.of(row.getOrDefault(name, "")));
                }
                rows.add(cells);
            }
            new PageTable(page).write(caption, names, rows);
        }
    }

    private void articles(List<Hit> hits, FactBase base, String heading, Markup page) throws IOException {
        List<Fact> facts = new ArrayList<>();
        Set<String> present = new LinkedHashSet<>();
        for (Hit hit : hits) {
            facts.add(hit.fact());
            present.add(hit.fact().id());
        }
        FactArticle article = new FactArticle(page, base, Bibliography.of(facts, base, style), heading);
        for (Hit hit : hits) {
            article.write(hit.fact(), hit.missing(), present);
        }
    }

    private static String count(int count, String name) {
        return count + " " + name + (count == 1 ? "" : "s");
    }
}
