package mns.load.check;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.Evidence;
import mns.fact.Passage;
import mns.fact.Stance;
import mns.load.json.JsonCursor;
import mns.load.json.ObjectMembers;
import mns.load.json.TextForm;
import org.jspecify.annotations.Nullable;

/** Reads one piece of evidence from JSON. */
final class EvidenceReader {
    private static final String[] MEMBERS = {"source", "locator", "stance", "says", "note", "passage"};
    private static final int WORD = 64;
    private static final int MOST_WORDS = 10_000;
    private static final int LAST_WORD = 1_000_000_000;

    private final JsonCursor json;
    private final FormatVersion format;
    private @Nullable String source;
    private @Nullable String locator;
    private @Nullable Stance stance;
    private @Nullable String says;
    private @Nullable String note;
    private @Nullable Passage passage;

    private EvidenceReader(JsonCursor json, FormatVersion format) {
        this.json = json;
        this.format = format;
    }

    static Evidence read(JsonCursor json, FormatVersion format) throws IOException {
        return new EvidenceReader(json, format).read();
    }

    private Evidence read() throws IOException {
        ObjectMembers names = json.object(MEMBERS);
        for (String name = names.next(); name != null; name = names.next()) {
            switch (name) {
                case "source" -> source = json.slug();
                case "locator" -> locator = json.line();
                case "stance" -> stance = stance();
                case "says" -> says = json.text();
                case "note" -> note = json.text();
                default -> passage = passage();
            }
        }
        if (stance == Stance.DISPUTES && says == null) {
            names.report("a source that disputes needs \"says\"");
        }
        return new Evidence(
                names.required("source", source, ""),
                names.required("locator", locator, ""),
                names.required("stance", stance, Stance.SUPPORTS),
                Optional.ofNullable(says),
                Optional.ofNullable(note),
                Optional.ofNullable(passage));
    }

    private Stance stance() throws IOException {
        String word = json.string(WORD);
        Optional<Stance> found = Stance.of(word);
        if (found.isEmpty() && !word.isEmpty()) {
            json.report("expected supports, disputes or context, found \"" + word + "\"");
        }
        if (found.isPresent() && found.get() == Stance.CONTEXT) {
            format.needsSecond(json, word);
        }
        return found.orElse(Stance.SUPPORTS);
    }

    private Passage passage() throws IOException {
        ObjectMembers names = json.object("words", "at", "sha256");
        Integer words = null;
        OptionalInt at = OptionalInt.empty();
        String sha256 = null;
        for (String name = names.next(); name != null; name = names.next()) {
            switch (name) {
                case "words" -> words = json.number(1, MOST_WORDS);
                case "at" -> at = OptionalInt.of(json.number(1, LAST_WORD));
                default -> sha256 = json.shaped(TextForm.DIGEST);
            }
        }
        return new Passage(names.required("words", words, 0), at, names.required("sha256", sha256, ""));
    }
}
