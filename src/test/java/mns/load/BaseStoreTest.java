package mns.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.load.cache.PreparedCache;
import mns.load.json.InvalidFactBaseException;
import mns.load.prepared.PreparedBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base of one's own is answered from its prepared form as long as that fits, and never after. */
final class BaseStoreTest {
    private static final BaseStore.Progress NONE = (bytes, all) -> {};

    /** By how much the clock of the usual store is ahead, in milliseconds, so that a file need not be left alone first. */
    private static final long AHEAD = 3_000;

    /** Longer than a tick of the file system's clock: two changes within one look the same. */
    private static final long TICK = 20;

    @TempDir
    private Path folder;

    private Path file;
    private Path cache;
    private BaseStore store;

    @BeforeEach
    void makeBase() throws IOException {
        Files.writeString(folder.resolve("mns.jar"), "a program");
        file = folder.resolve("base.json");
        cache = folder.resolve("cache/mns");
        store = store();
        Files.copy(SampleBase.LIGHTHOUSE, file);
    }

    private BaseStore store() {
        return new BaseStore(folder, cache, AHEAD);
    }

    private void prepare() throws IOException {
        store.prepare(file, NONE);
        try {
            Thread.sleep(TICK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String title(Path name) {
        return store().open(name).base().facts().get(0).title();
    }

    private boolean isPrepared(Path name) {
        return store().open(name).base() instanceof PreparedBase;
    }

    /** Returns the base with another title of the same length. */
    private String changed() throws IOException {
        String text = Files.readString(file);
        String old = SampleBase.lighthouse().facts().get(0).title();
        return text.replace(old, "x".repeat(old.getBytes(UTF_8).length));
    }

    private List<Path> forms() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void aBaseThatWasUsedIsPreparedAfterwards() throws Exception {
        store = new BaseStore(folder, cache);
        Thread.sleep(2_100);
        FactBase read = store.open(file).base();
        assertThat(read).isNotInstanceOf(PreparedBase.class);
        assertThat(forms()).isEmpty();
        store.keep();

        assertThat(forms()).hasSize(1);
        FactBase prepared = store().open(file).base();
        assertThat(prepared).isInstanceOf(PreparedBase.class);
        assertThat(prepared.facts()).isEqualTo(SampleBase.lighthouse().facts());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(forms().get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void toPrepareABaseThatWasJustChangedWaitsUntilItIsLeftAlone() throws IOException {
        store = new BaseStore(folder, cache);
        long before = System.nanoTime();
        store.prepare(file, NONE);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(new BaseStore(folder, cache).open(file).base()).isInstanceOf(PreparedBase.class);
    }

    @Test
    void aBaseThatWasJustChangedIsNotPrepared() throws IOException {
        store = new BaseStore(folder, cache);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
        store.open(file);
        store.keep();
        assertThat(forms()).isEmpty();
    }

    @Test
    void aBaseThatChangesBeforeItIsPreparedIsNot() throws Exception {
        Thread.sleep(TICK);
        store.open(file);
        Files.writeString(file, changed());
        store.keep();
        assertThat(forms()).isEmpty();
    }

    @Test
    void theFormOfAChangedFileIsNotUsed() throws IOException {
        prepare();
        assertThat(isPrepared(file)).isTrue();
        FileTime time = Files.getLastModifiedTime(file);
        String changed = changed();

        Files.writeString(file, changed);
        Files.setLastModifiedTime(file, time);
        assertThat(isPrepared(file)).as("same size and time").isFalse();
        assertThat(title(file)).startsWith("xxx");
        prepare();
        assertThat(title(file)).startsWith("xxx");
        assertThat(forms()).hasSize(1);
    }

    @Test
    void theFormOfAReplacedFileIsNotUsed() throws IOException {
        prepare();
        Path other = folder.resolve("other.json");
        Files.writeString(other, changed());
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(isPrepared(file)).isFalse();
        assertThat(title(file)).startsWith("xxx");
    }

    @Test
    void theFormOfATruncatedOrMissingFileIsNotUsed() throws IOException {
        prepare();
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> store().open(file)).isInstanceOf(InvalidFactBaseException.class);
        Files.delete(file);
        assertThatThrownBy(() -> store().open(file)).isInstanceOf(InvalidFactBaseException.class);
    }

    @Test
    void theFormOfWhatALinkLedToIsNotUsed() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, changed());
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        store.prepare(link, NONE);
        assertThat(isPrepared(link)).isTrue();
        assertThat(isPrepared(file)).isTrue();

        Files.delete(link);
        Files.createSymbolicLink(link, other);
        assertThat(isPrepared(link)).isFalse();
        assertThat(title(link)).startsWith("xxx");
    }

    @Test
    void theFormOfAnotherVersionIsNotUsed() throws IOException {
        prepare();
        Files.writeString(folder.resolve("mns.jar"), "another program");
        assertThat(isPrepared(file)).isFalse();
        assertThat(store.list().get(0).fits()).isFalse();
    }

    @Test
    void aFormThatOthersCouldHaveChangedIsNotUsed() throws IOException {
        prepare();
        Path form = forms().get(0);
        for (String rights : List.of("rw-r-----", "rw--w----", "rw----r--", "rwxrwxrwx")) {
            Files.setPosixFilePermissions(form, PosixFilePermissions.fromString(rights));
            assertThat(isPrepared(file)).as(rights).isFalse();
        }
        Files.setPosixFilePermissions(form, PosixFilePermissions.fromString("rw-------"));
        for (String rights : List.of("rwxr-xr-x", "rwx-w----", "rwxrwxrwx")) {
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString(rights));
            assertThat(isPrepared(file)).as(rights).isFalse();
            assertThatThrownBy(this::prepare).isInstanceOf(IOException.class);
        }
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        assertThat(isPrepared(file)).isTrue();
    }

    @Test
    void aLinkOrFolderInThePlaceOfAFormIsNotUsed() throws IOException {
        prepare();
        Path form = forms().get(0);
        Path moved = Files.move(form, folder.resolve("moved"));
        Files.createSymbolicLink(form, moved);
        assertThat(isPrepared(file)).isFalse();
        Files.delete(form);
        Files.createDirectory(form);
        assertThat(isPrepared(file)).isFalse();
        Files.delete(form);

        Path real = Files.move(cache, folder.resolve("real"));
        Files.createSymbolicLink(cache, real);
        Files.move(moved, real.resolve(form.getFileName()));
        assertThat(isPrepared(file)).isFalse();
        assertThatThrownBy(this::prepare).isInstanceOf(IOException.class);
    }

    @Test
    void aDamagedFormIsPassedOver() throws IOException {
        prepare();
        Path form = forms().get(0);
        byte[] sound = Files.readAllBytes(form);
        for (int i = 50; i < sound.length; i += 4096) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 1;
            Files.write(form, damaged);
            assertThat(store().open(file).base().facts())
                    .isEqualTo(SampleBase.lighthouse().facts());
        }
    }

    @Test
    void whereTheSourceChangedADamagedFormSaysSo() throws IOException {
        prepare();
        FactBase prepared = store.open(file).base();
        Files.writeString(file, changed());
        Files.write(forms().get(0), new byte[0]);
        assertThatThrownBy(prepared::facts)
                .isInstanceOf(InvalidFactBaseException.class)
                .hasMessageContaining("changed while it was read");
    }

    @Test
    void twoAtOnceDoNoHarm() throws Exception {
        prepare();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                        try {
                            for (int j = 0; j < 10; j++) {
                                store().prepare(file, NONE);
                                assertThat(store().open(file).base().facts())
                                        .isEqualTo(SampleBase.lighthouse().facts());
                            }
                        } catch (IOException | RuntimeException | AssertionError e) {
                            failure.set(e);
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        assertThat(failure.get()).isNull();
        assertThat(forms()).hasSize(1);
    }

    @Test
    void listsAndDeletesWhatIsPrepared() throws IOException {
        assertThat(store.list()).isEmpty();
        assertThat(store.clear()).isZero();
        prepare();
        BaseStore.Listed entry = store.list().get(0);
        assertThat(entry.file()).isEqualTo(file.toRealPath().toString());
        assertThat(entry.facts()).isEqualTo(SampleBase.lighthouse().facts().size());
        assertThat(entry.fits()).isTrue();
        assertThat(store.clear()).isOne();
        assertThat(forms()).isEmpty();
    }

    @Test
    void theOldestFormsAreDeletedBeyondTheLimit() throws IOException {
        prepare();
        Path form = forms().get(0);
        for (int i = 0; i < PreparedCache.MOST + 5; i++) {
            Path copy = Files.copy(form, cache.resolve(i + ".facts"));
            Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minusSeconds(1000 - i)));
        }
        prepare();
        assertThat(forms()).hasSize(PreparedCache.MOST).contains(form).doesNotContain(cache.resolve("0.facts"));
        assertThat(forms()).contains(cache.resolve(PreparedCache.MOST + 4 + ".facts"));
    }

    @Test
    void anUnsoundBaseIsNotPrepared() throws IOException {
        Files.writeString(file, "{");
        assertThatThrownBy(this::prepare).isInstanceOf(InvalidFactBaseException.class);
        assertThatThrownBy(() -> store.prepare(folder.resolve("nowhere"), NONE))
                .isInstanceOf(InvalidFactBaseException.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> store.prepare(folder, NONE))
                .isInstanceOf(InvalidFactBaseException.class)
                .hasMessageContaining("is a folder");
        assertThat(forms()).isEmpty();
    }
}
