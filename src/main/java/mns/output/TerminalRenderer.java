package mns.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import mns.query.Answer;
import mns.query.Hit;
import mns.query.Query;
import mns.text.DisplayWidth;
import mns.text.TerminalText;

/** Writes answers for people: wrapped to the width of the terminal, matches highlighted, coloured by role. */
public final class TerminalRenderer implements Renderer {
    private static final int INDENT = 4;
    private static final int LABEL = 13;
    private static final int NARROW = 40;

    private final int width;
    private final Palette palette;

    /**
     * Makes a renderer.
     *
     * @param width columns of the terminal
     * @param palette how roles look
     */
    public TerminalRenderer(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    @Override
    public void render(Answer answer, TextSink sink) throws IOException {
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
            for (Hit hit : list.hits()) {
                blocks.add(sink -> fact(hit.fact(), highlight, sink));
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
                    blocks.add(sink -> counted(
                            each.facts(), each.source().id(), each.source().title(), sink));
                }
            }
            return blocks;
        }

        @Override
        public List<Block> tags(Answer.TagList list) {
            for (Answer.TagCount each : list.tags()) {
                blocks.add(sink -> counted(each.facts(), each.tag(), "", sink));
            }
            return blocks;
        }

        @Override
        public List<Block> report(Answer.Report report) {
            Highlight none = new Highlight(Query.ALL);
            for (Answer.Finding finding : report.lines()) {
                String text = TerminalText.safe(String.join("  ", finding.cells()));
                blocks.add(sink -> paragraph(text, 0, none, sink));
            }
            if (report.lines().isEmpty()) {
                blocks.add(sink -> paragraph(TerminalText.safe(report.otherwise()), 0, none, sink));
            }
            return blocks;
        }

        private void addCard(Card card) {
            String before = blocks.isEmpty() ? "" : "\n";
            blocks.add(sink -> card(card, sink.add(before)));
        }
    }

    private void fact(Fact fact, Highlight highlight, TextSink sink) throws IOException {
        head(fact, sink);
        paragraph(TerminalText.safe(fact.statement()), INDENT, highlight, sink);
        for (Snippet snippet : highlight.size() > 0 ? Snippet.of(fact, highlight) : List.<Snippet>of()) {
            paragraph(TerminalText.safe(snippet.line(highlight, width - INDENT)), INDENT, highlight, sink);
        }
        painted(evidence(fact), INDENT, Role.SOURCE, sink);
    }

    /** Writes id, date and dispute in one line, or each in its own where the width is too small. */
    private void head(Fact fact, TextSink sink) throws IOException {
        String id = TerminalText.safe(fact.id());
        String when =
                fact.when().isPresent() ? TerminalText.safe(fact.when().get().text()) : "";
        String dispute = fact.disputed() ? "[disputed]" : "";
        String gap = "  ";
        if (DisplayWidth.of(id + gap + when + gap + dispute) > width) {
            painted(id, 0, Role.ID, sink);
            painted(when, INDENT, Role.DATE, sink);
            painted(dispute, INDENT, Role.DISPUTED, sink);
            return;
        }
        sink.add(palette.paint(Role.ID, id));
        sink.add(when.isEmpty() ? "" : gap + palette.paint(Role.DATE, when));
        sink.add(dispute.isEmpty() ? "" : gap + palette.paint(Role.DISPUTED, dispute))
                .add('\n');
    }

    private static String evidence(Fact fact) {
        List<String> places = new ArrayList<>();
        for (Evidence piece : fact.evidence()) {
            String disputes = piece.stance() == Stance.DISPUTES ? "disputed by " : "";
            places.add(disputes + piece.source() + ", " + piece.locator());
        }
        return TerminalText.safe("[" + String.join("; ", places) + "]");
    }

    private void paragraph(String text, int indent, Highlight highlight, TextSink sink) throws IOException {
        boolean[] matched = highlight.in(text);
        for (Wrapping.Line line : Wrapping.lines(text, width - indent)) {
            sink.add(" ".repeat(indent));
            Highlight.write(text, line, matched, palette, sink);
            sink.add('\n');
        }
    }

    private void painted(String text, int indent, Role role, TextSink sink) throws IOException {
        for (Wrapping.Line line : Wrapping.lines(text, width - indent)) {
            sink.add(" ".repeat(indent))
                    .add(palette.paint(role, text.substring(line.from(), line.to())))
                    .add('\n');
        }
    }

    /** Labels stand beside the text, on narrow terminals above it. */
    private void card(Card card, TextSink sink) throws IOException {
        boolean narrow = width < NARROW;
        int indent = narrow ? 2 : LABEL;
        for (Card.Line each : card.lines()) {
            String label = palette.paint(Role.LABEL, each.label());
            sink.add(label).add(narrow ? "\n" : " ".repeat(LABEL - each.label().length()));
            String text = TerminalText.safe(each.text());
            boolean first = !narrow;
            for (Wrapping.Line line : Wrapping.lines(text, width - indent)) {
                String part = text.substring(line.from(), line.to());
                sink.add(first ? "" : " ".repeat(indent));
                sink.add(each.role().isPresent() ? palette.paint(each.role().get(), part) : part)
                        .add('\n');
                first = false;
            }
        }
    }

    private void counted(int count, String id, String title, TextSink sink) throws IOException {
        String number = Integer.toString(count);
        String head = " ".repeat(Math.max(0, INDENT - number.length())) + number + "  ";
        String name = TerminalText.safe(id);
        String before = head;
        for (Wrapping.Line line : Wrapping.lines(name, width - head.length())) {
            sink.add(before).add(palette.paint(Role.ID, name.substring(line.from(), line.to())));
            before = "\n" + " ".repeat(head.length());
        }
        sink.add('\n');
        painted(TerminalText.safe(title), head.length(), Role.SOURCE, sink);
    }
}
