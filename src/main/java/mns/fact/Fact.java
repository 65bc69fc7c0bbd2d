package mns.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.date.EdtfDate;

/**
 * One statement with all that is needed to cite it.
 *
 * @param id the topic, a slash, and a number or name
 * @param topic id of the topic
 * @param number the number that the source gives the fact; where the name of the fact is a number, that is it
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
    /** The greatest number that a source may give a fact; a name of digits may be greater. */
    public static final int GREATEST_NUMBER = 1_000_000_000;

    /** Takes the number from the name where it is not given. */
    public Fact {
        if (number.isEmpty()) {
            number = numberOf(nameIn(id));
        }
    }

    /** Returns when the fact happened or held, empty if no source dates it. */
    public Optional<EdtfDate> when() {
        return date.isPresent() ? date : valid;
    }

    /** Returns the part of the id after the topic. */
    public String name() {
        return nameIn(id);
    }

    /**
     * Returns the number by which the fact is looked up, in digits, for it may be of any size; empty if it has none. A name
     * of digits without a leading zero is a number, and goes before what the source gives.
     */
    public String digits() {
        String name = name();
        if (isNumber(name)) {
            return name;
        }
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String nameIn(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return name.length() == 1 || (name.length() > 1 && name.charAt(0) != '0');
    }

    private static OptionalInt numberOf(String name) {
        if (!isNumber(name) || name.length() > Integer.toString(GREATEST_NUMBER).length()) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(name);
        return number >= 1 && number <= GREATEST_NUMBER ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    /** Returns whether a source disagrees with the statement. */
    public boolean disputed() {
        for (Evidence piece : evidence) {
            if (piece.stance() == Stance.DISPUTES) {
                return true;
            }
        }
        return false;
    }
}
