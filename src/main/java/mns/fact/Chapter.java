package mns.fact;

import java.util.List;
import mns.text.Folding;
import org.jspecify.annotations.Nullable;

/** The facts of one topic, with the folded text by which each is found. */
public final class Chapter {
    private final List<Fact> facts;
    private final @Nullable String[] searchTexts;

    /** Makes a chapter whose search texts are folded when first asked for. */
    public Chapter(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        this.searchTexts = new @Nullable String[facts.size()];
    }

    /** Returns the facts in the order of the fact base. */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * Returns all text by which a fact is found, folded by {@link Folding}, one part a line.
     *
     * @param index position of the fact in {@link #facts()}
     */
    public String searchText(int index) {
        String text = searchTexts[index];
        if (text == null) {
            text = SearchText.of(facts.get(index));
            searchTexts[index] = text;
        }
        return text;
    }
}
