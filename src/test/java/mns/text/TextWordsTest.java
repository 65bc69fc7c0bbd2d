package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are runs of letters and digits; what joins two is known. */
final class TextWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            State border                 | state border
            counter-intelligence         | counter +intelligence
            counter‐intelligence         | counter +intelligence
            counter - intelligence       | counter intelligence
            O'Brien and O’Brien          | o +brien and o +brien
            the ministry's and ministers'| the ministry and ministers
            ministry’s own               | ministry own
            secrets/, and/or; (x)        | secrets and or x
            don't                        | don +t
            2004-07-23                   | 2004 +07 +23
            e-mail's                     | e +mail
            Təhlükəsizlik                | tehlukesizlik
            灯台の光                         | 灯台の光
            𐐀𐐁 x                         | 𐐨𐐩 x
            ...                          | none
            """)
    void parts(String text, String words) {
        StringBuilder parted = new StringBuilder();
        for (TextWord word : TextWords.of(text)) {
            parted.append(word.joined() ? " +" : " ").append(word.folded());
        }
        assertThat(parted.toString().strip()).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministry of “Təhlükəsizlik”, ½ ﬁne straße", "a\u0301b\u00adc d", "\ud800x \ud83d\ude00y"})
    void eachWordIsFoundWhereItSaysItIs(String text) {
        assertThat(TextWords.of(text)).isNotEmpty().allSatisfy(word -> {
            assertThat(text.substring(word.start(), word.end())).isEqualTo(word.original());
            assertThat(word.folded()).isNotEmpty();
        });
    }
}
