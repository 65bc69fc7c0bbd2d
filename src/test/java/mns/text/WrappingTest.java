package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is broken at spaces, inside a word only where it must be, and never inside a character. */
final class WrappingTest {
    private static final long SEED = 80;
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE6\uD83C\uDDFF";
    private static final String[] PIECES = {
        "a",
        "light",
        "a-very-long-word-of-many-letters",
        " ",
        " ",
        "  ",
        "灯",
        "台船",
        "e\u0301",
        "\uD83D\uDE80",
        "\u200d",
        FAMILY,
        FLAG,
        "\uD83D\uDC4D\uD83C\uDFFD",
        "कि",
        "\u1112\u1161\u11AB",
        "\u00a0",
        "İ"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | one two three          | one two/three
            7  | one two three          | one two/three
            6  | one two three          | one/two/three
            13 | one two three          | one two three
            5  | lighthouses            | light/house/s
            8  | a lighthouse b         | a/lighthou/se b
            8  | one  two   three       | one  two/three
            6  | 灯台船灯台船           | 灯台船/灯台船
            5  | 灯台船                 | 灯台/船
            7  | a 灯台船 b             | a/灯台船/b
            2  | 灯台                   | 灯/台
            2  | lamp                   | la/mp
            1  | lamp                   | la/mp
            5  | one  two               | one/two
            10 | screw-piles ashore     | screw-pile/s ashore
            """)
    void breaksATextIntoLines(int width, String text, String lines) {
        assertThat(lines(text, width)).containsExactly(lines.split("/"));
    }

    @Test
    void keepsAMarkWithItsLetterAndANoBreakSpaceWithItsWords() {
        assertThat(lines("abe\u0301cd", 3)).containsExactly("abe\u0301", "cd");
        assertThat(lines("on the 5\u00a0May 1851", 10)).containsExactly("on the", "5\u00a0May 1851");
    }

    @Test
    void keepsFlagsAndEmojiOfSeveralPartsWhole() {
        assertThat(lines(FLAG + FLAG + FLAG, 5)).containsExactly(FLAG + FLAG, FLAG);
        assertThat(lines("abc" + FLAG, 4)).containsExactly("abc", FLAG);
        assertThat(lines(FAMILY + FAMILY, 3)).containsExactly(FAMILY, FAMILY);
        assertThat(lines("a" + FAMILY, 2)).containsExactly("a", FAMILY);
    }

    @Test
    void breaksACharacterOnlyIfItAloneIsWiderThanTheLine() {
        assertThat(lines(FAMILY, 2)).containsExactly(FAMILY);
        assertThat(lines(FAMILY, 1)).containsExactly("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
    }

    @Test
    void hasAnEmptyLineForNoText() {
        assertThat(lines("", 10)).containsExactly("");
    }

    @Test
    @Tag("exhaustive")
    void losesNothingButSpacesAtTheEndsOfLinesAndFitsTheWidth() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            int width = random.nextInt(-1, 30);
            int end = 0;
            for (Wrapping.Line line : Wrapping.lines(text, width)) {
                String part = text.substring(line.from(), line.to());

                assertThat(text.substring(end, line.from()))
                        .as("seed %s, round %s", SEED, round)
                        .isBlank();
                assertThat(DisplayWidth.of(part))
                        .as("seed %s, round %s", SEED, round)
                        .isLessThanOrEqualTo(Math.max(2, width));
                assertThat(Character.isLowSurrogate((part + "x").charAt(0))).isFalse();
                String first = text.isEmpty() ? "" : text.substring(line.from(), Grapheme.end(text, line.from()));
                if (DisplayWidth.of(first) <= Math.max(2, width) && !(text + " ").startsWith(" ", line.to())) {
                    assertThat(ends(text, line.from()))
                            .as("seed %s, round %s", SEED, round)
                            .contains(line.to());
                }
                end = line.to();
            }
            assertThat(text.substring(end)).as("seed %s, round %s", SEED, round).isBlank();
        }
    }

    /** Returns where the characters of a text end, from the beginning of a line on. */
    private static List<Integer> ends(String text, int from) {
        List<Integer> ends = new ArrayList<>(List.of(from));
        for (int end = from; end < text.length(); ends.add(end)) {
            end = Grapheme.end(text, end);
        }
        return ends;
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (Wrapping.Line line : Wrapping.lines(text, width)) {
            lines.add(text.substring(line.from(), line.to()));
        }
        return lines;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
