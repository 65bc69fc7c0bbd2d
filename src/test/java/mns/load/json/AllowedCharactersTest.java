package mns.load.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which characters a text may have, and that the glance which saves most texts a closer look agrees. */
final class AllowedCharactersTest {

    @Test
    void whatPassesAtAGlanceHasNoFault() {
        List<String> wrong = new ArrayList<>();
        int passed = 0;
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String text : List.of("" + (char) c, "a" + (char) c + "b", "е" + (char) c)) {
                if (arePlain(text)) {
                    passed++;
                    if (AllowedCharacters.fault(text).isPresent()
                            || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                        wrong.add(Integer.toHexString(c));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(passed).isGreaterThan(2_000);
    }

    @Test
    void usualTextsPassAtAGlance() {
        for (String text : List.of("state security", "Təhlükəsizlik — “MTN”", "Гянджа", "1991–2015, the state’s …")) {
            assertThat(arePlain(text)).as(text).isTrue();
        }
    }

    private static boolean arePlain(String text) {
        return AllowedCharacters.arePlain(text.toCharArray(), 0, text.length());
    }
}
