package mns.load.prepared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.date.EdtfDate;

/** Reads what {@link PageWriter} wrote, from a place on. */
final class PageCursor {
    private final PageReader reader;
    private byte[] page;
    private int number;
    private int next;

    PageCursor(PageReader reader, long position) {
        this.reader = reader;
        this.number = (int) (position / Page.DATA);
        this.next = (int) (position % Page.DATA);
        this.page = reader.page(number);
    }

    private int read() {
        if (next == Page.DATA) {
            turn();
        }
        return page[next++];
    }

    private void turn() {
        number++;
        page = reader.page(number);
        next = 0;
    }

    long number() {
        int b = read();
        if (b >= 0) {
            return b;
        }
        long number = b & 0x7F;
        for (int shift = 7; b < 0; shift += 7) {
            b = read();
            number |= (long) (b & 0x7F) << shift;
        }
        return number;
    }

    int count() {
        return (int) number();
    }

    /** Reads a number of a certain number of bytes; one of four may be negative. */
    long fixed(int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << Byte.SIZE | (read() & 0xFF);
        }
        return bytes == Integer.BYTES ? (int) number : number;
    }

    String text() {
        return text(count());
    }

    /** Reads a text of which the head has been read into an array that has room for it, and returns where it ends there. */
    int text(int head, char[] into, int from) {
        if ((head & 1) != 0) {
            String text = text(head);
            text.getChars(0, text.length(), into, from);
            return from + text.length();
        }
        int end = from + (head >> 1);
        for (int i = from; i < end; i++) {
            into[i] = (char) (read() & 0xFF);
        }
        return end;
    }

    private String text(int head) {
        int length = head >> 1;
        byte[] bytes = page;
        int from = next;
        if (length > Page.DATA - next) {
            bytes = bytes(length);
            from = 0;
        } else {
            next += length;
        }
        return new String(bytes, from, length, (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Reads some bytes as they are. */
    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            if (next == Page.DATA) {
                turn();
            }
            int part = Math.min(length - done, Page.DATA - next);
            System.arraycopy(page, next, bytes, done, part);
            next += part;
            done += part;
        }
        return bytes;
    }

    /** Goes past a text. */
    void skipText() {
        skip(count() >> 1);
    }

    /** Goes past some bytes. */
    void skip(int length) {
        int left = length;
        while (left > Page.DATA - next) {
            left -= Page.DATA - next;
            turn();
        }
        next += left;
    }

    /** Reads a text that may be missing. */
    Optional<String> optional() {
        String text = text();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Reads a date that may be missing. */
    Optional<EdtfDate> date() {
        String text = text();
        return text.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(text));
    }

    List<String> texts() {
        int count = count();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }
}
