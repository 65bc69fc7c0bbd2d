package mns.load.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mns.text.ByteOrderMark;
import mns.text.TypedWords;

/** What a file is that is not JSON, by how it begins. */
public final class FileKind {
    private static final int HEAD = 1 << 10;
    private static final String START = "; mns init my.json writes one to start from";
    private static final String NO_TEXT = "no text";
    private static final String SAVE = "; save it as plain text in UTF-8";
    private static final String NO_BASE = ", not a fact base in JSON";

    /** The bytes with which files of a kind begin, one character each. */
    private static final List<String[]> MAGIC = List.of(
            new String[] {"%PDF-", "a PDF document"},
            new String[] {"\u0089PNG", "a PNG picture"},
            new String[] {"\u00ff\u00d8\u00ff", "a JPEG picture"},
            new String[] {"GIF8", "a GIF picture"},
            new String[] {"RIFF", "a picture or a sound"},
            new String[] {"PK\u0003\u0004", "a ZIP archive or an office document"},
            new String[] {"\u00d0\u00cf\u0011\u00e0", "an office document"},
            new String[] {"{\\rtf", "an RTF document"},
            new String[] {"\u001f\u008b", "packed by gzip"},
            new String[] {"BZh", "packed by bzip2"},
            new String[] {"\u00fd7zXZ", "packed by xz"},
            new String[] {"(\u00b5/\u00fd", "packed by zstd"},
            new String[] {"SQLite format 3", "an SQLite database"},
            new String[] {"\u007fELF", "a program"});

    private FileKind() {}

    /** Returns what a file is that is no text in UTF-8, as it begins. */
    static Optional<String> ofBytes(InputStream stream) throws IOException {
        String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        return noText(head);
    }

    /** Returns what a text in UTF-8 is that is neither JSON nor a bibliography nor a table. */
    public static Optional<String> ofText(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return noText(head).or(() -> markup(head));
    }

    private static Optional<String> noText(String head) {
        for (String[] each : MAGIC) {
            if (head.startsWith(each[0])) {
                return Optional.of(each[1]);
            }
        }
        if (head.startsWith("\u00ff\u00fe\u0000\u0000") || head.startsWith("\u0000\u0000\u00fe\u00ff")) {
            return Optional.of("UTF-32");
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff") || isWide(head)) {
            return Optional.of("UTF-16");
        }
        return head.indexOf('\0') >= 0 && head.indexOf('\0') < 4 ? Optional.of(NO_TEXT) : Optional.empty();
    }

    /** Tells whether a text is UTF-16 that was read as UTF-8: each second byte of what is ASCII is zero. */
    public static boolean isWide(String head) {
        return head.length() > 3
                && (head.charAt(0) == 0) == (head.charAt(2) == 0)
                && (head.charAt(1) == 0) == (head.charAt(3) == 0)
                && (head.charAt(0) == 0) != (head.charAt(1) == 0);
    }

    private static Optional<String> markup(String head) {
        String text = head.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("a web page");
        }
        return text.startsWith("<") ? Optional.of("XML") : Optional.empty();
    }

    /**
     * Returns why a file that does not begin as JSON does is no fact base, and what to do instead.
     *
     * @param name the file as the user named it
     */
    static Problem problem(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(HEAD);
        Optional<String> binary = noText(new String(bytes, StandardCharsets.ISO_8859_1));
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Problem.foreign(
                name, 1, 1, binary.map(FileKind::reason).orElseGet(() -> ofOther(name, ByteOrderMark.removed(text))));
    }

    private static String reason(String kind) {
        return reason(kind, NO_BASE + START);
    }

    /** Returns what a file is, and what it is not; a text in another encoding needs only to be saved anew. */
    private static String reason(String kind, String isNot) {
        return "is " + kind + (kind.startsWith("UTF") ? ", not UTF-8; save it as UTF-8" : isNot);
    }

    /**
     * Returns where a file that was to be read as text stops being UTF-8, or what it is instead.
     *
     * @param name the file as the user named it
     */
    public static Problem noText(String name, byte[] bytes) throws IOException {
        Optional<String> kind = noText(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        return kind.isPresent()
                ? Problem.foreign(
                        name, 1, 1, reason(kind.get(), kind.get().equals(NO_TEXT) ? SAVE : ", not a text" + SAVE))
                : EncodingFault.of(name, new ByteArrayInputStream(bytes));
    }

    /** Returns a file as it has to be typed, by what messages call it. */
    public static String operand(String name) {
        return name.equals("standard input") ? "-" : TypedWords.of(name);
    }

    private static String ofOther(String name, String text) {
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return "the file is empty" + START.replace("one", "a fact base");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isBibtex = start.startsWith("@") || lower.endsWith(".bib");
        if (isBibtex || start.startsWith("TY  -")) {
            return "is " + (isBibtex ? "BibTeX" : "RIS") + NO_BASE + "; mns import " + operand(name)
                    + " takes its sources";
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return "is a table" + NO_BASE + "; mns import " + operand(name) + " takes its facts";
        }
        return markup(text).map(FileKind::reason).orElse("is not JSON: a fact base begins with {" + START);
    }
}
