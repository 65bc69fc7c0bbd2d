package mns.load.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.SourceType;
import mns.fact.date.EdtfDate;
import mns.load.json.JsonCursor;
import mns.load.json.ObjectMembers;
import mns.load.json.TextForm;
import mns.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads one source from JSON. */
final class SourceReader {
    private static final String[] MEMBERS = {
        "id",
        "type",
        "title",
        "authors",
        "container",
        "volume",
        "issue",
        "pages",
        "publisher",
        "doi",
        "isbn",
        "url",
        "archived",
        "official",
        "issued",
        "accessed",
        "language",
        "license",
        "note"
    };

    private final JsonCursor json;
    private final FormatVersion format;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String title;
    private List<Author> authors = List.of();
    private @Nullable String container;
    private @Nullable String volume;
    private @Nullable String issue;
    private @Nullable String pages;
    private @Nullable String publisher;
    private @Nullable String doi;
    private @Nullable String isbn;
    private @Nullable String url;
    private @Nullable ArchivedCopy archived;
    private boolean official;
    private @Nullable EdtfDate issued;
    private @Nullable EdtfDate accessed;
    private @Nullable String language;
    private @Nullable String license;
    private @Nullable String note;

    private SourceReader(JsonCursor json, FormatVersion format) {
        this.json = json;
        this.format = format;
    }

    static Source read(JsonCursor json, FormatVersion format) throws IOException {
        return new SourceReader(json, format).read();
    }

    private Source read() throws IOException {
        ObjectMembers names = json.object(MEMBERS);
        for (String name = names.next(); name != null; name = names.next()) {
            readMember(name);
        }
        return new Source(
                names.required("id", id, ""),
                names.required("type", type, ""),
                names.required("title", title, ""),
                authors,
                Optional.ofNullable(container),
                Optional.ofNullable(volume),
                Optional.ofNullable(issue),
                Optional.ofNullable(pages),
                Optional.ofNullable(publisher),
                Optional.ofNullable(doi),
                Optional.ofNullable(isbn),
                Optional.ofNullable(url),
                Optional.ofNullable(archived),
                official,
                Optional.ofNullable(issued),
                Optional.ofNullable(accessed),
                Optional.ofNullable(language),
                Optional.ofNullable(license),
                Optional.ofNullable(note));
    }

    private void readMember(String name) throws IOException {
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
            case "note" -> note = json.text();
            default -> readNewMember(name);
        }
    }

    /** Reads a member that came with format 2. */
    private void readNewMember(String name) throws IOException {
        format.needsSecond(json, name);
        switch (name) {
            case "authors" -> authors = json.filled(() -> json.list(this::author));
            case "container" -> container = json.line();
            case "volume" -> volume = json.line();
            case "issue" -> issue = json.line();
            case "pages" -> pages = json.line();
            case "doi" -> doi = json.shaped(TextForm.DOI);
            case "isbn" -> isbn = json.shaped(TextForm.ISBN);
            case "official" -> official = json.truth();
            default -> archived = archived();
        }
    }

    private Author author() throws IOException {
        ObjectMembers names = json.object("family", "given", "literal");
        String family = null;
        String given = null;
        String literal = null;
        for (String name = names.next(); name != null; name = names.next()) {
            switch (name) {
                case "family" -> family = json.line();
                case "given" -> given = json.line();
                default -> literal = json.line();
            }
        }
        if ((family == null) == (literal == null) || (literal != null && given != null)) {
            names.report("an author has \"family\" and \"given\", or \"literal\" alone");
        }
        return new Author(Optional.ofNullable(family), Optional.ofNullable(given), Optional.ofNullable(literal));
    }

    private ArchivedCopy archived() throws IOException {
        ObjectMembers names = json.object("url", "date");
        String address = null;
        EdtfDate date = null;
        for (String name = names.next(); name != null; name = names.next()) {
            if (name.equals("url")) {
                address = json.shaped(TextForm.URL);
            } else {
                date = json.date();
            }
        }
        return new ArchivedCopy(names.required("url", address, ""), names.required("date", date, EdtfDate.ALWAYS));
    }

    private String type() throws IOException {
        String word = json.line();
        if (word.equals(SourceType.ARTICLE)) {
            json.warn("\"article\" means a preprint in CSL and is read as \"document\"; write the type that it is");
            return SourceType.DOCUMENT;
        }
        if (!word.isEmpty() && !SourceType.NAMES.contains(word)) {
            List<String> near = Spelling.near(word, SourceType.NAMES);
            String hint = near.isEmpty()
                    ? "one of " + String.join(", ", SourceType.NAMES)
                    : "did you mean " + near.get(0) + "?";
            json.report("\"" + word + "\" is not a type of source; " + hint);
        }
        return word;
    }
}
