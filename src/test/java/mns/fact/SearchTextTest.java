package mns.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.MadeFact;
import org.junit.jupiter.api.Test;

/** A fact is found by all its parts, which stand in one order. */
final class SearchTextTest {
    private static final Fact FACT = new Fact(
            "lamps/Öl",
            "lamps",
            OptionalInt.of(1),
            "Title",
            "Statement.",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Speaker"),
            List.of("tag", "other-tag"),
            List.of("Keyword", "Other keyword"),
            Confidence.HIGH,
            List.of(says("First."), says(""), says("Second."), says("")),
            List.of("lamps/related"),
            Optional.of("Note."));

    @Test
    void partsStandInOneOrder() {
        assertThat(SearchText.parts(FACT))
                .extracting(SearchText.Part::text)
                .containsExactly(
                        "lamps/Öl",
                        "Title",
                        "Statement.",
                        "Speaker",
                        "tag",
                        "other-tag",
                        "Keyword",
                        "Other keyword",
                        "First.",
                        "Second.",
                        "Note.");
        assertThat(SearchText.parts(FACT))
                .extracting(SearchText.Part::kind)
                .isSorted()
                .contains(SearchText.Kind.values());
    }

    @Test
    void aSeparatorFollowsEachFoldedPart() {
        assertThat(Chapter.of(List.of(FACT)).searchText(0))
                .isEqualTo("lamps/ol|title|statement.|speaker|tag|other tag|keyword|other keyword|first.|second.|note.|"
                        .replace('|', SearchText.SEPARATOR));
    }

    @Test
    void aPlainFactHasNoMoreThanItMustHave() {
        assertThat(SearchText.parts(MadeFact.plain("lamps/1").make()))
                .extracting(SearchText.Part::text)
                .containsExactly("lamps/1", "Title", "Statement.", "tag");
    }

    private static Evidence says(String words) {
        Optional<String> says = words.isEmpty() ? Optional.empty() : Optional.of(words);
        return new Evidence("list", "page 1", Stance.SUPPORTS, says, Optional.of("No part."), Optional.empty());
    }
}
