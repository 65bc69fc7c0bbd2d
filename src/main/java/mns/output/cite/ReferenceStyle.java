package mns.output.cite;

import java.util.ArrayList;
import java.util.List;

/** The styles in which references can be written. */
public enum ReferenceStyle {
    TEXT("text", ""),
    BIBTEX("bibtex", ""),
    CSL_JSON("csl-json", ""),
    RIS("ris", ""),
    APA("apa", "apa"),
    MLA("mla", "modern-language-association"),
    CHICAGO("chicago", "chicago-notes-bibliography"),
    HARVARD("harvard", "harvard-cite-them-right"),
    GOST("gost", "gost-r-7-0-5-2008-numeric"),
    IEEE("ieee", "ieee");

    private final String label;
    private final String file;

    ReferenceStyle(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** Returns the word that stands for this style on the command line. */
    public String label() {
        return label;
    }

    /** Tells whether this writes finished references, as a list of works has them. */
    public boolean isFinished() {
        return !file.isEmpty();
    }

    /** Returns the name that the style has among those of the Citation Style Language, empty if it is none of them. */
    public String file() {
        return file;
    }

    /** Returns the style for which a word of {@link #labels} stands. */
    public static ReferenceStyle named(String label) {
        for (ReferenceStyle each : values()) {
            if (each.label.equals(label)) {
                return each;
            }
        }
        return TEXT;
    }

    /** Returns the words for all styles. */
    public static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (ReferenceStyle each : values()) {
            labels.add(each.label);
        }
        return labels;
    }

    /** Returns the words for the styles that write finished references. */
    public static List<String> finishedLabels() {
        List<String> labels = new ArrayList<>();
        for (ReferenceStyle each : values()) {
            if (each.isFinished()) {
                labels.add(each.label);
            }
        }
        return labels;
    }
}
