package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher gives each line a JVM that suits it, with the class-data archive made for that. */
final class LauncherJvmIT {
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    @TempDir
    private Path work;

    private PackagedTool tool;
    private Path jdk;

    /** Makes a Java that only writes down what it is given, and starts when it is tried out. */
    @BeforeEach
    void useAJavaThatTellsItsArguments() throws IOException {
        jdk = Files.createDirectory(work.resolve("jdk"));
        Files.createDirectory(jdk.resolve("bin"));
        whenTriedOut("echo 'mns 1.0.0'");
        assertThat(jdk.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        tool = new PackagedTool(PackagedTool.HOME, work).with("MNS_JAVA_HOME", jdk.toString());
        version("17.0.99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.1+1", "17-ea", "18", "21.0.1", "25+36-LTS", "100"})
    void aJavaFrom17OnIsStarted(String version) throws Exception {
        version(version);
        assertThat(given("functions 5"))
                .contains("-Dmns.archive=" + PackagedTool.HOME + "/lib/mns-" + version + ".jsa")
                .endsWith("functions", "5");
    }

    /** The first compiler alone starts fastest; whoever reads or asks much wants both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 | functions 5                 |        | G1     | true
            18 | functions 5                 |        | Serial | true
            25 | search shell                |        | Serial | true
            17 | functions --facts x         | facts- | G1     | true
            25 | functions --facts=x         | facts- | Serial | true
            17 | --facts x functions         | facts- | G1     | true
            17 | check --facts x             | facts- | Serial | false
            17 | prepare x                   |        | Serial | false
            17 | __complete functions --t    |        | G1     | true
            17 | __complete lights --facts x | facts- | G1     | true
            17 | shell                       | shell- | Serial | false
            25 | shell                       | shell- | Serial | false
            17 | --output text shell         | shell- | Serial | false
            17 | functions shell             |        | G1     | true
            """)
    void eachKindOfLineHasItsOwn(String version, String line, String kind, String collector, boolean oneCompiler)
            throws Exception {
        version(version);
        List<String> given = given(line);
        String archive = "mns-" + version + ".jsa";
        assertThat(given)
                .contains("-Dmns.archive=" + PackagedTool.HOME + "/lib/" + (kind == null ? "" : kind) + archive)
                .filteredOn(each -> each.matches("-XX:.Use.*GC"))
                .containsExactly("-XX:+Use" + collector + "GC");
        assertThat(given.contains("-XX:TieredStopAtLevel=1")).isEqualTo(oneCompiler);
    }

    @Test
    void aFactBaseInTheVariableIsLikeOneInTheLine() throws Exception {
        List<String> inLine = given("functions --facts x");
        tool.with("MNS_FACTS", "x");
        List<String> inVariable = given("functions");
        assertThat(inVariable).containsExactlyElementsOf(inLine.subList(0, inLine.size() - 2));
        tool.with("MNS_FACTS", "");
        assertThat(given("functions 5")).contains("-XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @CsvSource({"17,shell,false", "21,shell,false", "22,shell,true", "25,shell,true", "25,functions,false"})
    void whatIsNativeIsAllowedWhereJavaAsksForThat(String version, String line, boolean jar) throws Exception {
        version(version);
        List<String> given = given(line);
        assertThat(given.contains("-jar")).isEqualTo(jar);
        assertThat(given.contains("-cp")).isEqualTo(!jar);
        assertThat(given.contains("mns.cli.Main")).isEqualTo(!jar);
    }

    @Test
    void optionsOfTheUserAreSplitIntoWordsAndComeLast() throws Exception {
        tool.with("MNS_JAVA_OPTS", " -Xmx64m  -Dany=* -Dmns.locale=x ");
        assertThat(given("functions")).containsSubsequence("-Xmx64m", "-Dany=*", "-Dmns.locale=x", "-cp", "functions");
        tool.with("MNS_JAVA_OPTS", "-Dx=y -XX:+UseParallelGC");
        assertThat(given("functions"))
                .filteredOn(each -> each.matches("-XX:.Use.*GC"))
                .containsExactly("-XX:+UseParallelGC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo 'mns: what it says itself' >&2; exit 70", "kill -KILL $PPID"})
    void optionsAreWordsAlsoWhereTheTrialTellsNothing(String trial) throws Exception {
        whenTriedOut(trial);
        tool.with("MNS_JAVA_OPTS", "-Da=1 -Db=2");
        for (String shell : List.of("sh", "bash")) {
            Files.deleteIfExists(work.resolve("given"));
            assertThat(tool.sh(shell + " \"$MNS\" functions")).isEqualTo(new Run(0, "", ""));
            assertThat(given()).as(shell).containsSubsequence("-Da=1", "-Db=2", "-Xlog:all=off:stdout", "-cp");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-d 500000,            unlimited 467232",
        "-v 5000000,           4967232 unlimited",
        "-d 500000; ulimit -v 5000000, 4967232 467232"
    })
    void itIsTriedOutWithALittleLessOfWhatIsLimited(String limits, String left) throws Exception {
        whenTriedOut("echo $(ulimit -v) $(ulimit -d) >room; echo mns 1.0.0");
        assertThat(tool.sh("ulimit " + limits + "; \"$MNS\" functions").exit()).isZero();
        assertThat(Files.readString(work.resolve("room")).strip()).isEqualTo(left);
    }

    @Test
    void noHeapOfTheUserMeetsOneOfItsOwn() throws Exception {
        assertThat(given("functions")).contains("-Xms8m");
        for (String options : List.of("-Xmx4m", "-Xms4m", "-XX:MaxHeapSize=4m", "-XX:MaxRAMPercentage=1")) {
            assertThat(given(tool.with("MNS_JAVA_OPTS", options), "functions"))
                    .as(options)
                    .doesNotContain("-Xms8m");
        }
    }

    /** Whoever waits for it, signals it or stops it has to do with Java itself. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-Dany=thing"})
    void javaTakesItsPlace(String options) throws Exception {
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho 'mns 1.0.0'\necho $$ >pid\n");
        tool.with("MNS_JAVA_OPTS", options);
        Run run = tool.sh("sh -c 'echo $$; exec \"$MNS\" functions'");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(Files.readString(work.resolve("pid")));
    }

    @Test
    void itTellsWhichStreamsAreTerminals() throws Exception {
        assumeTrue(tool.sh("script --version | grep util-linux").exit() == 0, "script of util-linux is there");
        Files.writeString(work.resolve("lines"), """
                "$MNS" functions
                "$MNS" functions </dev/null
                "$MNS" functions >/dev/null
                "$MNS" functions 2>/dev/null
                "$MNS" functions </dev/null >/dev/null 2>&1
                """);
        tool.sh("script -qec 'sh lines' /dev/null");
        assertThat(given())
                .filteredOn(each -> each.startsWith("-Dmns.terminal="))
                .containsExactly(
                        "-Dmns.terminal=ioe",
                        "-Dmns.terminal=oe",
                        "-Dmns.terminal=ie",
                        "-Dmns.terminal=io",
                        "-Dmns.terminal=");
    }

    @Test
    void anArchiveIsUsedWhereItWasMadeForThisJavaPlaceAndJar() throws Exception {
        PackagedTool copy = PackagedTool.copiedTo(work.resolve("a copy"), work).with("MNS_JAVA_HOME", jdk.toString());
        Path lib = copy.home().resolve("lib");
        Files.writeString(lib.resolve("archive"), jdk + "\n" + copy.home() + "\n");
        assertThat(archives(copy)).isEmpty();
        Path archive = Files.createFile(lib.resolve("mns-17.0.99.jsa"));
        assertThat(archives(copy)).containsExactly(archive.toString());
        assertThat(archives(copy.with("MNS_FACTS", "x"))).isEmpty();
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertThat(archives(copy.without("MNS_FACTS"))).as("an older one").isEmpty();
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(lib.resolve("mns.jar")));
        assertThat(archives(copy)).as("one of the same time").isNotEmpty();
        Files.writeString(lib.resolve("archive"), jdk + "\n" + work + "\n");
        assertThat(archives(copy)).as("one of another place").isEmpty();
        Files.move(jdk, copy.home().resolve("runtime"));
        assertThat(archives(copy.without("MNS_JAVA_HOME")))
                .as("one that moves with its Java")
                .isNotEmpty();
    }

    @Test
    void aFileInThePathThatIsNotJavaIsSkipped() throws Exception {
        Files.createDirectories(work.resolve("a/java"));
        Files.createFile(Files.createDirectory(work.resolve("b")).resolve("java"));
        tool.without("MNS_JAVA_HOME").without("JAVA_HOME");
        assertThat(tool.sh("PATH=$PWD/a:$PWD/b:$PWD/jdk/bin:$PATH; \"$MNS\" functions 5"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(given()).endsWith("functions", "5");
    }

    private void whenTriedOut(String script) throws IOException {
        Files.writeString(jdk.resolve("bin/java"), """
                #!/bin/sh
                case $* in
                  *--version) %s ;;
                  *) printf '%%s\\n' "$@" >>'%s/given' ;;
                esac
                """.formatted(script, work));
    }

    private void version(String version) throws IOException {
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"A B\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nJAVA_VERSION=\"1.8\"\n");
    }

    private List<String> archives(PackagedTool called) throws Exception {
        Files.deleteIfExists(work.resolve("given"));
        assertThat(called.run("functions 5")).isEqualTo(new Run(0, "", ""));
        return given().stream()
                .filter(each -> each.startsWith(ARCHIVE))
                .map(each -> each.substring(ARCHIVE.length()))
                .toList();
    }

    private List<String> given(String line) throws Exception {
        return given(tool, line);
    }

    private List<String> given(PackagedTool called, String line) throws Exception {
        Files.deleteIfExists(work.resolve("given"));
        assertThat(called.run(line)).isEqualTo(new Run(0, "", ""));
        return given();
    }

    private List<String> given() throws IOException {
        return Files.readAllLines(work.resolve("given"));
    }
}
