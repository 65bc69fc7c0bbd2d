package mns.output.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.output.Card;
import mns.output.Renderer;
import mns.output.Role;
import mns.query.Answer;
import mns.query.search.Hit;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes answers for pipes: one line a fact, its parts separated by tabs, nothing wrapped. */
public final class LineRenderer implements Renderer<Answer.Listing> {
    private final Palette palette;

    /** Makes a renderer that paints the first part of each line. */
    public LineRenderer(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        for (String line : answer.accept(new Lines())) {
            int tab = Math.max(0, line.indexOf('\t'));
            sink.add(tab == 0 ? "" : palette.paint(Role.ID, line.substring(0, tab)));
            sink.add(line, tab, line.length()).add('\n');
        }
    }

    /** Gives the lines of each kind of answer. */
    private static final class Lines implements Answer.Reader<List<String>> {
        private final List<String> lines = new ArrayList<>();

        @Override
        public List<String> facts(Answer.FactList list) {
            for (Hit hit : list.hits()) {
                Fact fact = hit.fact();
                String when = fact.when().isPresent() ? fact.when().get().text() : "";
                add(fact.id(), when, fact.statement());
            }
            return lines;
        }

        @Override
        public List<String> cards(Answer.FactCards cards) {
            for (Fact fact : cards.facts()) {
                card(Card.of(fact, cards.base()));
            }
            return lines;
        }

        @Override
        public List<String> sources(Answer.SourceList list) {
            for (Answer.SourceCount each : list.sources()) {
                if (list.detailed()) {
                    card(Card.of(each));
                } else {
                    add(
                            each.source().id(),
                            Integer.toString(each.facts()),
                            each.source().title());
                }
            }
            return lines;
        }

        @Override
        public List<String> tags(Answer.TagList list) {
            for (Answer.TagCount each : list.tags()) {
                add(each.tag(), Integer.toString(each.facts()));
            }
            return lines;
        }

        @Override
        public List<String> topics(Answer.TopicList list) {
            for (Answer.TopicCount each : list.topics()) {
                add(
                        each.topic().id(),
                        Integer.toString(each.facts()),
                        each.topic().title());
            }
            return lines;
        }

        @Override
        public List<String> report(Answer.Report report) {
            for (Answer.Finding finding : report.lines()) {
                add(finding.cells().toArray(new String[0]));
            }
            if (report.lines().isEmpty() && !report.otherwise().isEmpty()) {
                add(report.otherwise());
            }
            return lines;
        }

        private void card(Card card) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (Card.Line line : card.lines()) {
                add(line.label(), line.text());
            }
        }

        private void add(String... parts) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                line.append(i == 0 ? "" : "\t").append(TerminalText.safe(parts[i]));
            }
            lines.add(line.toString());
        }
    }
}
