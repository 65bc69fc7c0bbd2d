package mns.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.FactBase;
import mns.load.cache.PreparedCache;
import mns.load.cache.SourceKey;
import mns.load.check.FactBaseParser;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;
import mns.load.prepared.Original;

/** Opens fact bases of one's own, from their prepared forms where those fit, and prepares bases that were read. */
public final class BaseStore {
    private static final long SETTLING = 2_100;

    private final Path library;
    private final PreparedCache cache;
    private final long ahead;
    private final List<Pending> pending = new ArrayList<>();

    /** A base that was read and is to be prepared. */
    private record Pending(Path file, SourceKey key, FactBase base) {}

    /**
     * Makes a store.
     *
     * @param library the folder that holds the program's jar
     * @param cache the folder of prepared forms, which need not be there
     */
    public BaseStore(Path library, Path cache) {
        this(library, cache, 0);
    }

    /**
     * Makes a store whose clock may be ahead, which takes files for settled that changed just now.
     *
     * @param ahead by how many milliseconds
     */
    BaseStore(Path library, Path cache, long ahead) {
        this.library = library;
        this.cache = new PreparedCache(cache);
        this.ahead = ahead;
    }

    /**
     * A fact base that was opened.
     *
     * @param base the base
     * @param unprepared the size in bytes of a large file that has no prepared form, 0 for any other
     */
    public record Opened(FactBase base, long unprepared) {}

    /**
     * What came of preparing a base.
     *
     * @param facts how many facts it has
     * @param size the size of its file in bytes
     * @param prepared the size of its prepared form
     */
    public record Result(int facts, long size, long prepared) {}

    /**
     * A prepared form.
     *
     * @param file the file that it was made from
     * @param facts how many facts it has
     * @param prepared its size in bytes
     * @param fits whether it is the one that a look-up would use
     */
    public record Listed(String file, int facts, long prepared, boolean fits) {}

    /** Learns how much of a file has been read. */
    public interface Progress {
        /**
         * Learns that some bytes have been read.
         *
         * @param bytes how many since the beginning
         * @param all how many there are
         */
        void read(long bytes, long all);
    }

    /**
     * Opens a fact base.
     *
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    public Opened open(Path file) {
        long now = now();
        SourceKey key;
        try {
            key = SourceKey.of(file, InstalledBase.version(library));
        } catch (IOException e) {
            return new Opened(FactBases.read(file), 0);
        }
        Optional<FactBase> prepared = cache.find(key, new Reread(file, key));
        if (prepared.isPresent()) {
            return new Opened(prepared.get(), 0);
        }
        FactBase base = FactBases.read(file);
        if (key.size() >= FactBases.LARGE) {
            return new Opened(base, key.size());
        }
        if (PreparedCache.mayKeep(key, now)) {
            pending.add(new Pending(file, key, base));
        }
        return new Opened(base, 0);
    }

    private long now() {
        return System.currentTimeMillis() + ahead;
    }

    /** Reads a base anew in the place of its damaged form. */
    private final class Reread extends Original {
        private final Path file;
        private final SourceKey key;

        Reread(Path file, SourceKey key) {
            this.file = file;
            this.key = key;
        }

        @Override
        protected FactBase read() {
            FactBase base = FactBases.read(file);
            if (!isStill(file, key)) {
                throw new InvalidFactBaseException(file.toString(), "changed while it was read");
            }
            return base;
        }
    }

    private boolean isStill(Path file, SourceKey key) {
        try {
            return SourceKey.of(file, InstalledBase.version(library)).equals(key);
        } catch (IOException e) {
            return false;
        }
    }

    /** Prepares the bases that were read, those that have not changed since; what cannot be written is left out. */
    public void keep() {
        for (Pending each : pending) {
            try {
                if (isStill(each.file, each.key)) {
                    cache.put(each.key, true, writer -> writer.write(each.base));
                }
            } catch (IOException e) {
                // Then it is read again the next time.
            }
        }
        pending.clear();
    }

    /**
     * Prepares a base of any size.
     *
     * @throws InvalidFactBaseException if it cannot be read, is not a fact base or changes meanwhile
     * @throws IOException if its prepared form cannot be written
     */
    public Result prepare(Path file, Progress progress) throws IOException {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            // Tells why, if it cannot be read at all.
            FactBases.read(file);
            throw new InvalidFactBaseException(name, "is no regular file, so it cannot be prepared");
        }
        SourceKey key = settled(file);
        JsonFile json = new JsonFile(name, () -> new Counted(Files.newInputStream(file), progress, key.size()));
        int[] facts = new int[1];
        long size = cache.put(key, key.size() < FactBases.LARGE, writer -> {
            facts[0] = StreamedBase.write(new FactBaseParser(json), writer);
            if (!isStill(file, key)) {
                throw new InvalidFactBaseException(name, "changed while it was read");
            }
        });
        return new Result(facts[0], key.size(), size);
    }

    /** Waits until a file has been left alone for so long that any later change will show. */
    private SourceKey settled(Path file) throws IOException {
        SourceKey key = SourceKey.of(file, InstalledBase.version(library));
        if (!PreparedCache.mayKeep(key, now())) {
            try {
                Thread.sleep(SETTLING);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            key = SourceKey.of(file, InstalledBase.version(library));
        }
        if (!PreparedCache.mayKeep(key, now())) {
            throw new InvalidFactBaseException(file.toString(), "is being changed; prepare it when it is finished");
        }
        return key;
    }

    /** Returns the prepared forms there are. */
    public List<Listed> list() throws IOException {
        List<Listed> listed = new ArrayList<>();
        for (PreparedCache.Entry each : cache.list()) {
            listed.add(new Listed(each.source(), each.facts(), each.size(), fits(each)));
        }
        return listed;
    }

    private boolean fits(PreparedCache.Entry entry) {
        try {
            return SourceKey.of(Path.of(entry.source()), InstalledBase.version(library))
                    .text()
                    .equals(entry.key());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Deletes the prepared forms.
     *
     * @return how many there were
     */
    public int clear() throws IOException {
        return cache.clear();
    }

    /** Counts the bytes of a stream. */
    private static final class Counted extends FilterInputStream {
        private final Progress progress;
        private final long all;
        private long bytes;

        Counted(InputStream stream, Progress progress, long all) {
            super(stream);
            this.progress = progress;
            this.all = all;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = in.read(target, from, length);
            bytes += Math.max(0, count);
            progress.read(bytes, all);
            return count;
        }
    }
}
