package mns.load.prepared;

/** Steps through the keys that {@link KeyWriter} wrote, from the first that is not before a certain one. */
final class KeyReader {
    private final KeyTable table;
    private PageCursor cursor;
    private int next;
    private String key = "";
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
        while (!reader.ended() && reader.key.compareTo(key) < 0) {
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
            String rest = cursor.text();
            key = shared == 0 ? rest : key.substring(0, shared) + rest;
            first = cursor.number();
            second = cursor.number();
        }
        next++;
    }

    /** Tells whether there is no key left. */
    boolean ended() {
        return next > table.count();
    }

    /** Tells whether a key is the current one. */
    boolean isAt(String wanted) {
        return !ended() && key.equals(wanted);
    }

    String key() {
        return key;
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }
}
