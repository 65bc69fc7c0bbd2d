package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made to fill the memory, or has no end, is refused by the packaged tool within little memory. */
class UnsoundBaseIT {
    private static final String LITTLE_MEMORY = "-Xmx200m";

    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() {
        tool = new PackagedTool(PackagedTool.HOME, work);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cat /dev/zero                     | 100 | is not a file and holds more than 64 MiB
            yes ''                            | 100 | is not a file and holds more than 64 MiB
            yes '{"names":'                   | 60  | nested more than 32 deep
            printf '{"title": "'; awk 'BEGIN {while (1) printf "xxxxxxxx"}' | 60 | a string has more than 65536 characters
            printf '{"facts": ['; yes '{},'   | 60  | there are more than 1000 problems
            """)
    void aStreamMadeToFillTheMemoryIsRefused(String stream, int mebibytes, String reason) throws Exception {
        tool.with("MNS_JAVA_OPTS", LITTLE_MEMORY);

        String input = "{ " + stream + "; } 2>/dev/null | head -c " + mebibytes + "M | \"$MNS\" ";
        Run lookup = tool.sh(input + "timeline --facts /dev/stdin");
        Run check = tool.sh(input + "check /dev/stdin");

        assertThat(lookup.exit()).as(stream).isEqualTo(3);
        assertThat(lookup.err()).as(stream).startsWith("mns: /dev/stdin").hasLineCount(1);
        assertThat(check.exit()).as(stream).isEqualTo(3);
        assertThat(check.out()).as(stream).contains("/dev/stdin", reason);
    }

    @Test
    void aPipeIsReadLikeAFile() throws Exception {
        String base = Path.of(MnsRunner.LIGHTHOUSE).toAbsolutePath().toString();

        assertThat(tool.sh("cat " + base + " | \"$MNS\" lights --count --facts /dev/stdin"))
                .isEqualTo(new Run(0, "4\n", ""));
        assertThat(tool.sh("sed s/1851-04-30/1851-04-31/ " + base + " | \"$MNS\" check /dev/stdin")
                        .out())
                .startsWith("/dev/stdin:")
                .contains("\"1851-04-31\" is not a date: April 1851 has 30 days (/facts/0/date)");
    }

    @Test
    void aPipeIsReadOnceForItsPassagesToo() throws Exception {
        String folder =
                Path.of("src/main/resources/mns/load/examples").toAbsolutePath().toString();

        assertThat(tool.sh("cat " + folder
                        + "/observatory.json | \"$MNS\" check /dev/stdin --count --source yearbook-1925=" + folder
                        + "/observatory-yearbook.txt"))
                .isEqualTo(new Run(0, "8\n", ""));
    }

    @Test
    void aTextWithoutEndIsRefused() throws Exception {
        Run run = tool.sh("yes | \"$MNS\" show -");

        assertThat(run).isEqualTo(new Run(2, "", "mns: standard input holds more than 64 MiB\n"));
    }

    @Test
    void aBaseThatTheMemoryCannotHoldSaysWhatToSet() throws Exception {
        writeLargeBase(work.resolve("large.json"), 40_000);
        tool.with("MNS_JAVA_OPTS", "-Xmx16m");

        Run run = tool.run("check large.json");

        // How much of the heap a program may take differs a little from one collector to another.
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("mns: the fact base needs more memory than the 1[56] MiB that it may take; give it more, for"
                        + " example MNS_JAVA_OPTS=-Xmx3[02]m\n");
        tool.with("MNS_JAVA_OPTS", "-Xmx512m");
        assertThat(tool.run("check large.json"))
                .isEqualTo(new Run(0, "large.json: sound, 40000 facts, 1 source\n", ""));
    }

    private static void writeLargeBase(Path file, int facts) throws IOException {
        StringBuilder text = new StringBuilder("""
                {"format": 1, "id": "large", "title": "Large", "description": "Many.", "version": "1.0.0",
                "license": "CC0-1.0", "names": [{"language": "en", "name": "Large"}], "lifetime": "1851/1999",
                "topics": [{"id": "lamps", "title": "Lamps", "description": "Its lamps."}],
                "sources": [{"id": "list", "type": "book", "title": "List"}], "facts": [
                """);
        for (int i = 1; i <= facts; i++) {
            text.append(i == 1 ? "" : ",\n").append("{\"id\": \"lamps/").append(i);
            text.append("\", \"topic\": \"lamps\", \"title\": \"Lamp\", \"statement\": \"It burned oil.\", \"tags\":");
            text.append(" [\"oil\"], \"confidence\": \"high\", \"evidence\": [{\"source\": \"list\", \"locator\":");
            text.append(" \"page 1\", \"stance\": \"supports\"}]}");
        }
        Files.writeString(file, text.append("]}\n"));
    }
}
