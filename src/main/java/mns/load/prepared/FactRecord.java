package mns.load.prepared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Passage;
import mns.fact.Stance;
import mns.fact.date.EdtfDate;

/** The prepared form of a fact: first that by which it is chosen, its name, date and search text, then its parts. */
final class FactRecord {
    private static final Confidence[] LEVELS = Confidence.values();

    /** Says that the date is when it happened, not when it held. */
    private static final int HAPPENED = 1;

    private static final int STANCE = 2;
    private static final Stance[] STANCES = Stance.values();
    private static final int HAS_PASSAGE = 1;
    private static final int HASH = 32;

    private FactRecord() {}

    /**
     * Writes a fact.
     *
     * @param searchText its search text, empty if that is to be made when it is asked for
     */
    static void write(Fact fact, String searchText, PageWriter out) throws IOException {
        out.text(fact.name()).text(text(fact.when())).text(searchText);
        out.number(2L * level(fact.confidence()) + (fact.date().isPresent() ? HAPPENED : 0));
        out.number(number(ownNumber(fact)));
        out.text(fact.title()).text(fact.statement()).text(fact.saidBy());
        out.texts(fact.tags()).texts(fact.keywords());
        out.number(fact.evidence().size());
        for (Evidence piece : fact.evidence()) {
            write(piece, out);
        }
        out.texts(fact.related()).text(fact.note());
    }

    static String text(Optional<EdtfDate> date) {
        return date.isPresent() ? date.get().text() : "";
    }

    private static int level(Confidence confidence) {
        int level = 0;
        while (LEVELS[level] != confidence) {
            level++;
        }
        return level;
    }

    /** Returns the number of a fact, empty where its name says it. */
    private static OptionalInt ownNumber(Fact fact) {
        boolean named = fact.number().isPresent()
                && fact.name().equals(Integer.toString(fact.number().getAsInt()));
        return named ? OptionalInt.empty() : fact.number();
    }

    /** 0 is none. */
    private static int number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() + 1 : 0;
    }

    private static void write(Evidence piece, PageWriter out) throws IOException {
        out.number(stance(piece) * STANCE + (piece.passage().isPresent() ? HAS_PASSAGE : 0));
        out.text(piece.source()).text(piece.locator()).text(piece.says()).text(piece.note());
        if (piece.passage().isPresent()) {
            Passage passage = piece.passage().get();
            out.number(passage.words()).number(number(passage.at()));
            out.bytes(HexFormat.of().parseHex(passage.sha256()), HASH);
        }
    }

    private static int stance(Evidence piece) {
        int stance = 0;
        while (STANCES[stance] != piece.stance()) {
            stance++;
        }
        return stance;
    }

    /** Reads no more than the id. */
    static String id(String topic, PageCursor in) {
        return topic + '/' + in.text();
    }

    /** Reads no more than the date. */
    static Optional<EdtfDate> when(PageCursor in) {
        in.skipText();
        return in.date();
    }

    /** Reads no more than the search text, empty if it was not written. */
    static String searchText(PageCursor in) {
        in.skipText();
        in.skipText();
        return in.text();
    }

    /** Reads what {@link #write} wrote. */
    static Fact read(String topic, PageCursor in) {
        String id = id(topic, in);
        Optional<EdtfDate> when = in.date();
        in.skipText();
        int flags = in.count();
        boolean happened = (flags & HAPPENED) != 0;
        return new Fact(
                id,
                topic,
                number(in.count()),
                in.text(),
                in.text(),
                happened ? when : Optional.empty(),
                happened ? Optional.empty() : when,
                in.optional(),
                in.texts(),
                in.texts(),
                LEVELS[flags >> 1],
                evidence(in),
                in.texts(),
                in.optional());
    }

    private static List<Evidence> evidence(PageCursor in) {
        int count = in.count();
        List<Evidence> evidence = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int flags = in.count();
            evidence.add(new Evidence(
                    in.text(),
                    in.text(),
                    STANCES[flags / STANCE],
                    in.optional(),
                    in.optional(),
                    (flags & HAS_PASSAGE) != 0 ? Optional.of(passage(in)) : Optional.empty()));
        }
        return evidence;
    }

    private static Passage passage(PageCursor in) {
        return new Passage(in.count(), number(in.count()), hexadecimal(in.bytes(HASH)));
    }

    private static OptionalInt number(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1);
    }

    /** Returns bytes as digits; the class of the library that does it too would be one more to load in each look-up. */
    private static String hexadecimal(byte[] bytes) {
        byte[] digits = new byte[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = digit(bytes[i] >> 4);
            digits[2 * i + 1] = digit(bytes[i]);
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    private static byte digit(int value) {
        int digit = value & 0xF;
        return (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }
}
