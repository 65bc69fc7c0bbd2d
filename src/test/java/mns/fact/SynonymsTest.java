package mns.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mns.text.Stems;
import mns.text.TextWord;
import mns.text.TextWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word leads to those that mean nearly the same, and the list of English is in order. */
class SynonymsTest {
    /** The list was made for some 300 groups; a reader can still read it in one go. */
    private static final int FEWEST_GROUPS = 300;

    private static final int MOST_WORDS = 3;

    private static final Synonyms ENGLISH = Synonyms.of(Synonyms.general());

    @ParameterizedTest
    @CsvSource({
        "cop, police",
        "police, policeman",
        "cops, police",
        "jailed, behind bars",
        "spy agency, intelligence service",
        "intelligence services, secret service",
        "wiretap, eavesdrop",
        "parliament, legislature"
    })
    void aWordLeadsToAnother(String typed, String other) {
        assertThat(ENGLISH.like(stems(typed))).contains(other);
    }

    @ParameterizedTest
    @CsvSource({
        "cover-up, conceal",
        "cover up, conceal",
        "coverup, conceal",
        "bodyguard, escort",
        "trumpedup, fabricated"
    })
    void aWordTakesSynonymsJoinedPartedAndHyphenated(String typed, String other) {
        assertThat(ENGLISH.like(stems(typed))).contains(other);
    }

    @Test
    void whatOneLeadsToLeadsBack() {
        for (List<String> group : Synonyms.general()) {
            for (String one : group) {
                for (String other : group) {
                    if (!stems(one).equals(stems(other))) {
                        assertThat(ENGLISH.like(stems(one)))
                                .as("%s of %s", one, group)
                                .contains(String.join(" ", words(other)));
                    }
                }
            }
        }
    }

    @Test
    void aGroupHasTwoOrMoreThatAreNotFormsOfOneWord() {
        List<String> again = new ArrayList<>();
        for (List<String> group : Synonyms.general()) {
            Set<String> distinct = new HashSet<>();
            for (String one : group) {
                assertThat(words(one)).as("%s of %s", one, group).hasSizeBetween(1, MOST_WORDS);
                if (!distinct.add(stems(one))) {
                    again.add(one + " of " + group);
                }
            }
            assertThat(distinct).as("%s", group).hasSizeGreaterThan(1);
        }
        assertThat(again).isEmpty();
    }

    @Test
    void noGroupIsPartOfAnother() {
        List<Set<String>> groups = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (List<String> group : Synonyms.general()) {
            Set<String> stems = new HashSet<>();
            for (String one : group) {
                stems.add(stems(one));
                places.computeIfAbsent(stems(one), key -> new ArrayList<>()).add(groups.size());
            }
            groups.add(stems);
        }
        assertThat(groups).hasSizeGreaterThan(FEWEST_GROUPS);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j : places.get(groups.get(i).iterator().next())) {
                if (i != j && groups.get(j).containsAll(groups.get(i))) {
                    parts.add(groups.get(i) + " of " + groups.get(j));
                }
            }
        }
        assertThat(parts).isEmpty();
    }

    @Test
    void theSynonymsOfABaseJoinThose() {
        Synonyms both = Synonyms.of(List.of(List.of("lighthouse", "light"), List.of("Leuchtturm", "lighthouse")));

        assertThat(both.like(stems("lighthouse"))).containsExactlyInAnyOrder("light", "leuchtturm");
        assertThat(both.like(stems("Leuchtturm"))).containsExactly("lighthouse");
        assertThat(both.like(stems("tower"))).isEmpty();
    }

    private static String[] words(String phrase) {
        return TextWords.of(phrase).stream().map(TextWord::folded).toArray(String[]::new);
    }

    private static String stems(String phrase) {
        List<String> stems = new ArrayList<>();
        for (String word : words(phrase)) {
            stems.add(Stems.of(word));
        }
        return String.join(" ", stems);
    }
}
