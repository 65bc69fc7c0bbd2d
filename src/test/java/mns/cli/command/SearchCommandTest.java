package mns.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mns.Work;
import mns.cli.MnsRunner;
import mns.cli.Run;
import mns.text.TerminalText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is typed for a search, there is an answer, and soon. */
class SearchCommandTest {
    private static final int LONG = 10_000;

    @TestFactory
    Stream<DynamicTest> nothingThatIsTypedIsAnErrorOrSlow() {
        return pieces().stream()
                .map(piece -> DynamicTest.dynamicTest(
                        "search -- " + TerminalText.safe(piece.substring(0, Math.min(40, piece.length()))),
                        () -> answers(piece)));
    }

    private static void answers(String piece) {
        Work work = new Work();
        Run run = new MnsRunner().run("search", "--", piece);
        work.assertLessThan(Duration.ofSeconds(2));
        assertThat(run.exit()).isIn(0, 1);
        assertThat(run.err()).doesNotContain("fault").doesNotContain("Exception");
        assertThat(run.exit() == 0 || run.err().contains("no fact has all"))
                .isEqualTo(!run.out().isEmpty());
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                "",
                " ",
                "\"",
                "\"\"",
                "'",
                "don't",
                "C++",
                "counter-intelligence",
                "-",
                "--",
                "-\"",
                "AND",
                "a OR",
                "NOT",
                "NEAR(a b)",
                "title:law",
                "(((",
                "[a-z]*",
                "\\",
                "%s%n",
                "*",
                "?",
                "^",
                "$",
                "a\u0000b",
                "\ud83d\ude00",
                "\ud800",
                "\u202e",
                "\u0301",
                "\u00a0",
                "灯台",
                "Təhlukəsizlik"));
        StringBuilder distinct = new StringBuilder("\"\" ");
        for (int i = 0; distinct.length() < LONG; i++) {
            distinct.append(Integer.toString(i, Character.MAX_RADIX)).append(' ');
        }
        pieces.add(distinct.toString());
        for (String part :
                List.of("x", "\"", "-", " ", "a ", "\"a\" ", "state ", "\"state border\" ", "é", "ß", "\ufdfa")) {
            pieces.add(part.repeat(LONG / part.length()));
        }
        return pieces;
    }
}
