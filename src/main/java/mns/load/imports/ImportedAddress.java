package mns.load.imports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Addresses as reference managers write them: several in one field, with letters and blanks that an address must escape. */
final class ImportedAddress {
    private static final String RESOLVER = "https://doi.org/";

    private ImportedAddress() {}

    /**
     * Returns the first address of a field, with what is not ASCII or is a blank in its path written as escapes; if there is
     * none, what is in the field.
     *
     * @param entry learns whether there are more
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
        if (start > 0 || next > 0) {
            entry.others().add("further addresses");
        }
        int end = next < 0 ? field.length() : next;
        while (" ;,".indexOf(field.charAt(end - 1)) >= 0) {
            end--;
        }
        return escaped(field.substring(start, end));
    }

    private static int start(String field, int from) {
        String lower = field.toLowerCase(Locale.ROOT);
        int plain = lower.indexOf("http://", from);
        int secure = lower.indexOf("https://", from);
        return plain < 0 ? secure : secure < 0 ? plain : Math.min(plain, secure);
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
        if (doi.indexOf("10.") < 0 && (isShort || start(doi, 0) == 0)) {
            entry.fields().remove("doi");
            entry.put("url", isShort ? RESOLVER + bare : doi);
        }
    }
}
