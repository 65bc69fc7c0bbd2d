package mns.load.prepared;

import java.util.Arrays;
import java.util.List;
import mns.text.Misspelling;

/** Steps through the keys that {@link KeyWriter} wrote, from the first that is not before a certain one. */
final class KeyReader {
    private final KeyTable table;
    private PageCursor cursor;
    private int next;
    private char[] key = new char[64];
    private int length;

    /** For each beginning of the key the bits of its letters, as far as they are known. */
    private int[] letters = new int[key.length + 1];

    private int lettersKnown;
    private long first;
    private long second;

    private KeyReader(PageReader pages, KeyTable table, int block) {
        this.table = table;
        this.next = block * KeyWriter.BLOCK;
        this.cursor = new PageCursor(pages, next < table.count() ? block(pages, table, block) : table.blocks());
    }

    /** Returns a reader at the first key that is not before a certain one; it has ended if all are. */
    static KeyReader from(PageReader pages, KeyTable table, String key) {
        int low = 0;
        int high = (table.count() - 1) / KeyWriter.BLOCK;
        // The last block whose first key is before the key, which may be there several times.
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            String start = new PageCursor(pages, block(pages, table, middle)).text();
            if (start.compareTo(key) < 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        KeyReader reader = new KeyReader(pages, table, low);
        reader.advance();
        while (!reader.ended() && reader.isBefore(key)) {
            reader.advance();
        }
        return reader;
    }

    private static long block(PageReader pages, KeyTable table, int number) {
        return new PageCursor(pages, table.blocks() + (long) number * KeyWriter.PLACE).fixed(KeyWriter.PLACE);
    }

    /** Goes to the next key. */
    void advance() {
        if (next < table.count()) {
            // Blocks are written one after the other.
            int shared = next % KeyWriter.BLOCK == 0 ? 0 : cursor.count();
            int head = cursor.count();
            if (shared + (head >> 1) > key.length) {
                key = Arrays.copyOf(key, shared + head);
                letters = Arrays.copyOf(letters, key.length + 1);
            }
            length = cursor.text(head, key, shared);
            lettersKnown = Math.min(lettersKnown, shared);
            first = cursor.number();
            second = cursor.number();
        }
        next++;
    }

    /** Tells whether there is no key left. */
    boolean ended() {
        return next > table.count();
    }

    private boolean isBefore(String wanted) {
        int most = Math.min(length, wanted.length());
        for (int i = 0; i < most; i++) {
            if (key[i] != wanted.charAt(i)) {
                return key[i] < wanted.charAt(i);
            }
        }
        return length < wanted.length();
    }

    /** Tells whether a key is the current one. */
    boolean isAt(String wanted) {
        return length == wanted.length() && begins(wanted) && !ended();
    }

    /** Tells whether the current key begins with some letters. */
    boolean begins(String wanted) {
        if (length < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (key[i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the current key may be meant by any of some words. */
    boolean mayBeMeant(List<Misspelling> words) {
        for (int i = lettersKnown; i < length; i++) {
            letters[i + 1] = letters[i] | Misspelling.bit(key[i]);
        }
        lettersKnown = length;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).mayMean(length, letters[length])) {
                return true;
            }
        }
        return false;
    }

    String key() {
        return new String(key, 0, length);
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }
}
