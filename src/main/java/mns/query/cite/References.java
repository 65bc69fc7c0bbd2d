package mns.query.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.query.Answer;

/** Gathers the references of facts: one for each place in a source, however many facts rest on it. */
public final class References {
    private final FactBase base;
    /** By source and locator in one text: hashing a record would take longer than all the rest. */
    private final Map<String, Place> places = new LinkedHashMap<>();

    private References(FactBase base) {
        this.base = base;
    }

    /** A place in a source with all that it is cited for. */
    private record Place(Source source, String locator, List<Reference.Use> uses) {}

    /**
     * Returns facts with their references, in the order of the facts and their evidence.
     *
     * @throws IllegalArgumentException if a fact cites a source that its base does not list
     */
    public static Citations of(Answer.FactCards cards) {
        References references = new References(cards.base());
        for (Fact fact : cards.facts()) {
            for (Evidence piece : fact.evidence()) {
                references.add(fact, piece);
            }
        }
        return new Citations(references.list());
    }

    private void add(Fact fact, Evidence piece) {
        Optional<Source> source = base.source(piece.source());
        if (source.isEmpty()) {
            throw new IllegalArgumentException(fact.id() + " cites a source that is not listed: " + piece.source());
        }
        String key = piece.source() + '\u001f' + piece.locator();
        Place place = places.get(key);
        if (place == null) {
            place = new Place(source.get(), piece.locator(), new ArrayList<>());
            places.put(key, place);
        }
        place.uses().add(new Reference.Use(fact, piece));
    }

    private List<Reference> list() {
        Map<String, Integer> all = new HashMap<>();
        for (Place place : places.values()) {
            all.merge(key(place.source()), 1, Integer::sum);
        }
        Map<String, Integer> counted = new HashMap<>();
        List<Reference> references = new ArrayList<>(places.size());
        for (Place place : places.values()) {
            String key = key(place.source());
            int number = counted.merge(key, 1, Integer::sum);
            String suffix = all.getOrDefault(key, 1) == 1 ? "" : "." + letters(number);
            references.add(new Reference(key + suffix, place.source(), place.locator(), List.copyOf(place.uses())));
        }
        return references;
    }

    /** Ids that are read from a fact base stay as they are; no key may end the entry that it names. */
    private static String key(Source source) {
        StringBuilder key = new StringBuilder(source.id());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            key.setCharAt(i, plain ? c : '-');
        }
        return key.toString();
    }

    /** Returns a to z for 1 to 26, then aa, ab and so on. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
