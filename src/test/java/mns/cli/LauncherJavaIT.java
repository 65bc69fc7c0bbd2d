package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds a Java that fits, says so if there is none, and does well without its class-data archive. */
class LauncherJavaIT {
    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() {
        tool = new PackagedTool(PackagedTool.HOME, work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "", ":", "/etc/passwd:/proc"})
    void withoutJavaItSaysWhatToInstall(String path) throws Exception {
        Run run = tool.without("JAVA_HOME").sh("PATH='" + path + "'; \"$MNS\" functions");
        assertThat(run)
                .isEqualTo(new Run(
                        69, "", "mns: no Java found: install Java 17 or later, or set MNS_JAVA_HOME to its folder\n"));
    }

    @Test
    void aFolderThatHoldsNoJavaIsNamed() throws Exception {
        assertThat(tool.with("JAVA_HOME", "/nowhere").run("functions"))
                .isEqualTo(new Run(69, "", "mns: there is no bin/java in JAVA_HOME (/nowhere)\n"));
        assertThat(tool.with("MNS_JAVA_HOME", "/no where").run("functions"))
                .isEqualTo(new Run(69, "", "mns: there is no bin/java in MNS_JAVA_HOME (/no where)\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_392", "16.0.2+7", "9", "017", "12345678901234567890"})
    void anOldJavaIsRefusedBeforeItIsStarted(String version) throws Exception {
        Path jdk = fakeJava("echo this Java was started");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
        Run run = tool.with("JAVA_HOME", jdk.toString()).run("functions");
        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("mns: needs Java 17 or later, but ")
                .contains(" is " + version + ": set MNS_JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void aJavaWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
        Path old = fakeJava("echo '    java.runtime.version = 11.0.2+9' >&2");
        Run refused = tool.with("JAVA_HOME", old.toString()).run("functions");
        assertThat(refused.exit()).isEqualTo(69);
        assertThat(refused.err()).contains(" is 11.0.2+9: ").hasLineCount(1);
        Path other = fakeJava("exec '" + PackagedTool.JAVA + "/bin/java' \"$@\"");
        assertThat(tool.with("JAVA_HOME", other.toString()).run("functions 5")).isEqualTo(usual());
    }

    /** A pipe would keep whoever reads it waiting. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mkfifo release",
                "mkdir release",
                "printf '\\000\\377\\n\\n=\"' >release",
                ": >release",
                "echo 'JAVA_VERSION=\"../../x y\"' >release",
                "ln -s /nowhere release"
            })
    void aJavaWithNonsenseForAReleaseFileIsAskedForItsVersion(String nonsense) throws Exception {
        Path jdk = fakeJava("exec '" + PackagedTool.JAVA + "/bin/java' \"$@\"");
        Run run = tool.with("JAVA_HOME", jdk.toString())
                .sh("cd '" + jdk + "' && " + nonsense + " && timeout 60 \"$MNS\" functions 5");
        assertThat(run).isEqualTo(usual());
    }

    @Test
    void itsOwnVariableGoesBeforeJavaHomeAndJavaHomeBeforeThePath() throws Exception {
        Path other = fakeJava("echo the other Java");
        Files.copy(PackagedTool.JAVA.resolve("release"), other.resolve("release"));
        String path = "PATH=" + other + "/bin:$PATH; \"$MNS\" functions 5";
        assertThat(tool.sh(path)).isEqualTo(usual());
        tool.with("JAVA_HOME", other.toString());
        assertThat(tool.run("functions 5").out()).isEqualTo("the other Java\n");
        tool.with("MNS_JAVA_HOME", PackagedTool.JAVA.toString());
        assertThat(tool.run("functions 5")).isEqualTo(usual());
        tool.without("MNS_JAVA_HOME").without("JAVA_HOME");
        assertThat(tool.sh(path).out()).isEqualTo("the other Java\n");
    }

    @Test
    void theJavaBesideTheToolGoesBeforeJavaHomeButNotBeforeItsOwnVariable() throws Exception {
        PackagedTool copy = PackagedTool.copiedTo(work.resolve("copy"), work);
        Files.createSymbolicLink(copy.home().resolve("runtime"), PackagedTool.JAVA);
        Path other = fakeJava("echo the other Java");
        Files.copy(PackagedTool.JAVA.resolve("release"), other.resolve("release"));
        assertThat(copy.with("JAVA_HOME", other.toString()).run("functions 5")).isEqualTo(usual());
        assertThat(copy.without("JAVA_HOME").sh("env -i PATH=/nonexistent \"$MNS\" functions 5"))
                .isEqualTo(usual());
        assertThat(copy.with("MNS_JAVA_HOME", other.toString())
                        .run("functions 5")
                        .out())
                .isEqualTo("the other Java\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {":$PATH", "/nowhere::$PATH", ".:$PATH", "../bin:$PATH"})
    void anEmptyFolderInThePathIsTheCurrentOne(String path) throws Exception {
        Path other = fakeJava("echo the other Java");
        Files.copy(PackagedTool.JAVA.resolve("release"), other.resolve("release"));
        String line = "cd '" + other + "/bin' && PATH=" + path + "; \"$MNS\" functions 5";
        assertThat(tool.without("JAVA_HOME").sh(line)).isEqualTo(new Run(0, "the other Java\n", ""));
    }

    @Test
    void aLinkToJavaInThePathIsFollowed() throws Exception {
        Path bin = Files.createDirectories(work.resolve("some bin"));
        Files.createSymbolicLink(bin.resolve("java"), PackagedTool.JAVA.resolve("bin/java"));
        Run run = tool.without("JAVA_HOME").sh("PATH=\"$PWD/some bin:$PATH\"; \"$MNS\" functions 5");
        Files.delete(bin.resolve("java"));
        assertThat(run).isEqualTo(usual());
    }

    @Test
    void noJavaIsAskedForItsVersionThatHasItInAFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/java")), "/bin is a link to /usr/bin");
        PackagedTool copy = PackagedTool.copiedTo(work.resolve("copy"), work);
        Files.deleteIfExists(copy.home().resolve("lib/archive"));
        Run run = copy.without("JAVA_HOME").sh("unset MNS_JAVA_HOME; PATH=/usr/bin:/bin sh -x \"$MNS\" functions 5");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("readlink").doesNotContain("XshowSettings");
    }

    @Test
    void withoutAFittingArchiveItAnswersTheSame() throws Exception {
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        PackagedTool copy = PackagedTool.copiedTo(work.resolve("copy"), work);
        assertThat(copy.run("functions 5")).as("no archive").isEqualTo(usual());
        Files.writeString(copy.home().resolve("lib/archive"), PackagedTool.JAVA + "\n" + copy.home() + "\n");
        Path copied = copy.home().resolve("lib").resolve(archive.getFileName());
        byte[] junk = whole.clone();
        Arrays.fill(junk, 0, junk.length / 2, (byte) 0x55);
        for (byte[] content : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(whole, whole.length / 2), junk, whole}) {
            Files.write(copied, content);
            assertThat(copy.run("functions 5"))
                    .as("archive of %s bytes", content.length)
                    .isEqualTo(usual());
        }
        Files.delete(copied);
        Files.createDirectory(copied);
        assertThat(copy.run("functions 5")).as("a folder for an archive").isEqualTo(usual());
    }

    /** As on macOS before 12.3, and where there is no readlink at all. */
    @ParameterizedTest
    @ValueSource(strings = {"case $1 in -*) exit 1 ;; *) exec /usr/bin/readlink \"$@\" ;; esac", "exit 127"})
    void linksAreFollowedWithoutReadlinkF(String readlink) throws Exception {
        Path bin = Files.createDirectory(work.resolve("bin"));
        Files.writeString(bin.resolve("readlink"), "#!/bin/sh\n" + readlink + "\n");
        assertThat(bin.resolve("readlink").toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(bin.resolve("java"), Path.of("a link/java"));
        Files.createDirectory(bin.resolve("a link"));
        Files.createSymbolicLink(bin.resolve("a link/java"), PackagedTool.JAVA.resolve("bin/java"));
        Files.createSymbolicLink(bin.resolve("m -> n"), PackagedTool.HOME.resolve("bin/mns"));
        Files.createSymbolicLink(bin.resolve("mns"), Path.of("../bin/m -> n"));
        tool.without("JAVA_HOME").with("PATH", bin + ":/usr/bin:/bin");
        for (String shell : List.of("", "dash ", "bash ", "busybox sh ", "mksh ")) {
            if (shell.isEmpty() || tool.sh("command -v " + shell).exit() == 0) {
                assertThat(tool.sh(shell + "bin/mns functions 5")).as(shell).isEqualTo(usual());
            }
        }
    }

    @Test
    void aLinkThatNothingFollowsIsReported() throws Exception {
        Path empty = Files.createDirectory(work.resolve("empty"));
        Files.createSymbolicLink(work.resolve("mns"), PackagedTool.HOME.resolve("bin/mns"));
        Run run = tool.sh("s=$(command -v sh); PATH=" + empty + " $s " + work.resolve("mns") + " functions 5");
        assertThat(run)
                .isEqualTo(new Run(
                        69,
                        "",
                        "mns: cannot follow the link " + work.resolve("mns")
                                + ": neither readlink nor ls is in PATH\n"));
    }

    @Test
    void aMovedToolMakesAnArchiveOfItsOwnWhateverTheUserHasSet() throws Exception {
        PackagedTool copy = PackagedTool.copiedTo(work.resolve("a new place"), work);
        Files.writeString(copy.home().resolve("lib/training"), ArchiveIT.SHORT_TRAINING);
        String variables = "MNS_FACTS=/nowhere.json MNS_JAVA_OPTS=-Xmx1g MNS_PAGER=false ";
        Run made = copy.sh(variables + "\"${MNS%/*}/mns-archive\"");
        assertThat(made.exit()).isZero();
        assertThat(made.out()).isEmpty();
        assertThat(made.err())
                .startsWith("mns-archive: making the archives for Java ")
                .endsWith("; this takes about ten seconds\n")
                .hasLineCount(1);
        assertThat(copy.home().resolve("lib").resolve(archive().getFileName())).isNotEmptyFile();
        String name = archive().getFileName().toString();
        boolean atTerminal = copy.sh("script --version | grep util-linux").exit() == 0;
        assertThat(copy.home().resolve("lib").toFile().list())
                .contains(name, "facts-" + name, atTerminal ? "shell-" + name : name)
                .noneMatch(each -> each.startsWith("."));
        assertThat(copy.home().resolve("lib/archive"))
                .hasContent(PackagedTool.JAVA.toRealPath() + "\n" + copy.home() + "\n");
        copy.with("MNS_JAVA_OPTS", "-Xshare:on");
        assertThat(copy.run("functions 5")).isEqualTo(usual());
    }

    /** Returns the archive for the Java that runs the tests; builds with others may have left theirs. */
    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.list(PackagedTool.HOME.resolve("lib"))) {
            return files.filter(each -> each.getFileName().toString().matches("mns-.*[.]jsa"))
                    .max(Comparator.comparing(each -> each.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private Path fakeJava(String script) throws IOException {
        Path jdk = Files.createTempDirectory(work, "jdk");
        Path java = Files.createDirectory(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }

    private static Run usual() {
        return new MnsRunner().run("functions", "5");
    }
}
