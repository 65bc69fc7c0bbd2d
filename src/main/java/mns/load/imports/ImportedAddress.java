package mns.load.imports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Addresses as reference managers write them: several in one field, with letters and blanks that an address must escape. */
final class ImportedAddress {
    private static final String RESOLVER = "https://doi.org/";
    private static final List<String> SCHEMES = List.of("https", "http");

    /** What ends a sentence, or a part of it, after an address. */
    private static final String CLOSING = " .,;:!?'\"\u2019\u201d>";

    private ImportedAddress() {}

    /**
     * Returns the first address of a field, with what is not ASCII or is a blank in its path written as escapes; if there is
     * none, what is in the field.
     *
     * @param entry learns what else is in the field
     */
    static String first(String field, Entry entry) {
        int start = start(field, 0);
        if (start < 0) {
            return field;
        }
        int next = start(field, start + 1);
        while (next > 0 && " ;,".indexOf(field.charAt(next - 1)) < 0) {
            next = start(field, next + 1);
        }
        if (next > 0) {
            entry.others().add("further addresses");
        }
        int last = next < 0 ? field.length() : next;
        int end = end(field, start, last);
        addRest(field.substring(0, start) + field.substring(end, last), entry);
        int scheme = field.indexOf(':', start);
        String address = field.substring(start, scheme).toLowerCase(Locale.ROOT) + field.substring(scheme, end);
        boolean isAlone = start == 0 && end == field.length();
        return escaped(isAlone ? withoutEnd(address, " ;,") : withoutPunctuation(address));
    }

    /** Lists what is beside an address as left out, if there is a word in it. */
    static void addRest(String rest, Entry entry) {
        if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
            entry.others().add("text beside an address");
        }
    }

    /** Tells whether a text begins with an address. */
    static boolean isAtStart(String text) {
        return start(text, 0) == 0;
    }

    /** Returns an address in a sentence without what belongs to the sentence; a bracket that it opens itself it also closes. */
    static String withoutPunctuation(String address) {
        int round = unopened(address, '(', ')');
        int square = unopened(address, '[', ']');
        int end = address.length();
        while (end > 0) {
            char last = address.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (CLOSING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    /** Returns how many more closing brackets a text has than opening ones. */
    private static int unopened(String text, char open, char close) {
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            more += c == close ? 1 : c == open ? -1 : 0;
        }
        return more;
    }

    private static String withoutEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Returns where an address ends: at the first blank after which its path does not go on. */
    private static int end(String field, int start, int last) {
        int blank = field.indexOf(' ', start);
        while (blank >= 0 && blank < last) {
            int next = field.indexOf(' ', blank + 1);
            int wordEnd = next < 0 ? last : Math.min(next, last);
            if (CLOSING.indexOf(field.charAt(blank - 1)) >= 0 || !isPath(field.substring(blank + 1, wordEnd))) {
                return blank;
            }
            blank = next;
        }
        return last;
    }

    /** Tells whether a word can only be part of a path: it has a slash and is no date, DOI or address. */
    private static boolean isPath(String word) {
        return word.indexOf('/') > 0
                && Character.isLetterOrDigit(word.codePointAt(0))
                && word.indexOf(':') < 0
                && !word.startsWith("10.")
                && !word.startsWith("www.")
                && word.chars().anyMatch(Character::isLetter);
    }

    /** Returns where the next address begins, -1 if there is none. */
    private static int start(String field, int from) {
        for (int at = field.indexOf("://", from); at >= 0; at = field.indexOf("://", at + 1)) {
            for (String scheme : SCHEMES) {
                int start = at - scheme.length();
                if (start >= from && field.regionMatches(true, start, scheme, 0, scheme.length())) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static String escaped(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        if (path < 0) {
            return address;
        }
        StringBuilder escaped = new StringBuilder(address.substring(0, path));
        address.substring(path).codePoints().forEach(each -> {
            if (each > ' ' && each < 0x7F) {
                escaped.append((char) each);
            } else if (each == ' ' || each > 0x9F) {
                for (byte octet : Character.toString(each).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            } else {
                escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }

    /** Puts what is in the place of a DOI but is none where it can be: a short DOI or an address is an address. */
    static void moveFromDoi(Entry entry) {
        String doi = entry.fields().getOrDefault("doi", "").strip();
        String bare = doi.startsWith("doi:") ? doi.substring(4).strip() : doi;
        boolean isShort = bare.startsWith("10/");
        if (doi.indexOf("10.") < 0 && (isShort || isAtStart(doi))) {
            entry.fields().remove("doi");
            entry.put("url", isShort ? RESOLVER + bare : doi);
        }
    }
}
