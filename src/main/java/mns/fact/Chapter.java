package mns.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.date.EdtfDate;
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
     * Returns the position of the first fact with a name or, if none has it, with a number; -1 if there is none.
     *
     * @param folded the name, as {@link Folding} compares it, or the number in digits
     */
    default int indexOfName(String folded) {
        int numbered = -1;
        for (int i = 0; i < size(); i++) {
            if (Folding.fold(fact(i).name()).equals(folded)) {
                return i;
            }
            numbered = numbered < 0 && !folded.isEmpty() && fact(i).digits().equals(folded) ? i : numbered;
        }
        return numbered;
    }

    /**
     * Returns the positions of the facts with some numbers, in the order of the numbers.
     *
     * @param first the first number in digits, empty for any
     * @param last the last number, likewise
     */
    default int[] numbered(String first, String last) {
        List<Numbered> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            String digits = fact(i).digits();
            boolean fits = !digits.isEmpty()
                    && (first.isEmpty() || Numbered.compare(digits, first) >= 0)
                    && (last.isEmpty() || Numbered.compare(digits, last) <= 0);
            if (fits) {
                found.add(new Numbered(digits, i));
            }
        }
        Collections.sort(found);
        int[] positions = new int[found.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = found.get(i).position();
        }
        return positions;
    }

    /**
     * Returns the positions, in ascending order, of the facts whose ids begin with a text.
     *
     * @param most how many at most, the first in the order of the ids' characters
     */
    default int[] beginning(String start, int most) {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            if (id(i).startsWith(start)) {
                ids.add(id(i));
                positions.put(id(i), i);
            }
        }
        Collections.sort(ids);
        int[] found = new int[Math.min(most, ids.size())];
        for (int i = 0; i < found.length; i++) {
            found[i] = positions.getOrDefault(ids.get(i), -1);
        }
        Arrays.sort(found);
        return found;
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
        return new Listed(facts);
    }

    /** A chapter of facts that are there. */
    final class Listed implements Chapter {
        private final List<Fact> facts;
        private final Map<String, Integer> positions = new HashMap<>();
        private final Map<String, Integer> names = new HashMap<>();
        private final @Nullable String[] searchTexts;

        private Listed(List<Fact> facts) {
            this.facts = facts;
            this.searchTexts = new @Nullable String[facts.size()];
        }

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
        public int indexOfName(String folded) {
            if (names.isEmpty()) {
                for (int i = 0; i < facts.size(); i++) {
                    names.putIfAbsent(Folding.fold(facts.get(i).name()), i);
                }
                for (int i = 0; i < facts.size(); i++) {
                    String digits = facts.get(i).digits();
                    if (!digits.isEmpty()) {
                        names.putIfAbsent(digits, i);
                    }
                }
            }
            return names.getOrDefault(folded, -1);
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
    }
}
