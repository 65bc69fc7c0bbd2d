package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are suggested arrive as they are. */
class TypedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            functions/5    | functions/5
            saidBy,id      | saidBy,id
            Əliyev         | Əliyev
            ``             | ''
            my refs.bib    | 'my refs.bib'
            it's           | 'it'\\''s'
            a&b            | 'a&b'
            $HOME          | '$HOME'
            ~              | '~'
            a;b            | 'a;b'
            *              | '*'
            "              | '"'
            """)
    void areQuotedWhereTheShellWouldReadThemOtherwise(String word, String typed) {
        assertThat(TypedWords.of(word)).isEqualTo(typed);
    }

    @Test
    void aLineHasBlanksBetween() {
        assertThat(TypedWords.of(List.of("search", "what's", "new"))).isEqualTo("search 'what'\\''s' new");
    }
}
