package mns.query.cite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.query.Answer;
import mns.text.Folding;

/** Gathers the references of facts, in the order of the facts and their evidence. */
public final class References {
    /** How much of a place a key repeats; what comes after tells places apart. */
    private static final int LONGEST_PLACE = 40;

    private final FactBase base;
    private final boolean perPlace;
    /** By source, or source and place in one text: hashing a record would take longer than all the rest. */
    private final Map<String, Citable> citables = new LinkedHashMap<>();

    private References(FactBase base, boolean perPlace) {
        this.base = base;
        this.perPlace = perPlace;
    }

    /** A source, or a place in it, with all that it is cited for. */
    private record Citable(Source source, List<Reference.Use> uses) {}

    /**
     * Returns one reference for each source, however many facts rest on it.
     *
     * @throws IllegalArgumentException if a fact cites a source that its base does not list
     */
    public static Citations bySource(Answer.FactCards cards) {
        return new References(cards.base(), false).of(cards.facts());
    }

    /**
     * Returns one reference for each place in a source, however many facts rest on it.
     *
     * @throws IllegalArgumentException if a fact cites a source that its base does not list
     */
    public static Citations byPlace(Answer.FactCards cards) {
        return new References(cards.base(), true).of(cards.facts());
    }

    private Citations of(List<Fact> facts) {
        for (Fact fact : facts) {
            for (Evidence piece : fact.evidence()) {
                add(fact, piece);
            }
        }
        List<Reference> references = new ArrayList<>(citables.size());
        for (Citable citable : citables.values()) {
            references.add(new Reference(key(citable), citable.source(), List.copyOf(citable.uses())));
        }
        return new Citations(references).of(base.header());
    }

    private void add(Fact fact, Evidence piece) {
        Optional<Source> source = base.source(piece.source());
        if (source.isEmpty()) {
            throw new IllegalArgumentException(fact.id() + " cites a source that is not listed: " + piece.source());
        }
        String name = perPlace ? piece.source() + '\u001f' + piece.locator() : piece.source();
        Citable citable = citables.get(name);
        if (citable == null) {
            citable = new Citable(source.get(), new ArrayList<>());
            citables.put(name, citable);
        }
        citable.uses().add(new Reference.Use(fact, piece));
    }

    private String key(Citable citable) {
        String key = key(citable.source().id());
        return perPlace ? key + "." + placeKey(citable.uses().get(0).evidence().locator()) : key;
    }

    /** Ids that are read from a fact base stay as they are; no key may end the entry that it names. */
    static String key(String id) {
        StringBuilder key = new StringBuilder(id);
        for (int i = 0; i < key.length(); i++) {
            if (!isPlain(key.charAt(i))) {
                key.setCharAt(i, '-');
            }
        }
        return key.toString();
    }

    /** Returns the words of a place as far as a key may have them, and a checksum of all of it. */
    private static String placeKey(String place) {
        StringBuilder key = new StringBuilder();
        String folded = Folding.fold(place);
        for (int i = 0; i < folded.length() && key.length() < LONGEST_PLACE; i++) {
            if (isPlain(folded.charAt(i))) {
                key.append(folded.charAt(i));
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        if (key.length() > 0 && key.charAt(key.length() - 1) != '-') {
            key.append('-');
        }
        CRC32 checksum = new CRC32();
        checksum.update(place.getBytes(StandardCharsets.UTF_8));
        return key + HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
