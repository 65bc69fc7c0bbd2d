package mns.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mns.cli.syntax.ErrorMessage;
import mns.text.TextSink;
import org.jspecify.annotations.Nullable;

/** A terminal's screen, from which an answer that is too long for it goes on to the pager. */
final class PagedOutput extends OutputStream {
    private static final int USUAL_ROWS = 24;
    private static final int ESCAPE = 0x1B;

    private final OutputStream direct;
    private final Environment environment;
    private final Messages messages;
    private final String command;
    private boolean decided;
    private @Nullable OutputStream pager;

    private PagedOutput(OutputStream direct, Environment environment, Messages messages, String command) {
        this.direct = direct;
        this.environment = environment;
        this.messages = messages;
        this.command = command;
    }

    /**
     * Returns where an answer is written, to be closed after it.
     *
     * @param direct the terminal
     * @param messages reports a pager that cannot be started
     * @param command command line of the pager
     */
    static TextSink open(OutputStream direct, Environment environment, Messages messages, String command) {
        return TextSink.closing(new PagedOutput(direct, environment, messages, command));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** The first piece tells whether all fits: only what is longer than any screen comes in several. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!decided) {
            decided = true;
            pager = fits(bytes, from, length) ? null : startPager();
        }
        if (pager == null) {
            direct.write(bytes, from, length);
            return;
        }
        try {
            pager.write(bytes, from, length);
            pager.flush();
        } catch (IOException e) {
            // Nobody else holds this pipe, so it fails for no other reason than that the pager has left, if it ever
            // came.
            close();
            throw new PagerClosedException(e);
        }
    }

    @Override
    public void flush() throws IOException {
        if (pager == null) {
            direct.flush();
        }
    }

    /** Waits until the pager was left; the terminal itself stays open. */
    @Override
    public void close() throws IOException {
        if (pager != null) {
            try {
                pager.close();
            } catch (IOException e) {
                throw new PagerFailedException(command, e);
            }
        }
    }

    private @Nullable OutputStream startPager() {
        try {
            return environment.machine().start(command);
        } catch (IOException e) {
            if (!command.equals(Environment.USUAL_PAGER)) {
                String message = "the pager \"" + command + "\" cannot be started";
                messages.report(new ErrorMessage("pager", message, command, List.of(), ""));
            }
            return null;
        }
    }

    /** Returns whether a text leaves room on the screen for the prompt after it. */
    private boolean fits(byte[] bytes, int from, int length) {
        int columns = environment.width();
        int known = environment.machine().rows();
        int room = (known > 0 ? known : USUAL_ROWS) - 1;
        int column = 0;
        for (int i = from; i < from + length && room >= 0; i++) {
            if (bytes[i] == ESCAPE) {
                i = endOfEscape(bytes, i, from + length);
            } else if (bytes[i] == '\n') {
                room--;
                column = 0;
            } else if (!continuesCharacter(bytes[i])) {
                int width = mayBeWide(bytes[i]) ? 2 : 1;
                boolean isNext = column + width > columns;
                room -= isNext ? 1 : 0;
                column = isNext ? width : column + width;
            }
        }
        return room - (column > 0 ? 1 : 0) >= 0;
    }

    /** Returns where a sequence ends that colours (to its m) or links (to its backslash). */
    private static int endOfEscape(byte[] bytes, int start, int end) {
        int i = start + 1;
        int last = i < end && bytes[i] == '[' ? 'm' : '\\';
        while (i < end && bytes[i] != last) {
            i++;
        }
        return i;
    }

    /** In UTF-8 all bytes of a character but the first begin with the bits 10. */
    private static boolean continuesCharacter(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** From U+3000 on most characters take two columns; to tell each would load a table. */
    private static boolean mayBeWide(byte first) {
        return (first & 0xFF) >= 0xE3;
    }
}
