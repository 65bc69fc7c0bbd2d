package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings meet that differ in case, accents, hyphens or spacing, and each letter knows where it came from. */
@Isolated("changes the default locale")
final class FoldingTest {
    private static final long SEED = 20151214;
    private static final int ROUNDS = 5_000;
    private static final String[] PIECES = {
        "a", "Z", "9", " ", "-", "\u00a0", "\u2011", "\u2013", "\u00ad", "ə", "Ə", "ı", "İ", "I", "ü", "Ü", "u\u0308",
                "ş", "s\u0327",
        "ğ", "ß", "ẞ", "Æ", "œ", "þ", "ø", "Ł", "ﬁ", "½", "´", "Σ", "ς", "\u0301", "\u20dd", "가", "各", "灯",
                "\uD83D\uDE00",
        "\uD83D", "\uDE00", "\u200d", "الله", "ﷺ", "’", "\n", "\t", "№", "™", "ǅ"
    };

    @ParameterizedTest
    @CsvSource({
        "Təhlükəsizlik, tehlukesizlik",
        "TƏHLÜKƏSİZLİK, tehlukesizlik",
        "təhlukəsizlik, tehlukesizlik",
        "İmranov, imranov",
        "IMRANOV, imranov",
        "Imranov, imranov",
        "ımranov, imranov",
        "Xalqlarının, xalqlarinin",
        "Şirvan, sirvan",
        "ŞAMAXI, samaxi",
        "Çıraqqala, ciraqqala",
        "Ağdam, agdam",
        "ÖLÇÜ, olcu",
        "Bəhbud, behbud"
    })
    void azerbaijaniIsFoundInPlainLetters(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "STRASSE, strasse",
        "STRAẞE, strasse",
        "Ærø, aero",
        "Œuvre, oeuvre",
        "Þórr, thorr",
        "Łódź, lodz",
        "Đorđe, dorde",
        "Ħamrun, hamrun",
        "Noël, noel",
        "ΟΔΟΣ, οδοσ",
        "οδος, οδοσ",
        "Ёлка, елка",
        "ﬁnal, final",
        "ＭＮＳ, mns",
        "№ 5, no 5",
        "don’t, don't",
        "“so”, '\"so\"'",
        "灯台, 灯台",
        "مَسجِد, مسجد"
    })
    void lettersOfOtherLanguagesMeetTheirPlainNeighbours(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counter intelligence",
                "counter-intelligence",
                "counter\u00a0intelligence",
                "counter\u2010intelligence",
                "counter\u2011intelligence",
                "counter\u2013intelligence",
                "counter \u2014 intelligence",
                "counter\u2212intelligence",
                "counter- intelligence",
                "counter \t\r\n intelligence",
                "counter\u202fintelligence",
                "counter\u3000intelligence",
                "counter\u0085intelligence",
                "coun\u00adter-intelli\u00adgence"
            })
    void hyphensAndSpacesOfAnyKindAreOneSpace(String text) {
        assertThat(Folding.fold(text)).isEqualTo("counter intelligence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Milli Təhlükəsizlik Nazirliyi", "ŞÇĞÖÜİ", "Ólafur Łoś", "각하", "ﬁ½Ǆ", "Ấ", "ẛ̣"})
    void composedAndDecomposedTextFoldAlike(String text) {
        String folded = Folding.fold(text);

        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(Folding.fold(Normalizer.normalize(text, form)))
                    .as("%s", form)
                    .isEqualTo(folded);
        }
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
        try {
            assertThat(Folding.fold("TITLE İzmir ISPARTA")).isEqualTo("title izmir isparta");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsFoldedStaysAsItIs() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            String folded = Folding.fold(text);

            assertThat(Folding.fold(folded)).as(place(round, text)).isEqualTo(folded);
            assertThat(Folding.map(text).text()).as(place(round, text)).isEqualTo(folded);
        }
    }

    @Test
    void everyPartOfAFoldedTextLeadsBackToTheOriginalItCameFrom() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            FoldedText folded = Folding.map(text);
            int length = folded.text().length();

            assertThat(folded.origin(length)).as(place(round, text)).isEqualTo(text.length());
            int last = 0;
            for (int i = 1; i <= length; i++) {
                assertThat(folded.origin(i)).as(place(round, text)).isBetween(folded.origin(i - 1), text.length());
                if (folded.origin(i) > folded.origin(i - 1)) {
                    String original = text.substring(folded.origin(last), folded.origin(i));
                    assertThat(Folding.fold(original))
                            .as(place(round, text))
                            .isEqualTo(folded.text().substring(last, i));
                    last = i;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TƏHLÜKƏSİZLİK, luke, LÜKƏ",
        "die Straße dort, strasse, Straße",
        "Te\u0308st, te, Te\u0308",
        "counter\u00a0-\u00a0spy, counter spy, counter\u00a0-\u00a0spy",
        "灯台船, 台, 台"
    })
    void aMatchIsFoundAgainInTheOriginal(String text, String match, String original) {
        FoldedText folded = Folding.map(text);
        int at = folded.text().indexOf(match);

        assertThat(text.substring(folded.origin(at), folded.origin(at + match.length())))
                .isEqualTo(original);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String place(int round, String text) {
        return "seed " + SEED + ", round " + round + ", text \"" + text + "\"";
    }
}
