package mns.query;

import java.math.BigInteger;
import mns.fact.Chapter;
import mns.fact.Topic;

/**
 * The numbers that the facts of a topic have.
 *
 * @param least the least number, empty if no fact has one
 * @param greatest the greatest number, likewise
 * @param count how many facts have one
 */
record Numbering(String least, String greatest, int count) {

    static Numbering of(Chapter chapter) {
        int[] positions = chapter.numbered("", "");
        return positions.length == 0
                ? new Numbering("", "", 0)
                : new Numbering(
                        chapter.fact(positions[0]).digits(),
                        chapter.fact(positions[positions.length - 1]).digits(),
                        positions.length);
    }

    /** Returns which numbers there are, in words; nothing if there are none. */
    String describe(Topic topic) {
        if (count == 0) {
            return "";
        }
        if (count == 1) {
            return "the only number in " + topic.id() + " is " + least;
        }
        BigInteger span = new BigInteger(greatest).subtract(new BigInteger(least));
        String gaps = span.equals(BigInteger.valueOf(count - 1L)) ? "" : ", with gaps";
        return "the facts of " + topic.id() + " are numbered " + least + " to " + greatest + gaps;
    }
}
