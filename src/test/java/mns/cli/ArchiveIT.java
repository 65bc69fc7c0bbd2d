package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has become of its class-data archive, the tool answers the same and says nothing of it, on each Java here. */
final class ArchiveIT {
    private static final String LINE = "functions --match terrorism";

    /** What an archive is trained on here: enough to make each of them, and quick. */
    static final String SHORT_TRAINING = LINE + "\n!functions --json\n@lamps\n";

    @TempDir
    private Path work;

    /** Returns the Java that runs the tests and those that are installed beside it. */
    static List<Path> javas() throws IOException {
        List<Path> javas = new ArrayList<>(List.of(PackagedTool.JAVA));
        try (Stream<Path> siblings = Files.list(PackagedTool.JAVA.resolveSibling("."))) {
            for (Path each : siblings.sorted().toList()) {
                boolean isAnother = !Files.isSymbolicLink(each) && !Files.isSameFile(each, PackagedTool.JAVA);
                if (isAnother && Files.isReadable(each.resolve("release")) && Files.exists(each.resolve("bin/java"))) {
                    javas.add(each);
                }
            }
        }
        return javas;
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whateverBecomesOfTheArchiveTheAnswerIsTheSame(Path java) throws Exception {
        PackagedTool tool = copiedTo(work.resolve("tool")).with("JAVA_HOME", java.toString());
        Run usual = new MnsRunner().runLine(LINE);
        assertThat(tool.run(LINE)).as("no archive").isEqualTo(usual);

        assertThat(tool.sh("\"${MNS%/*}/mns-archive\"").exit()).isZero();
        Path archive = archive(tool);
        byte[] whole = Files.readAllBytes(archive);
        assertThat(tool.run(LINE)).as("its own archive").isEqualTo(usual);
        for (String collector : List.of("Serial", "Parallel", "G1")) {
            assertThat(tool.with("MNS_JAVA_OPTS", "-XX:+Use" + collector + "GC").run(LINE))
                    .as(collector)
                    .isEqualTo(usual);
        }
        tool.without("MNS_JAVA_OPTS");

        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 64, damaged.length / 2, (byte) 0x55);
        for (byte[] content : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), damaged)) {
            Files.delete(archive);
            Files.write(archive, content);
            assertThat(tool.run(LINE)).as("%s bytes", content.length).isEqualTo(usual);
        }
        Files.delete(archive);
        Files.write(archive, whole);
        Files.setLastModifiedTime(tool.home().resolve("lib/mns.jar"), FileTime.fromMillis(0));
        assertThat(tool.run(LINE)).as("a jar of another time").isEqualTo(usual);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theArchiveOfAnotherJavaOrPlaceIsNotUsed(Path java) throws Exception {
        PackagedTool first = copiedTo(work.resolve("first")).with("JAVA_HOME", java.toString());
        Run usual = new MnsRunner().runLine(LINE);
        assertThat(first.sh("\"${MNS%/*}/mns-archive\"").exit()).isZero();
        for (Path other : javas()) {
            first.with("JAVA_HOME", other.toString());
            assertThat(first.run(LINE)).as("%s", other).isEqualTo(usual);
        }
        Path moved = Files.move(first.home(), work.resolve("moved"));
        PackagedTool second = new PackagedTool(moved, work).with("JAVA_HOME", java.toString());
        assertThat(second.run(LINE)).as("moved").isEqualTo(usual);
        assertThat(second.sh("chmod -R a-w '" + moved + "'; \"$MNS\" " + LINE + "; chmod -R u+w '" + moved + "'"))
                .as("read-only")
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--portabel", "--portable --portable", "-h"})
    void anUnknownOptionMakesNoArchive(String options) throws Exception {
        PackagedTool tool = copiedTo(work.resolve("tool"));
        Run run = tool.sh("\"${MNS%/*}/mns-archive\" " + options);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("usage: mns-archive [--portable] ");
        assertThat(tool.home().resolve("lib").toFile().list()).noneMatch(each -> each.endsWith(".jsa"));
    }

    @Test
    void withoutAJavaTheArchivesStay() throws Exception {
        PackagedTool tool = copiedTo(work.resolve("tool")).with("MNS_JAVA_HOME", "/nowhere");
        Path archive = Files.createFile(tool.home().resolve("lib/mns-17.jsa"));
        assertThat(tool.sh("\"${MNS%/*}/mns-archive\""))
                .isEqualTo(new Run(1, "", "mns-archive: mns: there is no bin/java in MNS_JAVA_HOME (/nowhere)\n"));
        assertThat(archive).exists();
    }

    @Test
    void theNextRunRemovesWhatAKilledRunLeft() throws Exception {
        PackagedTool tool = copiedTo(work.resolve("tool"));
        Path lib = tool.home().resolve("lib");
        Files.createDirectory(lib.resolve(".archive.Ab3dEf"));
        tool.sh("""
                "${MNS%/*}/mns-archive" 2>/dev/null &
                until ls -d "${MNS%/*}"/../lib/.archive.[0-9]*; do sleep 0.1; done
                kill -KILL $!
                """);
        assertThat(lib.toFile().list()).anyMatch(each -> each.startsWith(".archive."));
        assertThat(tool.sh("\"${MNS%/*}/mns-archive\"").exit()).isZero();
        assertThat(lib.toFile().list()).noneMatch(each -> each.startsWith(".archive."));
    }

    @Test
    void oldArchivesStayUntilAllNewOnesAreThere() throws Exception {
        PackagedTool tool = copiedTo(work.resolve("tool"));
        assertThat(tool.sh("\"${MNS%/*}/mns-archive\"").exit()).isZero();
        Path archive = archive(tool);
        byte[] before = Files.readAllBytes(archive);
        Files.writeString(tool.home().resolve("lib/training"), "+\n!\n");
        Run run = tool.sh("ulimit -f 2000; \"${MNS%/*}/mns-archive\"");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("\nmns-archive: ");
        assertThat(archive).hasBinaryContent(before);
        assertThat(tool.home().resolve("lib").toFile().list()).noneMatch(each -> each.startsWith("."));
    }

    private PackagedTool copiedTo(Path folder) throws IOException {
        PackagedTool tool = PackagedTool.copiedTo(folder, work);
        Files.writeString(folder.resolve("lib/training"), SHORT_TRAINING);
        return tool;
    }

    private static Path archive(PackagedTool tool) throws IOException {
        try (Stream<Path> files = Files.list(tool.home().resolve("lib"))) {
            return files.filter(each -> each.getFileName().toString().matches("mns-.*[.]jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
