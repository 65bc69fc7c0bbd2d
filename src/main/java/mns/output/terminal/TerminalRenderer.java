package mns.output.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.output.Card;
import mns.output.Renderer;
import mns.output.Role;
import mns.query.Answer;
import mns.query.search.Explanation;
import mns.query.search.Hit;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes answers for people: wrapped to the width of the terminal, matches highlighted, coloured by role. */
public final class TerminalRenderer implements Renderer<Answer.Listing> {
    private static final String GAP = "  ";
    private static final int INDENT = 4;
    private static final int COUNTED = INDENT + 2;

    private final Layout layout;

    /**
     * Makes a renderer.
     *
     * @param width columns of the terminal
     * @param palette how roles look
     * @param addresses how addresses are shown
     */
    public TerminalRenderer(int width, Palette palette, Addresses addresses) {
        this.layout = new Layout(width, palette, addresses);
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        for (Block block : answer.accept(new Blocks())) {
            block.write(sink);
        }
    }

    /** Something that takes whole lines. */
    private interface Block {
        void write(TextSink sink) throws IOException;
    }

    /** Gives the blocks of each kind of answer. */
    private final class Blocks implements Answer.Reader<List<Block>> {
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public List<Block> facts(Answer.FactList list) {
            Highlight highlight = new Highlight(list.query());
            Map<String, String> sources = linked(list.base());
            for (Hit hit : list.hits()) {
                blocks.add(sink -> fact(hit.fact(), highlight, sources, sink));
                if (list.query().search().explained()) {
                    blocks.add(sink -> explain(Explanation.of(list.query().search(), hit.fact()), sink));
                }
            }
            return blocks;
        }

        @Override
        public List<Block> cards(Answer.FactCards cards) {
            for (Fact fact : cards.facts()) {
                addCard(Card.of(fact, cards.base()));
            }
            return blocks;
        }

        @Override
        public List<Block> sources(Answer.SourceList list) {
            for (Answer.SourceCount each : list.sources()) {
                if (list.detailed()) {
                    addCard(Card.of(each));
                } else {
                    blocks.add(sink -> source(each, sink));
                }
            }
            return blocks;
        }

        @Override
        public List<Block> tags(Answer.TagList list) {
            for (Answer.TagCount each : list.tags()) {
                blocks.add(sink -> counted(each.facts(), each.tag(), sink));
            }
            return blocks;
        }

        @Override
        public List<Block> topics(Answer.TopicList list) {
            for (Answer.TopicCount each : list.topics()) {
                String title = TerminalText.safe(each.topic().title());
                blocks.add(sink -> {
                    counted(each.facts(), each.topic().id(), sink);
                    layout.write(title, COUNTED, COUNTED, Painter.PLAIN, sink);
                });
            }
            return blocks;
        }

        @Override
        public List<Block> report(Answer.Report report) {
            for (Answer.Finding finding : report.lines()) {
                String text = TerminalText.safe(String.join("  ", finding.columns()));
                blocks.add(sink -> layout.write(text, 0, 0, Painter.PLAIN, sink));
            }
            if (report.lines().isEmpty()) {
                blocks.add(sink -> layout.write(TerminalText.safe(report.ifEmpty()), 0, 0, Painter.PLAIN, sink));
            }
            return blocks;
        }

        private void addCard(Card card) {
            String before = blocks.isEmpty() ? "" : "\n";
            blocks.add(sink -> new TerminalCard(layout).write(card, sink.add(before)));
        }
    }

    /** Returns the addresses of those sources that lead to them where they are shown, by id. */
    private Map<String, String> linked(FactBase base) {
        if (layout.addresses() == Addresses.WRITTEN) {
            return Map.of();
        }
        Map<String, String> addresses = new HashMap<>();
        for (Source source : base.sources()) {
            if (source.url().isPresent()) {
                addresses.put(source.id(), source.url().get());
            }
        }
        return addresses;
    }

    private void fact(Fact fact, Highlight highlight, Map<String, String> sources, TextSink sink) throws IOException {
        head(fact, sink);
        String statement = TerminalText.safe(fact.statement());
        layout.write(statement, INDENT, INDENT, highlight.ink(statement, layout.palette()), sink);
        for (Snippet snippet : highlight.size() > 0 ? Snippet.of(fact, highlight) : List.<Snippet>of()) {
            String line = TerminalText.safe(snippet.line(highlight, layout.width() - INDENT));
            layout.write(line, INDENT, INDENT, highlight.ink(line, layout.palette()), sink);
        }
        EvidenceLine evidence = new EvidenceLine(fact, sources, layout);
        layout.write(evidence.text(), INDENT, INDENT, evidence, sink);
    }

    private void explain(List<Explanation> explanations, TextSink sink) throws IOException {
        for (Explanation each : explanations) {
            layout.write(TerminalText.safe(each.line()), INDENT, COUNTED, Painter.PLAIN, sink);
        }
    }

    /** Writes id, date and dispute in one line, or each that there is in its own where the width is too small. */
    private void head(Fact fact, TextSink sink) throws IOException {
        String id = TerminalText.safe(fact.id());
        String when =
                fact.when().isPresent() ? TerminalText.safe(fact.when().get().text()) : "";
        String dispute = fact.disputed() ? "[disputed]" : "";
        if (DisplayWidth.of(id + behind(when) + behind(dispute)) > layout.width()) {
            layout.painted(id, 0, Role.ID, sink);
            below(when, Role.DATE, sink);
            below(dispute, Role.DISPUTED, sink);
            return;
        }
        sink.add(layout.palette().paint(Role.ID, id));
        beside(when, Role.DATE, sink);
        beside(dispute, Role.DISPUTED, sink);
        sink.add('\n');
    }

    private static String behind(String text) {
        return text.isEmpty() ? "" : GAP + text;
    }

    private void beside(String text, Role role, TextSink sink) throws IOException {
        if (!text.isEmpty()) {
            sink.add(GAP).add(layout.palette().paint(role, text));
        }
    }

    private void below(String text, Role role, TextSink sink) throws IOException {
        if (!text.isEmpty()) {
            layout.painted(text, INDENT, role, sink);
        }
    }

    private void counted(int count, String id, TextSink sink) throws IOException {
        String number = Integer.toString(count);
        sink.add(" ".repeat(Math.max(0, INDENT - number.length()))).add(number).add("  ");
        layout.write(TerminalText.safe(id), 0, COUNTED, layout.ink(Role.ID), sink);
    }

    private void source(Answer.SourceCount count, TextSink sink) throws IOException {
        Source source = count.source();
        counted(count.facts(), source.id(), sink);
        Painter title = layout.linkedTo(source.url().orElse(""), Painter.PLAIN);
        layout.write(TerminalText.safe(source.title()), COUNTED, COUNTED, title, sink);
    }
}
