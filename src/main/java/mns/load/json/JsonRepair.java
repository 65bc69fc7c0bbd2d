package mns.load.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.text.ByteOrderMark;

/** What a person would correct in a file that is not JSON, and the file as it would be then. */
public final class JsonRepair {
    /** A larger file is read to its first mistake. */
    private static final int LARGEST = 8 << 20;

    /** Longer than any comment before the first brace. */
    private static final int BEGINNING = 1 << 16;

    private final String name;
    private final LooseJson json;
    private final TextPlaces places;
    private final Set<Integer> known = new HashSet<>();
    private final List<Problem> mistakes = new ArrayList<>();

    private JsonRepair(String name, LooseJson json, TextPlaces places) {
        this.name = name;
        this.json = json;
        this.places = places;
        for (Mistake each : json.mistakes()) {
            known.add(each.place());
            mistakes.add(problem(each.place(), each.reason(), each.pointer()));
        }
        known.addAll(json.unclosed());
    }

    /**
     * Looks through a file; empty if it is JSON, is nothing like it, or is not UTF-8.
     *
     * @param name the file as the user named it
     */
    static Optional<JsonRepair> of(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        text = ByteOrderMark.removed(text);
        if (!LooseTokens.isLikeJson(text)) {
            return Optional.empty();
        }
        TextPlaces places = new TextPlaces(text);
        LooseJson json = LooseJson.read(text, places);
        return json.mistakes().isEmpty() ? Optional.empty() : Optional.of(new JsonRepair(name, json, places));
    }

    /** Tells whether a file begins like JSON, maybe with comments. */
    static boolean isLikeJson(InputStream stream) throws IOException {
        String head = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        return LooseTokens.isLikeJson(ByteOrderMark.removed(head));
    }

    /** Returns what is to be corrected, in the order of the file; if not all of it could be read, the last says so. */
    public List<Problem> mistakes() {
        return mistakes;
    }

    /** Returns whether all was read. */
    public boolean isWhole() {
        return json.isWhole();
    }

    /** Returns whether nothing is missing at the end of the file. */
    public boolean isClosed() {
        return json.unclosed().isEmpty();
    }

    /** Returns what the file would hold with all mistakes corrected. */
    public byte[] repaired() {
        return json.repaired().text().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns problems of the corrected file at their places in the file as it is, but for what follows from a mistake. */
    public List<Problem> inFile(List<Problem> problems) {
        TextPlaces written = new TextPlaces(json.repaired().text());
        List<Problem> result = new ArrayList<>();
        for (Problem each : problems) {
            if (each.line() == 0) {
                result.add(each);
                continue;
            }
            int place = json.repaired().origin(written.offset(each.line(), each.column()));
            if (!known.contains(place)) {
                result.add(problem(place, each.reason(), each.pointer()));
            }
        }
        return result;
    }

    private Problem problem(int place, String reason, String pointer) {
        return new Problem(name, places.line(place), places.column(place), reason, pointer);
    }
}
