package mns.load.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mns.fact.FactIndex;
import mns.fact.Postings;
import mns.fact.date.EdtfDate;
import mns.text.Misspelling;

/** The index of a prepared form, of which no more is read than what is asked for. */
public final class PreparedIndex implements FactIndex {
    private final PageReader pages;
    private final Contents contents;
    private final Original original;

    PreparedIndex(PageReader pages, Contents contents, Original original) {
        this.original = original;
        this.pages = pages;
        this.contents = contents;
    }

    @Override
    public int size() {
        return contents.facts();
    }

    @Override
    public int length(int ordinal) {
        try {
            return (int) new PageCursor(pages, contents.row(ordinal) + Contents.PLACE).fixed(Contents.LENGTH);
        } catch (DamageException e) {
            return original.base().index().length(ordinal);
        }
    }

    @Override
    public double meanLength() {
        return size() == 0 ? 1 : Math.max(1, (double) contents.words() / size());
    }

    @Override
    public Postings postings(Kind kind, String key) {
        try {
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.table(kind)), key);
            return keys.isAt(key) ? read(new PageCursor(pages, keys.second()), (int) keys.first()) : Postings.NONE;
        } catch (DamageException e) {
            return original.base().index().postings(kind, key);
        }
    }

    @Override
    public List<Key> keys(Kind kind, String prefix, int most) {
        try {
            List<Key> found = new ArrayList<>();
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.table(kind)), prefix);
            while (!keys.ended() && found.size() < most && keys.begins(prefix)) {
                found.add(new Key(keys.key(), (int) keys.first()));
                keys.advance();
            }
            return found;
        } catch (DamageException e) {
            return original.base().index().keys(kind, prefix, most);
        }
    }

    @Override
    public List<Key> keysNear(Kind kind, List<Misspelling> words, int most) {
        try {
            List<Key> found = new ArrayList<>();
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.table(kind)), "");
            for (int i = 0; i < most && !keys.ended(); i++) {
                if (keys.mayBeMeant(words)) {
                    found.add(new Key(keys.key(), (int) keys.first()));
                }
                keys.advance();
            }
            return found;
        } catch (DamageException e) {
            return original.base().index().keysNear(kind, words, most);
        }
    }

    @Override
    public int[] dated(EdtfDate period) {
        int[] ordinals = chronological(period, Integer.MAX_VALUE);
        Arrays.sort(ordinals);
        return ordinals;
    }

    @Override
    public int countDated(EdtfDate period) {
        try {
            DateRow row = DateRow.of(period, 0);
            int begun = before(contents.dates(), DateRow.SIZE, row.last() + 1L);
            int ended = before(lastDays(), Integer.BYTES, row.first());
            return begun - ended;
        } catch (DamageException e) {
            return original.base().index().countDated(period);
        }
    }

    /** Returns how many of the days that begin the rows of a sorted table are before a day. */
    private int before(long place, int row, long day) {
        int low = 0;
        int high = contents.dated();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (new PageCursor(pages, place + (long) middle * row).fixed(Integer.BYTES) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the place of how far each block of dates reaches. */
    private long reaches() {
        return contents.dates() + (long) contents.dated() * DateRow.SIZE;
    }

    /** Returns the place of the last days of all dates, sorted. */
    private long lastDays() {
        int blocks = (contents.dated() + DateRow.BLOCK - 1) / DateRow.BLOCK;
        return reaches() + (long) blocks * Integer.BYTES;
    }

    @Override
    public int[] chronological(EdtfDate period, int most) {
        try {
            return overlapping(DateRow.of(period, 0), most);
        } catch (DamageException e) {
            return original.base().index().chronological(period, most);
        }
    }

    /** Rows are sorted by their first day, so it takes a look at those that begin before the period ends. */
    private int[] overlapping(DateRow period, int most) {
        int dated = contents.dated();
        int[] found = new int[Math.min(Math.min(dated, most), 64)];
        int count = 0;
        PageCursor reaches = new PageCursor(pages, reaches());
        boolean ended = most == 0;
        for (int from = 0; from < dated && !ended; from += DateRow.BLOCK) {
            if (reaches.fixed(Integer.BYTES) < period.first()) {
                continue;
            }
            PageCursor in = new PageCursor(pages, contents.dates() + (long) from * DateRow.SIZE);
            for (int i = from; i < Math.min(dated, from + DateRow.BLOCK) && !ended; i++) {
                DateRow row = DateRow.read(in);
                ended = row.first() > period.last();
                if (!ended && row.last() >= period.first()) {
                    found = count < found.length ? found : Arrays.copyOf(found, count * 2);
                    found[count++] = row.ordinal();
                    ended = count == most;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Reads what {@link KeyPostings#write} wrote. */
    private static Postings read(PageCursor in, int count) {
        int[] ordinals = new int[count];
        int[] frequencies = new int[count];
        int usual = in.count();
        int last = -1;
        for (int i = 0; i < count; i++) {
            int step = in.count();
            last += step >> 1;
            ordinals[i] = last;
            frequencies[i] = (step & 1) == 0 ? usual : in.count();
        }
        return new Postings(ordinals, frequencies);
    }
}
