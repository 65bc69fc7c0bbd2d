package mns.load.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mns.fact.FactBase;
import mns.load.prepared.Original;
import mns.load.prepared.PreparedBase;
import mns.load.prepared.PreparedWriter;

/**
 * A folder of prepared forms, which nobody but its owner may read or write; what others could have changed is not used.
 *
 * <p>There is one form for a file, whatever it was when it was prepared.
 */
public final class PreparedCache {
    /** How many forms are kept; the oldest are deleted first. */
    public static final int MOST = 32;

    /** How many bytes they may take together. */
    public static final long LARGEST = 2L << 30;

    static final String ENDING = ".facts";

    private static final String UNFINISHED = ".new";
    private static final long HOUR = 3_600_000;

    private final Path folder;

    /** Makes a cache in a folder, which need not be there. */
    public PreparedCache(Path folder) {
        this.folder = folder;
    }

    /** Writes a form. */
    public interface Filler {
        /** Writes all. */
        void fill(PreparedWriter writer) throws IOException;
    }

    /**
     * A prepared form.
     *
     * @param source the path of the file that it was made from
     * @param key the state of that file, with the version of the program
     * @param facts how many facts it has
     * @param size its size in bytes
     */
    public record Entry(String source, String key, int facts, long size) {}

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Opens the form of a file, empty where there is none that fits. */
    public Optional<FactBase> find(SourceKey key, Original original) {
        Path form = folder.resolve(key.hash() + ENDING);
        try {
            if (FileStatus.isPrivateFolder(folder) && FileStatus.isPrivateFile(form)) {
                return PreparedBase.open(form.toString(), key.text(), original);
            }
        } catch (IOException e) {
            // Then there is none.
        }
        return Optional.empty();
    }

    /** Tells whether a form of a file may be kept that was in a certain state at a time. */
    public static boolean mayKeep(SourceKey key, long milliseconds) {
        return key.isSettled(milliseconds);
    }

    /**
     * Writes the form of a file, and deletes old ones beyond the limits.
     *
     * @return its size in bytes
     * @throws IOException if it cannot be written, or the folder is not private
     */
    public long put(SourceKey key, boolean searchTexts, Filler filler) throws IOException {
        makeFolder();
        Path form = Files.createTempFile(
                folder,
                "",
                UNFINISHED,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (PreparedWriter writer = PreparedWriter.to(form.toString(), key.text(), searchTexts)) {
                filler.fill(writer);
            }
            long size = Files.size(form);
            Path place = folder.resolve(key.hash() + ENDING);
            Files.move(form, place, StandardCopyOption.ATOMIC_MOVE);
            deleteOld(place);
            return size;
        } finally {
            Files.deleteIfExists(form);
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (!FileStatus.isPrivateFolder(folder)) {
            throw new IOException(folder + " is not a folder that only you may read and write");
        }
    }

    private void deleteOld(Path kept) throws IOException {
        List<Path> forms = new ArrayList<>(files(ENDING));
        forms.remove(kept);
        forms.sort(Comparator.comparing(PreparedCache::age));
        long room = LARGEST - Files.size(kept);
        for (int i = 0; i < forms.size(); i++) {
            long size = size(forms.get(i));
            room -= size;
            if (i >= MOST - 1 || room < 0) {
                Files.deleteIfExists(forms.get(i));
            }
        }
        for (Path each : files(UNFINISHED)) {
            if (age(each) > HOUR) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Returns how old a file is, in milliseconds; one that is gone meanwhile is the oldest. */
    private static long age(Path file) {
        try {
            return System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private List<Path> files(String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ending)) {
                all.forEach(files::add);
            }
        }
        return files;
    }

    /** Returns the forms, sorted by what they were made from. */
    public List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path file : files(ENDING)) {
            Optional<PreparedBase.Form> form = PreparedBase.inspect(file.toString());
            String key = form.isPresent() ? form.get().key() : file + "\n";
            int facts = form.isPresent() ? form.get().facts() : 0;
            entries.add(new Entry(key.substring(0, key.indexOf('\n')), key, facts, size(file)));
        }
        entries.sort(Comparator.comparing(Entry::source));
        return entries;
    }

    /**
     * Deletes all forms.
     *
     * @return how many there were
     */
    public int clear() throws IOException {
        int count = 0;
        for (Path file : files(ENDING)) {
            count += Files.deleteIfExists(file) ? 1 : 0;
        }
        for (Path file : files(UNFINISHED)) {
            Files.deleteIfExists(file);
        }
        return count;
    }
}
