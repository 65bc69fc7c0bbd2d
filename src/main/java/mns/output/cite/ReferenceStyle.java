package mns.output.cite;

import java.util.ArrayList;
import java.util.List;

/** The styles in which references can be written. */
public enum ReferenceStyle {
    TEXT("text"),
    BIBTEX("bibtex"),
    CSL_JSON("csl-json"),
    RIS("ris");

    private final String label;

    ReferenceStyle(String label) {
        this.label = label;
    }

    /** Returns the word that stands for this style on the command line. */
    public String label() {
        return label;
    }

    /** Returns the words for all styles. */
    public static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (ReferenceStyle each : values()) {
            labels.add(each.label);
        }
        return labels;
    }
}
