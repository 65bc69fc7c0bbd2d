package mns.load.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.fact.EdtfDate;
import mns.fact.Source;
import mns.load.json.JsonCursor;
import mns.load.json.ObjectMembers;
import mns.load.json.TextForm;
import mns.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads one source from JSON. */
final class SourceReader {
    private static final String[] MEMBERS = {
        "id", "type", "title", "publisher", "url", "issued", "accessed", "language", "license", "note"
    };

    /** Those item types of CSL 1.0.2 that documents about an institution have. */
    private static final List<String> TYPES = List.of(
            "article",
            "article-magazine",
            "article-newspaper",
            "book",
            "dataset",
            "entry-encyclopedia",
            "legislation",
            "post",
            "post-weblog",
            "report",
            "speech",
            "webpage");

    private final JsonCursor json;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable EdtfDate issued;
    private @Nullable EdtfDate accessed;
    private @Nullable String language;
    private @Nullable String license;
    private @Nullable String note;

    private SourceReader(JsonCursor json) {
        this.json = json;
    }

    static Source read(JsonCursor json) throws IOException {
        return new SourceReader(json).read();
    }

    private Source read() throws IOException {
        ObjectMembers names = json.object(MEMBERS);
        for (String name = names.next(); name != null; name = names.next()) {
            switch (name) {
                case "id" -> id = json.slug();
                case "type" -> type = type();
                case "title" -> title = json.line();
                case "publisher" -> publisher = json.line();
                case "url" -> url = json.shaped(TextForm.URL);
                case "issued" -> issued = json.date();
                case "accessed" -> accessed = json.date();
                case "language" -> language = json.shaped(TextForm.LANGUAGE);
                case "license" -> license = json.shaped(TextForm.LICENSE);
                default -> note = json.text();
            }
        }
        return new Source(
                names.required("id", id, ""),
                names.required("type", type, ""),
                names.required("title", title, ""),
                Optional.ofNullable(publisher),
                Optional.ofNullable(url),
                Optional.ofNullable(issued),
                Optional.ofNullable(accessed),
                Optional.ofNullable(language),
                Optional.ofNullable(license),
                Optional.ofNullable(note));
    }

    private String type() throws IOException {
        String word = json.line();
        if (!word.isEmpty() && !TYPES.contains(word)) {
            List<String> near = Spelling.near(word, TYPES);
            String hint = near.isEmpty() ? "one of " + String.join(", ", TYPES) : "did you mean " + near.get(0) + "?";
            json.report("\"" + word + "\" is not a type of source; " + hint);
        }
        return word;
    }
}
