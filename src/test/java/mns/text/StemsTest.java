package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inflected, irregular, British and American forms of a word have one stem, other words have others. */
final class StemsTest {
    private static final Path VOCABULARY = Path.of("src", "test", "resources", "mns", "text", "english-stems.txt");

    /** The published sample, of which every twentieth word is kept here. */
    @Test
    void takesEndingsOffAsTheAuthorsOfTheAlgorithmDo() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String line : Files.readAllLines(VOCABULARY, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] pair = line.split(" ");
                count++;
                if (!EnglishStem.of(pair[0]).equals(pair[1])) {
                    wrong.add(line + ", not " + EnglishStem.of(pair[0]));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(2000);
    }

    @ParameterizedTest
    @CsvSource({
        "plots, plot",
        "plotted, plotting",
        "trials, trial",
        "smuggled, smuggling",
        "attacks, attacked",
        "agencies, agency",
        "men, man",
        "held, holds",
        "stole, stealing",
        "sought, seeks",
        "defence, defense",
        "defences, defense",
        "organisation, organizations",
        "organised, organize",
        "colour, colored",
        "neighbouring, neighbor",
        "honourable, honor",
        "favourite, favorites",
        "travelled, traveling",
        "cancelled, canceled",
        "labelling, labeled",
        "fulfil, fulfilled",
        "enrol, enrolled",
        "centre, centers",
        "theatres, theater",
        "kilometres, kilometer",
        "licence, license",
        "catalogue, catalogs",
        "programme, programs",
        "analyse, analyzed",
        "paralysed, paralyzes",
        "judgement, judgment",
        "grey, gray",
        "gaol, jail",
        "sceptical, skeptical",
        "manoeuvres, maneuver",
        "revise, revision",
        "precise, precision",
    })
    void formsOfAWordMeet(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "organ, organization",
        "universe, university",
        "four, for",
        "hour, hor",
        "tour, tor",
        "course, corse",
        "prise, prize",
        "arise, arize",
        "new, news",
        "past, paste",
        "general, generate",
        "police, policy",
        "command, communist",
        "arm, army",
        "minister, ministry",
    })
    void otherWordsDoNotMeet(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "s", "is", "ed", "1990s", "mns2", "министрами", "灯台", "\ud83d\ude00", "yyyy", "ing", "sses"})
    void whateverTheWordThereIsAStem(String word) {
        assertThat(Stems.of(word)).isNotNull().hasSizeLessThanOrEqualTo(word.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990s", "министрами", "灯台", "əli"})
    void wordsOfOtherAlphabetsStayAsTheyAre(String word) {
        assertThat(Stems.of(word)).isEqualTo(word);
    }
}
