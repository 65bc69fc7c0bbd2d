package mns.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mns.fact.EdtfDate;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.Postings;
import mns.fact.Topic;

/**
 * The index of the bundled base in its prepared form: how many facts each topic has, how long each fact is, when it was, then
 * a line for each key, sorted, which is looked up without reading the others.
 */
final class PreparedIndex implements FactIndex {
    private static final int MOST_KEYS = Integer.MAX_VALUE;

    private static final char LINE = '\n';

    private final String text;
    private final int[] sizes;
    private final int[] lengths;
    private final String dates;
    private final int keys;
    private final double meanLength;

    /**
     * Makes an index of what {@link #write} wrote.
     *
     * @param text the text, with a line before it
     */
    PreparedIndex(String text) {
        this.text = text;
        int sizesAt = text.indexOf(LINE) + 1;
        int lengthsAt = text.indexOf(LINE, sizesAt) + 1;
        int datesAt = text.indexOf(LINE, lengthsAt) + 1;
        this.keys = text.indexOf(LINE, datesAt) + 1;
        this.sizes = numbers(sizesAt, lengthsAt - 1);
        this.lengths = numbers(lengthsAt, datesAt - 1);
        this.dates = text.substring(datesAt, keys - 1);
        long sum = 0;
        for (int length : lengths) {
            sum += length;
        }
        this.meanLength = lengths.length == 0 ? 1 : Math.max(1, (double) sum / lengths.length);
    }

    static void write(FactBase base, FactIndex index, PreparedText out) {
        for (Topic topic : base.topics()) {
            out.field(Integer.toString(base.chapter(topic).size()));
        }
        out.end();
        for (int i = 0; i < index.size(); i++) {
            out.field(Integer.toString(index.length(i)));
        }
        out.end();
        for (Fact fact : base.facts()) {
            out.field(fact.when().map(EdtfDate::text));
        }
        out.end();
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Key key : index.keys(kind, "", MOST_KEYS)) {
                lines.add(line(kind, key, index.postings(kind, key.text())));
            }
        }
        lines.sort(null);
        for (String line : lines) {
            out.line(line);
        }
    }

    private static String line(Kind kind, Key key, Postings postings) {
        StringBuilder line = new StringBuilder();
        line.append(prefix(kind, key.text())).append(PreparedText.FIELD);
        line.append(postings.size());
        for (int i = 0; i < postings.size(); i++) {
            line.append(' ').append(postings.ordinal(i)).append(' ').append(postings.frequency(i));
        }
        return line.toString();
    }

    private static String prefix(Kind kind, String key) {
        return kind.name() + " " + PreparedText.escaped(key);
    }

    private int[] numbers(int from, int end) {
        int[] numbers = new int[16];
        int count = 0;
        int number = -1;
        for (int i = from; i <= end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = Math.max(number, 0) * 10 + c - '0';
            } else if (number >= 0) {
                numbers = count == numbers.length ? Arrays.copyOf(numbers, count * 2) : numbers;
                numbers[count] = number;
                count++;
                number = -1;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Returns how many facts each topic has, in the order of the topics. */
    int[] sizes() {
        return sizes;
    }

    @Override
    public int size() {
        return lengths.length;
    }

    @Override
    public int length(int ordinal) {
        return lengths[ordinal];
    }

    @Override
    public double meanLength() {
        return meanLength;
    }

    @Override
    public Postings postings(Kind kind, String key) {
        String wanted = prefix(kind, key) + PreparedText.FIELD;
        int line = firstFrom(wanted);
        if (!text.startsWith(wanted, line)) {
            return Postings.NONE;
        }
        int from = line + wanted.length();
        int[] numbers = numbers(from, text.indexOf(LINE, from));
        int[] ordinals = new int[numbers[0]];
        int[] frequencies = new int[numbers[0]];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = numbers[1 + 2 * i];
            frequencies[i] = numbers[2 + 2 * i];
        }
        return new Postings(ordinals, frequencies);
    }

    @Override
    public List<Key> keys(Kind kind, String prefix, int most) {
        String wanted = prefix(kind, prefix);
        List<Key> found = new ArrayList<>();
        int line = firstFrom(wanted);
        while (text.startsWith(wanted, line)) {
            int tab = text.indexOf(PreparedText.FIELD, line);
            int blank = text.indexOf(' ', tab);
            int facts = Integer.parseInt(text, tab + 1, blank, 10);
            found.add(
                    new Key(PreparedText.plain(text.substring(line + kind.name().length() + 1, tab)), facts));
            line = text.indexOf(LINE, blank) + 1;
        }
        // Characters that are escaped come first in the text.
        found.sort((one, other) -> one.text().compareTo(other.text()));
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Returns where the first line begins that does not come before a text. */
    private int firstFrom(String wanted) {
        int low = keys;
        int high = text.length();
        while (low < high) {
            int line = text.lastIndexOf(LINE, (low + high) / 2 - 1) + 1;
            line = Math.max(line, low);
            if (isBefore(line, wanted)) {
                low = text.indexOf(LINE, line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private boolean isBefore(int line, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            char c = text.charAt(line + i);
            if (c != wanted.charAt(i)) {
                return c < wanted.charAt(i);
            }
        }
        return false;
    }

    @Override
    public int[] dated(EdtfDate period) {
        int[] found = new int[size()];
        int count = 0;
        int from = 0;
        for (int i = 0; i < size(); i++) {
            int tab = dates.indexOf(PreparedText.FIELD, from);
            int to = tab < 0 ? dates.length() : tab;
            if (to > from && EdtfDate.parse(dates.substring(from, to)).overlaps(period)) {
                found[count] = i;
                count++;
            }
            from = to + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
