package mns.output.terminal;

import java.io.IOException;
import mns.output.Role;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;
import mns.text.Wrapping;

/**
 * Lays text out on a terminal.
 *
 * @param width columns to fill
 * @param palette how roles look
 * @param addresses how addresses are shown
 */
public record Layout(int width, Palette palette, Addresses addresses) {

    /**
     * Writes a text in lines that fit.
     *
     * @param first blanks before the first line
     * @param others the column in which the other lines begin; no line reaches farther than one that begins there
     */
    public void write(String text, int first, int others, Painter ink, TextSink sink) throws IOException {
        int indent = first;
        for (Wrapping.Line line : Wrapping.lines(text, width - others)) {
            sink.add(" ".repeat(indent));
            ink.write(text, line.from(), line.to(), sink);
            sink.add('\n');
            indent = others;
        }
    }

    /** Writes a text of one role, each line indented. */
    public void painted(String text, int indent, Role role, TextSink sink) throws IOException {
        write(text, indent, indent, ink(role), sink);
    }

    /**
     * Writes an address in lines of its own: in a column if it fits there, else farther left, so that it can be selected
     * as a whole; only what is wider than the terminal is broken.
     */
    public void address(String address, int column, TextSink sink) throws IOException {
        String text = TerminalText.safe(address);
        int indent = fits(address, column) ? column : Math.max(0, width - DisplayWidth.of(text));
        write(text, indent, indent, linkedTo(address, Painter.PLAIN), sink);
    }

    /** Returns whether an address fits after a column. */
    public boolean fits(String address, int column) {
        return DisplayWidth.of(TerminalText.safe(address)) <= width - column;
    }

    public Painter ink(Role role) {
        return (text, from, to, sink) ->
                sink.add(palette.start(role)).add(text, from, to).add(palette.end());
    }

    /** Returns an ink whose text leads to an address, if it may. */
    public Painter linkedTo(String address, Painter ink) {
        if (!addresses.links(address)) {
            return ink;
        }
        return (text, from, to, sink) -> {
            sink.add(Addresses.start(address));
            ink.write(text, from, to, sink);
            sink.add(Addresses.END);
        };
    }
}
