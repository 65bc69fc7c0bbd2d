package mns.load.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mns.fact.FactIndex;
import mns.fact.Postings;
import mns.fact.date.EdtfDate;

/** The index of a prepared form, of which no more is read than what is asked for. */
public final class PreparedIndex implements FactIndex {
    private final PageReader pages;
    private final Contents contents;
    private final Fallback fallback;

    PreparedIndex(PageReader pages, Contents contents, Fallback fallback) {
        this.fallback = fallback;
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
            return fallback.base().index().length(ordinal);
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
            return keys.isAt(key)
                    ? KeyPostings.read(new PageCursor(pages, keys.second()), (int) keys.first())
                    : Postings.NONE;
        } catch (DamageException e) {
            return fallback.base().index().postings(kind, key);
        }
    }

    @Override
    public List<Key> keys(Kind kind, String prefix, int most) {
        try {
            List<Key> found = new ArrayList<>();
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.table(kind)), prefix);
            while (!keys.ended() && found.size() < most && keys.key().startsWith(prefix)) {
                found.add(new Key(keys.key(), (int) keys.first()));
                keys.advance();
            }
            return found;
        } catch (DamageException e) {
            return fallback.base().index().keys(kind, prefix, most);
        }
    }

    @Override
    public int[] dated(EdtfDate period) {
        int[] ordinals = chronological(period);
        Arrays.sort(ordinals);
        return ordinals;
    }

    @Override
    public int[] chronological(EdtfDate period) {
        try {
            return overlapping(DateRow.of(period, 0));
        } catch (DamageException e) {
            return fallback.base().index().chronological(period);
        }
    }

    /** Rows are sorted by their first day, so it takes a look at those that begin before the period ends. */
    private int[] overlapping(DateRow period) {
        int dated = contents.dated();
        int[] found = new int[Math.min(dated, 64)];
        int count = 0;
        PageCursor reaches = new PageCursor(pages, contents.dates() + (long) dated * DateRow.SIZE);
        boolean ended = false;
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
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
