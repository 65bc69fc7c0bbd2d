package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.load.prepared.PreparedBase;
import mns.load.prepared.SameBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prepared form tells the same as the JSON it was made from, and is passed over where it does not fit. */
final class InstalledBaseTest {
    private static final Path JSON = Path.of("data", "mns.json");
    private static final long SEED = 17;

    private final FactBase bundled = SampleBase.bundled();

    @TempDir
    private Path library;

    @BeforeEach
    void prepare() throws IOException {
        jar(Files.readAllBytes(JSON));
        Preparation.main(new String[] {library.toString()});
    }

    @Test
    void isWhatAnInstallationOpens() {
        assertThat(FactBases.installed(library)).isInstanceOf(PreparedBase.class);
    }

    @Test
    void tellsTheSameAsTheJson() {
        SameBase.assertSame(bundled, FactBases.installed(library));
    }

    @Test
    void isPassedOverIfTheJarHoldsOtherFacts() throws IOException {
        jar("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(FactBases.installed(library)).isNotInstanceOf(PreparedBase.class);
    }

    @Test
    void isPassedOverIfItOrTheJarIsMissing() throws IOException {
        assertThat(FactBases.installed(library.resolve("nowhere")).facts()).isEqualTo(bundled.facts());

        Files.delete(library.resolve("mns.jar"));
        assertThat(FactBases.installed(library)).isNotInstanceOf(PreparedBase.class);
    }

    @Test
    void givesTheFactsOfTheJsonWhateverPageIsDamaged() throws IOException {
        Path file = library.resolve(FactBases.PREPARED);
        byte[] sound = Files.readAllBytes(file);
        for (int i = 100; i < sound.length; i += 8192) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            FactBase base = FactBases.installed(library);
            assertThat(base.facts()).as("byte %s", i).isEqualTo(bundled.facts());
            assertThat(base.sources()).as("byte %s", i).isEqualTo(bundled.sources());
            Files.write(file, Arrays.copyOf(sound, i));
            assertThat(FactBases.installed(library).facts()).as("length %s", i).isEqualTo(bundled.facts());
        }
    }

    /** Makes a jar of facts behind classes that take more room than a fingerprint reads. */
    private void jar(byte[] json) throws IOException {
        byte[] classes = new byte[1 << 18];
        new Random(SEED).nextBytes(classes);
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(library.resolve("mns.jar")))) {
            put("mns/cli/Main.class", classes, jar);
            put("mns/load/mns.json", json, jar);
        }
    }

    private static void put(String name, byte[] content, ZipOutputStream jar) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // As in a build that can be repeated.
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
    }
}
