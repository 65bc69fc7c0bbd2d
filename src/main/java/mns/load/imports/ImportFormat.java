package mns.load.imports;

import java.util.Locale;

/** The formats of files that can be imported. */
public enum ImportFormat {
    CSL_JSON,
    BIBTEX,
    RIS,
    /** A table of facts. */
    CSV;

    private static final int START = 1 << 12;

    /** Returns the format of a file, by its text and, where that leaves it open, by its name. */
    public static ImportFormat of(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(text.length(), START)).stripLeading();
        if (start.startsWith("[") || start.startsWith("{")) {
            return CSL_JSON;
        }
        if (start.startsWith("TY  -") || lower.endsWith(".ris")) {
            return RIS;
        }
        if (lower.endsWith(".csv")) {
            return CSV;
        }
        boolean bibtex = start.startsWith("@") || start.startsWith("%") || lower.endsWith(".bib");
        return bibtex || (start.contains("\n@") && start.indexOf('{') >= 0) ? BIBTEX : CSV;
    }

    /** Reads a bibliography in this format; a table is none and has no entries. */
    public Bibliography read(String text) {
        return switch (this) {
            case CSL_JSON -> CslJsonReader.read(text);
            case BIBTEX -> BibtexReader.read(text);
            case RIS, CSV -> RisReader.read(text);
        };
    }
}
