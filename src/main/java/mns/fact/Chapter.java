package mns.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.text.Folding;
import org.jspecify.annotations.Nullable;

/** The facts of one topic, with the folded text by which each is found. */
public interface Chapter {

    /** Returns how many facts there are. */
    int size();

    /**
     * Returns a fact.
     *
     * @param index its position in the order of the fact base, from 0
     */
    Fact fact(int index);

    /**
     * Returns the id of a fact.
     *
     * @param index its position in the order of the fact base, from 0
     */
    default String id(int index) {
        return fact(index).id();
    }

    /**
     * Returns the position of the fact with an id, -1 if there is none.
     *
     * @param id exactly as the base spells it
     */
    default int indexOf(String id) {
        for (int i = 0; i < size(); i++) {
            if (id(i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns all text by which a fact is found, folded by {@link Folding}, its parts separated by U+001F.
     *
     * @param index its position in the order of the fact base, from 0
     */
    String searchText(int index);

    /**
     * Returns when a fact happened or held, empty if no source dates it.
     *
     * @param index its position in the order of the fact base, from 0
     */
    default Optional<EdtfDate> when(int index) {
        return fact(index).when();
    }

    /** Returns all facts in the order of the fact base. */
    default List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            facts.add(fact(i));
        }
        return facts;
    }

    /** Returns a chapter of some facts, whose search texts are folded when first asked for. */
    static Chapter of(List<Fact> facts) {
        Map<String, Integer> positions = new HashMap<>();
        @Nullable String[] searchTexts = new @Nullable String[facts.size()];
        return new Chapter() {
            @Override
            public int size() {
                return facts.size();
            }

            @Override
            public Fact fact(int index) {
                return facts.get(index);
            }

            @Override
            public int indexOf(String id) {
                if (positions.isEmpty()) {
                    for (int i = facts.size() - 1; i >= 0; i--) {
                        positions.put(facts.get(i).id(), i);
                    }
                }
                return positions.getOrDefault(id, -1);
            }

            @Override
            public String searchText(int index) {
                String text = searchTexts[index];
                if (text == null) {
                    text = SearchText.of(facts.get(index));
                    searchTexts[index] = text;
                }
                return text;
            }
        };
    }
}
