package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Each package that the profile dist makes works where it is unpacked, with all that it should hold. */
@EnabledIfSystemProperty(named = Distribution.PROPERTY, matches = ".+", disabledReason = Distribution.ELSEWHERE)
class ArchivePackagesIT {

    /** What shows that an archive is in use: one of our classes, loaded from it. */
    private static final String LOADED = "MNS_JAVA_OPTS=-Xlog:class+load:file=loaded";

    @TempDir
    private Path work;

    private PackagedTool shell;

    @BeforeEach
    void useAShell() {
        shell = new PackagedTool(PackagedTool.HOME, work);
    }

    @Test
    @DisplayName("the sums are those of all packages")
    void theSumsAreThoseOfAllPackages() throws Exception {
        Run run = shell.sh("cd '" + Distribution.FOLDER + "' && sha256sum --check --strict SHA256SUMS");
        assertThat(run.exit()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(Distribution.FOLDER)) {
            assertThat(files.map(each -> each.getFileName().toString()).filter(each -> !each.equals("SHA256SUMS")))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(each -> run.out().contains(each + ": OK\n"));
        }
    }

    @Test
    @DisplayName("the list of parts names the libraries that the package holds, with their licences")
    void theListOfPartsIsThatOfThePackage() throws Exception {
        Path tool = unpack("mns-[0-9.]+\\.tar\\.gz");
        JsonNode parts = new ObjectMapper().readTree(Files.readString(tool.resolve("share/doc/mns/mns.cdx.json")));
        List<String> named = new ArrayList<>(List.of("mns.jar"));
        for (JsonNode part : parts.at("/components")) {
            named.add(part.at("/name").asText() + "-" + part.at("/version").asText() + ".jar");
            assertThat(part.at("/licenses"))
                    .as("licences of %s", part.at("/name"))
                    .isNotEmpty();
        }
        try (Stream<Path> jars = Files.list(tool.resolve("lib"))) {
            assertThat(jars.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(".jar")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        String licences = Files.readString(tool.resolve("share/doc/mns/copyright"));
        assertThat(named)
                .filteredOn(each -> !each.equals("mns.jar"))
                .allMatch(each -> licences.contains(" lib/" + each.replaceAll("-[0-9.]+jar$", "") + "-*.jar\n"));
    }

    @Test
    @DisplayName("the tar.gz works with a Java that is there, and has files of one time, in order, without an archive")
    void theTarGzWorksWithAJavaThatIsThere() throws Exception {
        Path tool = unpack("mns-[0-9.]+\\.tar\\.gz");
        Distribution.assertUsable(new PackagedTool(tool, work), "");

        Run listed = shell.sh("TZ=UTC tar --full-time -tvzf '" + Distribution.named("mns-[0-9.]+\\.tar\\.gz") + "'");
        List<String> lines = listed.out().lines().toList();
        assertThat(lines).allMatch(each -> each.contains(" 0/0 ") && each.contains(" 2026-12-01 00:00:00 "));
        assertThat(lines.stream().map(each -> each.replaceAll(".*:00 (.*?)/?$", "$1")))
                .isSorted()
                .noneMatch(each -> each.endsWith(".jsa") || each.endsWith("/lib/archive"));
        assertThat(lines).filteredOn(each -> each.startsWith("-rwx")).hasSize(2);

        Run archived = shell.sh(
                "'" + tool + "/bin/mns-archive' && " + LOADED + " '" + tool + "/bin/mns' " + Distribution.LINE);
        assertThat(archived.exit()).isZero();
        assertThat(loaded()).contains("mns.cli.command.TopicCommand source: shared objects file");
    }

    @Test
    @DisplayName("the image works where there is no Java and no program, wherever it is moved to, from its archive")
    void theImageWorksWithoutJava() throws Exception {
        Path image = unpack("mns-.*-linux-.*\\.tar\\.gz");
        Distribution.assertUsable(new PackagedTool(image, work).without("JAVA_HOME"), Distribution.BARE);
        assertThat(shell.sh(Distribution.BARE + "JAVA_HOME=/nowhere '" + image + "/bin/mns' " + Distribution.LINE))
                .isEqualTo(Distribution.usual(Distribution.LINE));

        Path moved = Files.move(image, work.resolve("moved to elsewhere"));
        Run run = shell.sh(Distribution.BARE + LOADED + " '" + moved + "/bin/mns' " + Distribution.LINE);
        assertThat(run).isEqualTo(Distribution.usual(Distribution.LINE));
        assumeTrue(hasArchive(moved), "the image was made with a JDK 19 or later");
        assertThat(loaded()).contains("mns.cli.command.TopicCommand source: shared objects file");

        Path lighthouse = Path.of(MnsRunner.LIGHTHOUSE).toAbsolutePath();
        shell.sh(Distribution.BARE + LOADED + " '" + moved + "/bin/mns' lights --facts '" + lighthouse + "'");
        assertThat(loaded()).contains("com.fasterxml.jackson.core.JsonFactory source: shared objects file");
    }

    /** Unpacks the only package whose name fits, and returns its folder. */
    private Path unpack(String pattern) throws Exception {
        Path folder = Files.createDirectory(work.resolve("unpacked"));
        Run run = shell.sh("umask 077; tar -C unpacked -xzf '" + Distribution.named(pattern) + "'");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.toList().get(0);
        }
    }

    private static boolean hasArchive(Path image) throws IOException {
        try (Stream<Path> files = Files.list(image.resolve("lib"))) {
            return files.anyMatch(each -> each.toString().endsWith(".jsa"));
        }
    }

    private String loaded() throws IOException {
        return Files.readString(work.resolve("loaded"));
    }
}
