package mns.query.cite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.Stance;
import mns.text.TerminalText;

/**
 * The note of a reference: which facts it is cited for, and where, in a form that can be read again.
 *
 * <p>Such as {@code Cited for lights/1 [page 2]; lights/2 [page 3]. Disagrees with lights/3 [page 4], saying [It burnt down].}
 * It is one line that begins with no {@code word:} and has no braces, which processors of citations would take for a
 * variable. Brackets, braces and controls of a text are percent-encoded, and so is the percent sign.
 */
public final class ReferenceNote {
    private static final String SAYING = ", saying ";
    private static final String BETWEEN = "; ";
    private static final String ENCODED = "[]{}%";

    private ReferenceNote() {}

    /**
     * One piece of a note.
     *
     * @param fact id of the fact
     * @param stance whether the source agrees
     * @param place where in the source
     * @param says what the source says instead
     */
    public record Piece(String fact, Stance stance, String place, Optional<String> says) {}

    /** Returns the note of a reference, empty if there is nothing to say; one of a fact base names its licence. */
    public static String of(Reference reference) {
        if (reference.version().isPresent()) {
            return licence(reference);
        }
        StringBuilder note = new StringBuilder();
        for (Stance stance : Stance.values()) {
            String before = (note.length() == 0 ? "" : " ") + beginning(stance);
            for (Reference.Use use : reference.uses()) {
                if (use.evidence().stance() == stance) {
                    note.append(before).append(encoded(use.fact().id(), true)).append(' ');
                    note.append('[')
                            .append(encoded(use.evidence().locator(), false))
                            .append(']');
                    if (use.evidence().says().isPresent()) {
                        String says = encoded(use.evidence().says().get(), false);
                        note.append(SAYING).append('[').append(says).append(']');
                    }
                    before = BETWEEN;
                }
            }
            if (before.equals(BETWEEN)) {
                note.append('.');
            }
        }
        return note.toString();
    }

    /** Returns the pieces of a note, empty if it is none of ours. */
    public static Optional<List<Piece>> read(String note) {
        List<Piece> pieces = new Reader(note).pieces();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    private static String licence(Reference reference) {
        Optional<String> licence = reference.source().license();
        return licence.isPresent() ? "Licensed under " + encoded(licence.get(), false) + "." : "";
    }

    private static String beginning(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Cited for ";
            case DISPUTES -> "Disagrees with ";
            case CONTEXT -> "Background to ";
        };
    }

    /** An id ends at a blank, so it may have none. */
    private static String encoded(String text, boolean isId) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (TerminalText.isUnsafe(text, i) || ENCODED.indexOf(point) >= 0 || (isId && point == ' ')) {
                for (byte each : text.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%');
                    encoded.append(Character.toUpperCase(Character.forDigit((each >> 4) & 0xF, 16)));
                    encoded.append(Character.toUpperCase(Character.forDigit(each & 0xF, 16)));
                }
            } else {
                encoded.appendCodePoint(point);
            }
            i = next;
        }
        return encoded.toString();
    }

    /** Takes a note apart from its beginning on; what does not fit makes it none of ours. */
    private static final class Reader {
        private final String note;
        private final List<Piece> pieces = new ArrayList<>();
        private int at;

        Reader(String note) {
            this.note = note;
        }

        List<Piece> pieces() {
            boolean fits = true;
            for (Stance stance : Stance.values()) {
                if (fits && skip((at == 0 ? "" : " ") + beginning(stance))) {
                    fits = sentence(stance);
                }
            }
            return fits && at == note.length() ? pieces : List.of();
        }

        private boolean sentence(Stance stance) {
            do {
                int blank = note.indexOf(' ', at);
                if (blank < 0) {
                    return false;
                }
                Optional<String> fact = decoded(note.substring(at, blank));
                at = blank + 1;
                Optional<String> place = bracketed();
                Optional<String> says = skip(SAYING) ? bracketed() : Optional.empty();
                if (fact.isEmpty() || place.isEmpty()) {
                    return false;
                }
                pieces.add(new Piece(fact.get(), stance, place.get(), says));
            } while (skip(BETWEEN));
            return skip(".");
        }

        private boolean skip(String words) {
            boolean there = note.startsWith(words, at);
            at += there ? words.length() : 0;
            return there;
        }

        private Optional<String> bracketed() {
            int end = note.indexOf(']', at);
            if (end < 0 || !skip("[")) {
                return Optional.empty();
            }
            String text = note.substring(at, end);
            at = end + 1;
            return decoded(text);
        }

        private static Optional<String> decoded(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int length = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '%') {
                    int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                    int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
                    if (low < 0) {
                        return Optional.empty();
                    }
                    bytes[length++] = (byte) (high << 4 | low);
                    i += 2;
                } else {
                    bytes[length++] = bytes[i];
                }
            }
            try {
                ByteBuffer decoded = ByteBuffer.wrap(bytes, 0, length);
                return Optional.of(
                        StandardCharsets.UTF_8.newDecoder().decode(decoded).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
    }
}
