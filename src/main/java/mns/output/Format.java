package mns.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which an answer can be written. */
public enum Format {
    TEXT("text"),
    JSON("json"),
    JSONL("jsonl", "ndjson"),
    CSV("csv"),
    TSV("tsv"),
    MARKDOWN("markdown", "md"),
    YAML("yaml", "yml"),
    SQL("sql"),
    HTML("html", "htm"),
    SVG("svg");

    private final String label;
    private final String ending;

    Format(String label) {
        this(label, label);
    }

    Format(String label, String ending) {
        this.label = label;
        this.ending = ending;
    }

    /** Returns the word for this format on the command line. */
    public String label() {
        return label;
    }

    /** Returns the words for all formats. */
    public static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Format each : values()) {
            labels.add(each.label);
        }
        return labels;
    }

    /** Returns the words for the formats but some, in which an answer cannot be written. */
    public static List<String> labelsWithout(Format... some) {
        List<String> labels = labels();
        for (Format each : some) {
            labels.remove(each.label);
        }
        return labels;
    }

    /** Returns the format that a word means in whichever case, which may also be the usual name of its files. */
    public static Optional<Format> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Format each : values()) {
            if (each.label.equals(lower) || each.ending.equals(lower)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a word, even one with more after it, is meant for a format whose errors are JSON too. */
    public static boolean isJson(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith(JSON.label) || lower.startsWith(JSONL.ending);
    }
}
