package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Java that does not start is told from an answer, and what Java says is never part of one, on each Java here. */
final class LauncherRefusalIT {
    private static final String LINE = "functions --match terrorism";

    /** What keeps Java from starting, makes it start something else, or has it write to stdout first. */
    private static final String REFUSED = """
            *
            @argfile
            mns.cli.Main
            -Xms512m -Xmx256m
            -Xmx1m
            -Xmx99999g
            -Xmx0x
            -Xss1k
            -Xnothing
            -XX:+Nothing
            -XX:Nothing=1
            -XX:+UseSerialGC -XX:+UseParallelGC
            -XX:ReservedCodeCacheSize=1k
            -version
            --version
            --show-version
            -fullversion
            -help
            --help
            -X
            --dry-run
            --list-modules
            -Xshare:dump
            -XX:+AutoCreateSharedArchive
            -cp
            -jar /nowhere.jar
            -m java.base
            -javaagent:/nowhere.jar
            -agentlib:nothing
            -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:0
            """;

    /** What Java writes of its own accord has another place then. */
    private static final String ALLOWED = """
            -Xmx4m
            -Xmx64m
            -Xmx1g
            -Dany=*
            -Xlog:gc*
            -Xlog:all=info:stdout
            -verbose
            -verbose:class
            -Xlog:disable -XX:-DisplayVMOutputToStderr -XX:+DisplayVMOutputToStdout -XX:+PrintFlagsFinal
            -XX:+PrintCommandLineFlags
            -XX:+UnlockDiagnosticVMOptions -XX:+PrintCompilation
            -XshowSettings:all
            """;

    @TempDir
    private Path work;

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void optionsThatKeepItFromStartingEndWithOneSentence(Path java) throws Exception {
        Files.writeString(work.resolve("argfile"), "-version\n");
        Map<String, Long> archives = archives();
        for (String options : REFUSED.lines().toList()) {
            Run run = tool(java).with("MNS_JAVA_OPTS", options).run(LINE);
            assertThat(run.exit()).as(options).isEqualTo(69);
            assertThat(run.out()).as(options).isEmpty();
            assertThat(run.err())
                    .as(options)
                    .matches("mns: Java does not start mns with these MNS_JAVA_OPTS: .+; correct or unset them\n");
        }
        assertThat(work.toFile().list()).containsExactly("argfile");
        assertThat(archives()).as("times of the archives").isEqualTo(archives);
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void noOptionPutsAWordIntoTheAnswer(Path java) throws Exception {
        Files.createFile(work.resolve("-Dglob"));
        for (String options : ALLOWED.lines().toList()) {
            Run run = tool(java).with("MNS_JAVA_OPTS", options).run(LINE);
            assertThat(run.exit()).as(options).isZero();
            assertThat(run.out()).as(options).isEqualTo(usual().out());
        }
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void inLittleMemoryItAnswersOrSaysWhyNot(Path java) throws Exception {
        int answers = 0;
        for (String limit : "-v 10000,-v 100000,-v 300000,-v 500000,-v 700000,-v 900000,-v 1500000,-v 3000000,-d 10000,"
                .concat("-d 100000,-d 500000")
                .split(",", -1)) {
            Run run = tool(java).sh("(ulimit " + limit + "; \"$MNS\" " + LINE + ")");
            if (run.exit() == 0) {
                answers++;
                assertThat(run).as(limit).isEqualTo(usual());
            } else {
                assertThat(run.exit()).as(limit).isEqualTo(69);
                assertThat(run.out()).as(limit).isEmpty();
                assertThat(run.err())
                        .as(limit)
                        .matches(
                                "mns: Java does not start within the limits of this shell.*; raise them with ulimit\n");
            }
        }
        assertThat(answers).isPositive();
        assertThat(work).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void whereItStartsExitCodesAreTheUsualOnes(Path java) throws Exception {
        PackagedTool tool = tool(java).with("MNS_JAVA_OPTS", "-Dany=thing");
        assertThat(tool.run("functions 5 --quiet").exit()).isZero();
        assertThat(tool.run("functions --match zzzz").exit()).isEqualTo(1);
        assertThat(tool.run("--no-such-option").exit()).isEqualTo(2);
        assertThat(tool.run("functions --facts nowhere.json").exit()).isEqualTo(3);
        assertThat(tool.sh("\"$MNS\" functions >/dev/full").exit()).isEqualTo(74);
        assertThat(tool.sh("echo functions 5 | \"$MNS\" shell").out())
                .isEqualTo(new MnsRunner().run("functions", "5").out());
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void theThreadsThatSigquitAsksForAreNotInTheAnswer(Path java) throws Exception {
        Run run = tool(java).sh("""
                wait_for() { i=0; until [ "$i" -ge 200 ] || grep -q "$1" "$2"; do i=$((i + 1)); sleep 0.1; done; }
                : >out; : >err
                {
                  echo functions --match terrorism
                  wait_for . out
                  kill -QUIT "$(cat pid)"
                  wait_for 'Full thread dump' err
                } | sh -c 'echo $$ >pid; exec "$MNS" shell' >out 2>err
                code=$?
                cat out
                grep 'Full thread dump' err >&2
                exit "$code"
                """);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(usual().out());
        assertThat(run.err()).startsWith("Full thread dump").hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void filesForJavaInTheCurrentFolderAreLeftAlone(Path java) throws Exception {
        Files.writeString(work.resolve(".hotspotrc"), "-XX:+PrintFlagsFinal\n");
        Files.writeString(work.resolve(".hotspot_compiler"), "no such command\n");
        assertThat(tool(java).run(LINE)).isEqualTo(usual());
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void variablesThatDebugJavaAreNotItsBusiness(Path java) throws Exception {
        PackagedTool tool = tool(java).with("_JAVA_LAUNCHER_DEBUG", "1").with("JDK_JAVA_OPTIONS", "--version");
        assertThat(tool.run(LINE)).isEqualTo(usual());
    }

    /** Java looks for its parts from where its program and its machine are, so those two are copies. */
    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void aJavaOfWhichAPartIsMissingIsNamed(Path java) throws Exception {
        for (String part : List.of("server", "modules", "jvm.cfg")) {
            Run run = tool(java).with("PART", part).sh("""
                    rm -rf jdk
                    mkdir -p jdk/bin jdk/lib
                    cp "$JAVA_HOME/bin/java" jdk/bin
                    cp "$JAVA_HOME/release" jdk
                    ln -s "$JAVA_HOME/lib"/* jdk/lib
                    rm jdk/lib/server
                    cp -rL "$JAVA_HOME/lib/server" jdk/lib
                    rm -r "jdk/lib/$PART"
                    if jdk/bin/java -version >java.log 2>&1; then : >starts; else rm -f starts; fi
                    JAVA_HOME=$PWD/jdk "$MNS" functions 5
                    """);
            // Debian's Java does without this one, and then is as good as any.
            if (part.equals("jvm.cfg") && Files.exists(work.resolve("starts"))) {
                assertThat(run).isEqualTo(new MnsRunner().runLine("functions 5"));
                continue;
            }
            // Java ends in silence without its modules.
            String reason = part.equals("modules") ? "" : ": [^;]+";
            assertThat(run.exit()).as(part).isEqualTo(69);
            assertThat(run.out()).as(part).isEmpty();
            assertThat(run.err())
                    .as(part)
                    .matches("mns: Java does not start from .*/jdk" + reason
                            + "; install it again, or set MNS_JAVA_HOME to the" + " folder of another\n");
        }
    }

    @ParameterizedTest
    @MethodSource("mns.cli.ArchiveIT#javas")
    void aFolderWhoseNameIsNotUtf8IsNamed(Path java) throws Exception {
        PackagedTool.copiedTo(work.resolve("copy"), work);
        Run run = tool(java).sh("""
                folder=$(printf 'a\\377b')
                mv copy "$folder"
                "$folder/bin/mns" functions
                code=$?
                rm -rf "$folder"
                exit "$code"
                """);
        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches(
                        "mns: Java does not start from .*/a[?]b: .*; move mns and Java to folders whose names are UTF-8\n");
    }

    private static Map<String, Long> archives() {
        Map<String, Long> times = new TreeMap<>();
        for (File each : PackagedTool.HOME.resolve("lib").toFile().listFiles()) {
            times.put(each.getName(), each.lastModified());
        }
        return times;
    }

    private PackagedTool tool(Path java) {
        return new PackagedTool(PackagedTool.HOME, work).with("JAVA_HOME", java.toString());
    }

    private static Run usual() throws IOException {
        return new MnsRunner().runLine(LINE);
    }
}
