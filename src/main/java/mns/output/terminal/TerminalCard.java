package mns.output.terminal;

import java.io.IOException;
import mns.output.Card;
import mns.output.Role;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes cards for people: labels stand beside the text, on narrow terminals above it. */
final class TerminalCard {
    private static final int LABEL = 13;
    private static final int NARROW = 40;
    private static final int NARROW_INDENT = 2;
    private static final int GAP = 2;

    /** A column beside names is no narrower than this. */
    private static final int LEAST = 20;

    private final Layout layout;
    private final boolean narrow;
    private final int column;

    TerminalCard(Layout layout) {
        this.layout = layout;
        this.narrow = layout.width() < NARROW;
        this.column = narrow ? NARROW_INDENT : LABEL;
    }

    /** Writes a card; lines with the same label in a row share it, and their names stand below each other. */
    void write(Card card, TextSink sink) throws IOException {
        int names = 0;
        for (Card.Line each : card.lines()) {
            names = Math.max(names, DisplayWidth.of(TerminalText.safe(each.name())));
        }
        String label = "";
        for (Card.Line each : card.lines()) {
            label(each.label().equals(label) ? "" : each.label(), sink);
            if (each.name().isEmpty()) {
                words(each, sink);
            } else {
                named(each, names, sink);
            }
            label = each.label();
        }
    }

    /** Writes a label, or the room for one, so that the text can follow. */
    private void label(String label, TextSink sink) throws IOException {
        if (!label.isEmpty()) {
            sink.add(layout.palette().paint(Role.LABEL, label));
        }
        if (!narrow) {
            sink.add(" ".repeat(LABEL - label.length()));
        } else if (!label.isEmpty()) {
            sink.add('\n');
        }
    }

    private void words(Card.Line line, TextSink sink) throws IOException {
        String words = TerminalText.safe(line.words());
        Painter ink = line.role().isPresent() ? layout.ink(line.role().get()) : Painter.PLAIN;
        if (line.address().isEmpty()) {
            layout.write(words, first(), column, ink, sink);
            return;
        }
        String address = line.address().get();
        if (words.isEmpty()) {
            if (layout.fits(address, column)) {
                layout.write(TerminalText.safe(address), first(), column, layout.linkedTo(address, ink), sink);
            } else {
                sink.add(narrow ? "" : "\n");
                layout.address(address, column, sink);
            }
            return;
        }
        layout.write(words, first(), column, layout.linkedTo(address, ink), sink);
        if (!layout.addresses().links(address)) {
            layout.address(address, column, sink);
        }
    }

    private void named(Card.Line line, int names, TextSink sink) throws IOException {
        String name = TerminalText.safe(line.name());
        String words = TerminalText.safe(line.words());
        Painter ink = layout.ink(Role.ID);
        int second = column + names + GAP;
        if (words.isEmpty() || layout.width() - second < LEAST) {
            String text = words.isEmpty() ? name : name + " ".repeat(GAP) + words;
            layout.write(text, first(), column + GAP, Painter.changing(ink, name.length(), Painter.PLAIN), sink);
            return;
        }
        sink.add(" ".repeat(first()));
        ink.write(name, 0, name.length(), sink);
        layout.write(words, second - column - DisplayWidth.of(name), second, Painter.PLAIN, sink);
    }

    /** Returns the blanks before a text, whose label stands in its line already where there is room. */
    private int first() {
        return narrow ? column : 0;
    }
}
