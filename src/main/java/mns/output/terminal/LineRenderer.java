package mns.output.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.output.Card;
import mns.output.Renderer;
import mns.output.Role;
import mns.query.Answer;
import mns.query.search.Explanation;
import mns.query.search.Hit;
import mns.query.search.SearchQuery;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes answers for pipes: one line a fact, its parts separated by tabs, nothing wrapped. */
public final class LineRenderer implements Renderer<Answer.Listing>, Answer.Reader<List<String>> {
    private final Palette palette;

    /** Makes a renderer that paints the first part of each line. */
    public LineRenderer(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        for (String line : answer.accept(this)) {
            int tab = Math.max(0, line.indexOf('\t'));
            sink.add(tab == 0 ? "" : palette.paint(Role.ID, line.substring(0, tab)));
            sink.add(line, tab, line.length()).add('\n');
        }
    }

    @Override
    public List<String> facts(Answer.FactList list) {
        List<String> lines = new ArrayList<>(list.size());
        for (Hit hit : list.hits()) {
            Fact fact = hit.fact();
            String when = fact.when().isPresent() ? fact.when().get().text() : "";
            if (list.query().search().explained()) {
                lines.add(line(
                        fact.id(),
                        when,
                        fact.statement(),
                        explained(list.query().search(), fact)));
            } else {
                lines.add(line(fact.id(), when, fact.statement()));
            }
        }
        return lines;
    }

    @Override
    public List<String> cards(Answer.FactCards cards) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : cards.facts()) {
            addCard(Card.of(fact, cards.base()), lines);
        }
        return lines;
    }

    @Override
    public List<String> sources(Answer.SourceList list) {
        List<String> lines = new ArrayList<>();
        for (Answer.SourceCount each : list.sources()) {
            if (list.detailed()) {
                addCard(Card.of(each), lines);
            } else {
                String facts = Integer.toString(each.facts());
                lines.add(line(each.source().id(), facts, each.source().title()));
            }
        }
        return lines;
    }

    @Override
    public List<String> tags(Answer.TagList list) {
        List<String> lines = new ArrayList<>(list.size());
        for (Answer.TagCount each : list.tags()) {
            lines.add(line(each.tag(), Integer.toString(each.facts())));
        }
        return lines;
    }

    @Override
    public List<String> topics(Answer.TopicList list) {
        List<String> lines = new ArrayList<>(list.size());
        for (Answer.TopicCount each : list.topics()) {
            String facts = Integer.toString(each.facts());
            lines.add(line(each.topic().id(), facts, each.topic().title()));
        }
        return lines;
    }

    @Override
    public List<String> report(Answer.Report report) {
        List<String> lines = new ArrayList<>(report.size());
        for (Answer.Finding finding : report.lines()) {
            lines.add(line(finding.columns().toArray(new String[0])));
        }
        if (lines.isEmpty() && !report.ifEmpty().isEmpty()) {
            lines.add(line(report.ifEmpty()));
        }
        return lines;
    }

    private static String explained(SearchQuery search, Fact fact) {
        StringBuilder line = new StringBuilder();
        for (Explanation each : Explanation.of(search, fact)) {
            line.append(line.length() == 0 ? "" : "; ").append(each.line());
        }
        return line.toString();
    }

    private static void addCard(Card card, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        for (Card.Line line : card.lines()) {
            lines.add(line(line.label(), line.text()));
        }
    }

    private static String line(String... parts) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            line.append(i == 0 ? "" : "\t").append(TerminalText.safe(parts[i]));
        }
        return line.toString();
    }
}
