package mns.load.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.load.json.JsonCursor;
import mns.load.json.ObjectMembers;
import mns.load.json.TextForm;
import org.jspecify.annotations.Nullable;

/** Reads a whole fact base from JSON: what it says of itself, its sources and its facts. */
final class FactBaseReader {
    private static final String[] MEMBERS = {
        "$schema",
        "format",
        "id",
        "title",
        "description",
        "version",
        "license",
        "names",
        "lifetime",
        "topics",
        "synonyms",
        "sources",
        "facts"
    };

    private final JsonCursor json;
    private final FormatVersion format = new FormatVersion();
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String version;
    private @Nullable String license;
    private @Nullable List<Name> names;
    private @Nullable EdtfDate lifetime;
    private @Nullable List<Topic> topics;
    private List<List<String>> synonyms = List.of();
    private @Nullable List<Source> sources;
    private boolean facts;

    private final FactSink sink;

    private FactBaseReader(JsonCursor json, FactSink sink) {
        this.json = json;
        this.sink = sink;
    }

    /** Reads a whole fact base, whose facts go to a sink. */
    static Preamble read(JsonCursor json, FactSink sink) throws IOException {
        return new FactBaseReader(json, sink).read();
    }

    private Preamble read() throws IOException {
        ObjectMembers members = json.object(MEMBERS);
        for (String name = members.next(); name != null; name = members.next()) {
            readMember(name);
        }
        members.required("format", format.isRead() ? format : null, format);
        Header header = new Header(
                members.required("id", id, ""),
                members.required("title", title, ""),
                members.required("description", description, ""),
                members.required("version", version, ""),
                members.required("license", license, ""),
                members.required("names", names, List.of()),
                members.required("lifetime", lifetime, EdtfDate.ALWAYS),
                members.required("topics", topics, List.of()),
                synonyms);
        members.required("facts", facts ? facts : null, false);
        return new Preamble(header, members.required("sources", sources, List.of()));
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "$schema" -> json.line();
            case "format" -> format.read(json);
            case "id" -> id = json.slug();
            case "title" -> title = json.line();
            case "description" -> description = json.text();
            case "version" -> version = json.shaped(TextForm.VERSION);
            case "license" -> license = json.shaped(TextForm.LICENSE);
            case "names" -> names = json.filled(() -> json.list(this::name));
            case "lifetime" -> lifetime = json.date();
            case "topics" -> topics = json.filled(() -> json.list(this::topic));
            case "synonyms" -> {
                format.needsSecond(json, name);
                synonyms = json.list(this::group);
            }
            case "sources" -> sources = json.list(() -> SourceReader.read(json, format));
            default -> readFacts();
        }
    }

    private void readFacts() throws IOException {
        facts = true;
        json.each(() -> FactReader.read(json, sink, format));
    }

    private Name name() throws IOException {
        ObjectMembers members = json.object("language", "name", "abbreviation", "spellings");
        String language = null;
        String text = null;
        String abbreviation = null;
        List<String> spellings = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "language" -> language = json.shaped(TextForm.LANGUAGE);
                case "name" -> text = json.line();
                case "abbreviation" -> abbreviation = json.line();
                default -> spellings = json.set(json::line);
            }
        }
        return new Name(
                members.required("language", language, ""),
                members.required("name", text, ""),
                Optional.ofNullable(abbreviation),
                spellings);
    }

    /** Reads words and phrases that mean the same, of which there are two at least. */
    private List<String> group() throws IOException {
        List<String> group = json.filled(() -> json.set(json::line));
        if (group.size() == 1) {
            json.report("a group of synonyms has two words or phrases at least");
        }
        return group;
    }

    private Topic topic() throws IOException {
        ObjectMembers members = json.object("id", "title", "description");
        String topicId = null;
        String topicTitle = null;
        String sentence = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> topicId = json.slug();
                case "title" -> topicTitle = json.line();
                default -> sentence = json.line();
            }
        }
        return new Topic(
                members.required("id", topicId, ""),
                members.required("title", topicTitle, ""),
                members.required("description", sentence, ""));
    }
}
