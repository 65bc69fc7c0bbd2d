package mns.cli.options;

import java.util.List;
import java.util.Locale;
import mns.cli.syntax.UsageException;
import mns.text.Spelling;

/** The names of the formats in which an answer can be written. */
public final class Formats {
    public static final String TEXT = "text";
    public static final String JSON = "json";
    public static final String JSONL = "jsonl";
    static final String CSV = "csv";
    public static final String TSV = "tsv";
    public static final String MARKDOWN = "markdown";
    static final String YAML = "yaml";

    public static final List<String> NAMES = List.of(TEXT, JSON, JSONL, CSV, TSV, MARKDOWN, YAML);

    private Formats() {}

    /**
     * Returns the name of a format that an argument line names.
     *
     * @param asked its name, or the usual name of its files
     */
    public static String named(String asked) throws UsageException {
        String lower = asked.toLowerCase(Locale.ROOT);
        String name = switch (lower) {
            case "ndjson" -> JSONL;
            case "md" -> MARKDOWN;
            case "yml" -> YAML;
            default -> lower;
        };
        if (!NAMES.contains(name)) {
            throw UsageException.unknown("format", asked, Spelling.near(asked, NAMES), NAMES);
        }
        return name;
    }

    /** Tells whether a word is meant for a format whose errors are JSON too. */
    public static boolean isJson(String asked) {
        String lower = asked.toLowerCase(Locale.ROOT);
        return lower.startsWith(JSON) || lower.startsWith("ndjson");
    }
}
