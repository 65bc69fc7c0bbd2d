package mns.load.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.Confidence;
import mns.fact.EdtfDate;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Passage;
import mns.fact.Stance;

/** The prepared form of a fact: its date and its search text, by which it is chosen, then its parts. */
public final class PreparedFact {
    /** Says that the date is when it happened, not when it held. */
    private static final String DATE = "date";

    private PreparedFact() {}

    static void write(String searchText, Fact fact, PreparedText text) {
        text.field(fact.when().map(EdtfDate::text)).field(searchText);
        text.field(fact.id());
        text.field(fact.number().isPresent() ? Integer.toString(fact.number().getAsInt()) : "");
        text.field(fact.title()).field(fact.statement());
        text.field(fact.date().isPresent() ? DATE : "");
        text.field(fact.saidBy());
        text.items(fact.tags()).items(fact.keywords());
        text.field(fact.confidence().label());
        List<String> evidence = new ArrayList<>();
        for (Evidence piece : fact.evidence()) {
            evidence.add(item(piece));
        }
        text.items(evidence).items(fact.related()).field(fact.note()).end();
    }

    private static String item(Evidence piece) {
        return PreparedText.parts(
                piece.source(),
                piece.locator(),
                piece.stance().label(),
                piece.says().orElse(""),
                piece.note().orElse(""),
                piece.passage()
                        .map(passage -> Integer.toString(passage.words()))
                        .orElse(""),
                piece.passage().map(PreparedFact::place).orElse(""),
                piece.passage().map(Passage::sha256).orElse(""));
    }

    private static String place(Passage passage) {
        return passage.at().isPresent() ? Integer.toString(passage.at().getAsInt()) : "";
    }

    /** Reads no more than the id of what {@link #write} wrote. */
    static String id(PreparedRecord fields) {
        fields.skip();
        fields.skip();
        return fields.field();
    }

    /** Reads what {@link #write} wrote. */
    static Fact read(String topic, PreparedRecord fields) {
        Optional<EdtfDate> when = fields.date();
        fields.skip();
        String id = fields.field();
        String number = fields.field();
        String title = fields.field();
        String statement = fields.field();
        boolean happened = fields.field().equals(DATE);
        return new Fact(
                id,
                topic,
                number(number),
                title,
                statement,
                happened ? when : Optional.empty(),
                happened ? Optional.empty() : when,
                fields.optional(),
                fields.items(),
                fields.items(),
                confidence(fields.field()),
                evidence(fields.items()),
                fields.items(),
                fields.optional());
    }

    private static List<Evidence> evidence(List<String> items) {
        List<Evidence> evidence = new ArrayList<>(items.size());
        for (String item : items) {
            PreparedRecord parts = PreparedRecord.item(item);
            evidence.add(new Evidence(
                    parts.field(),
                    parts.field(),
                    Stance.of(parts.field()).orElse(Stance.SUPPORTS),
                    parts.optional(),
                    parts.optional(),
                    passage(parts.field(), parts.field(), parts.field())));
        }
        return evidence;
    }

    private static Optional<Passage> passage(String words, String at, String sha256) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(Integer.parseInt(words), number(at), sha256));
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Confidence confidence(String label) {
        for (Confidence each : Confidence.values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new IllegalStateException("the prepared form has a confidence of \"" + label + "\"");
    }
}
