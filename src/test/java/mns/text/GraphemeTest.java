package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees as one character stays one. */
final class GraphemeTest {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "e\u0301",
                "o\u0302\u0323\u0331",
                "灯",
                "\uD83D\uDE80",
                "\uD83D\uDC4D\uD83C\uDFFB",
                "\uD83D\uDC4D\uD83C\uDFFD",
                "\uD83D\uDC4D\uD83C\uDFFF",
                "❤\uFE0F",
                "1\uFE0F\u20E3",
                "\uD83C\uDDE6\uD83C\uDDFF",
                "\uD83D\uDC69\u200D\uD83D\uDD2C",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "\u1112\u1161\u11AB",
                "\u115F\u1160",
                "\u1112\u1161\u11FF",
                "\u1112\uD7B0\uD7FB",
                "한",
                "कि",
                "นี้",
            })
    void aCharacterOfSeveralPartsIsOne(String character) {
        assertThat(Grapheme.end(character, 0)).isEqualTo(character.length());
        assertThat(clusters("x" + character + "y")).containsExactly("x", character, "y");
        assertThat(clusters(character + character)).containsExactly(character, character);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milli Təhlükəsizlik Nazirliyi",
                "İ i̇ ı",
                "灯台船 and ランプ",
                "\uD83C\uDDE6\uD83C\uDDFF\uD83C\uDDF9\uD83C\uDDF7 \uD83C\uDDE6",
                "a\u0301\u0302b\u200Dc",
                "\uD83D\uDE80\uD83D\uDE80\uD83D\uDC4B\uD83C\uDFFB!",
                "각\u1100\u1161 한국",
                "\u0301x",
            })
    void textIsCutAsRegularExpressionsCutIt(String text) {
        List<String> expected = new ArrayList<>();
        Matcher cluster = CLUSTER.matcher(text);
        while (cluster.find()) {
            expected.add(cluster.group());
        }
        assertThat(clusters(text)).isEqualTo(expected);
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int from = 0; from < text.length(); from = Grapheme.end(text, from)) {
            clusters.add(text.substring(from, Grapheme.end(text, from)));
        }
        return clusters;
    }
}
