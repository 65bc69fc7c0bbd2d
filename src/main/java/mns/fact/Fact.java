package mns.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One statement with all that is needed to cite it.
 *
 * @param id the topic, a slash, and a number or name
 * @param topic id of the topic
 * @param number the number that the source gives the fact
 * @param title a few words
 * @param statement the fact, in the fact base's own words
 * @param date when it happened
 * @param valid the interval in which it held
 * @param saidBy who said it, where it is a claim and not a fact
 * @param tags labels for filtering
 * @param keywords other spellings and terms by which it is found
 * @param confidence how well it is attested
 * @param evidence where it stands in the sources, and who disagrees
 * @param related ids of facts to read with it
 * @param note what to know before relying on it
 */
public record Fact(
        String id,
        String topic,
        OptionalInt number,
        String title,
        String statement,
        Optional<EdtfDate> date,
        Optional<EdtfDate> valid,
        Optional<String> saidBy,
        List<String> tags,
        List<String> keywords,
        Confidence confidence,
        List<Evidence> evidence,
        List<String> related,
        Optional<String> note) {

    /** Returns when the fact happened or held, empty if no source dates it. */
    public Optional<EdtfDate> when() {
        return date.isPresent() ? date : valid;
    }

    /** Returns the part of the id behind the topic. */
    public String name() {
        return id.substring(topic.length() + 1);
    }

    /** Tells whether a source disagrees with the statement. */
    public boolean disputed() {
        for (Evidence piece : evidence) {
            if (piece.stance() == Stance.DISPUTES) {
                return true;
            }
        }
        return false;
    }
}
