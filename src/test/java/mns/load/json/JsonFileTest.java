package mns.load.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mns.load.FactBases;
import mns.load.check.FactBaseParser;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is opened as often as it must be, or it is said why it cannot be. */
final class JsonFileTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("base.json"), "there is no such file"),
                Arguments.of(new AccessDeniedException("base.json"), "may not be read"),
                Arguments.of(
                        new FileSystemException("base.json", null, "too many links"), "cannot be read: too many links"),
                Arguments.of(new IOException("the disk is gone"), "cannot be read: the disk is gone"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhyItCannotBeOpened(IOException failure, String reason) {
        JsonFile file = new JsonFile("base.json", () -> {
            throw failure;
        });

        assertThatExceptionOfType(InvalidFactBaseException.class)
                .isThrownBy(new FactBaseParser(file)::parse)
                .withMessage("base.json: " + reason);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void mayBeAPipeThatIsReadOnce() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo is there");
        Thread writer = new Thread(() -> write(pipe));
        writer.start();

        assertThat(FactBases.check(pipe, List.of()).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        pipe + ":22:31: source \"lost\" is not listed in \"sources\" (/facts/0/evidence/0/source)");
        writer.join();
    }

    @Test
    void aPlaceIsThatOfTheFirstOfTwoMembers() {
        assertThat(SmallBase.faults(
                        SmallBase.with("\"source\": \"list\"", "\"source\": \"lost\", \"source\": \"list\"")))
                .containsExactly(
                        "base.json:22:31: source \"lost\" is not listed in \"sources\" (/facts/0/evidence/0/source)",
                        "base.json:22:39: member \"source\" is twice in one object (/facts/0/evidence/0/source)");
    }

    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, SmallBase.with("\"source\": \"list\"", "\"source\": \"lost\""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
