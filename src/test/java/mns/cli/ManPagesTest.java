package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.fact.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual says of each command and topic what help says of it. */
class ManPagesTest {
    @TempDir
    private static Path parent;

    private static Path folder;

    @BeforeAll
    static void writeThePages() throws Exception {
        folder = parent.resolve("share/man1");
        ManPages.main(new String[] {folder.toString(), "2026-03-04T23:59:59Z"});
    }

    @Test
    void aPageBearsTheDayOfTheReleaseAndTheVersion() throws Exception {
        assertThat(page("mns"))
                .startsWith(".TH MNS 1 2026-03-04 \"mns " + Version.program() + "\" \"mns\"\n.SH NAME\n");
        assertThat(page("mns-tags")).startsWith(".TH MNS-TAGS 1 2026-03-04 \"mns ");
    }

    @Test
    void thePageOfACommandHasWhatHelpHas() throws Exception {
        String seeAlso = page("mns-tags").substring(page("mns-tags").indexOf(".SH SEE ALSO"));
        assertThat(page("mns-passage")).endsWith("""
                .SH NAME
                mns\\-passage \\- the fingerprint of a passage; \\-\\-source ID=FILE makes the
                evidence
                .SH SYNOPSIS
                \\fBmns passage\\fR
                [OPTIONS] [WORD...]
                .SH DESCRIPTION
                The fingerprint of a passage for the evidence of a fact: how many words it has
                and their SHA\\-256. Without words the passage is read from standard input.
                With \\-\\-source it must be in the file word for word; if it is not, the
                nearest place is shown with the first word that differs, and the exit code is
                1. Fill in the locator, for example a page.
                .SH OPTIONS
                .SS Evidence
                .TP
                \\fB\\-\\-source ID=FILE\\fR
                find the words in FILE, the text of the source ID, and print the whole
                evidence
                .SS Common options
                .TP
                \\fB\\-\\-facts FILE\\fR
                use this fact base instead of the bundled one
                .TP
                \\fB\\-\\-no\\-cache\\fR
                read the fact base anew: mns help facts
                .TP
                \\fB\\-\\-no\\-pager\\fR
                print long text at once, without a pager
                .TP
                \\fB\\-h, \\-\\-help\\fR
                show this help
                .SH EXAMPLES
                .TP
                \\fBmns passage Fights international terrorism\\fR
                of three words
                .TP
                \\fBmns passage < quote.txt\\fR
                of a file
                .TP
                \\fBmns passage \\-\\-source ID=page.txt \\(dqwords of the page\\(dq\\fR
                the evidence, with its place
                .SH EXIT STATUS
                0 if something was found, 1 if not, 2 if the command line is invalid; mns(1)
                lists them all.
                """ + seeAlso);
    }

    @Test
    void thePageOfATopicIsNamedAfterItsFacts() throws Exception {
        assertThat(page("mns-legal"))
                .contains("mns\\-legal \\- facts on: Legal basis\n")
                .contains("\\fBmns legal\\fR\n[OPTIONS] [NUMBER|RANGE|NAME ...]\n");
    }

    @Test
    void thePageOfTheProgramListsTopicsThenCommandsThenOptionsThenSubjects() throws Exception {
        List<String> headings = page("mns")
                .lines()
                .filter(line -> line.startsWith(".SH "))
                .map(line -> line.substring(4))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "NAME",
                        "SYNOPSIS",
                        "DESCRIPTION",
                        "TOPICS",
                        "COMMANDS",
                        "OPTIONS",
                        "EXIT CODES",
                        "FORMATS",
                        "QUERIES",
                        "ENVIRONMENT",
                        "FACTS",
                        "SCRIPTS, PROGRAMS AND ASSISTANTS",
                        "SEE ALSO");
        assertThat(page("mns"))
                .contains(".SH TOPICS\n.TP\n\\fBhistory\\fR\n")
                .contains(".SH COMMANDS\n.TP\n\\fBtimeline\\fR\n")
                .contains(
                        "\n\\fB\\-h, \\-\\-help\\fR\nshow this help\n.TP\n\\fB\\-V, \\-\\-version\\fR\nshow versions and");
    }

    @Test
    void everyPageLeadsToAllOthers() throws Exception {
        List<String> names = Stream.concat(
                        SampleBase.bundled().topics().stream().map(Topic::id), MnsRunner.COMMANDS.names().stream())
                .toList();
        String others = "mns(1), mns\\-" + String.join("(1), mns\\-", names) + "(1)\n";

        for (String name : List.of("mns", "mns-help", "mns-people")) {
            String end = page(name).substring(page(name).indexOf(".SH SEE ALSO\n") + 13);
            assertThat(end.strip().replace('\n', ' ')).isEqualTo(others.strip());
        }
    }

    private static String page(String name) throws Exception {
        return Files.readString(folder.resolve(name + ".1"));
    }
}
