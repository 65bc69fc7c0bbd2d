package mns.load.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.date.EdtfDate;
import mns.load.json.JsonCursor;
import mns.load.json.ObjectMembers;
import org.jspecify.annotations.Nullable;

/** Reads one fact from JSON. */
final class FactReader {
    private static final String[] MEMBERS = {
        "id",
        "topic",
        "number",
        "title",
        "statement",
        "date",
        "valid",
        "saidBy",
        "tags",
        "keywords",
        "confidence",
        "evidence",
        "related",
        "note"
    };
    private static final int TITLE = 60;

    private final JsonCursor json;
    private final FactSink sink;
    private final FormatVersion format;
    private @Nullable String id;
    private @Nullable String topic;
    private OptionalInt number = OptionalInt.empty();
    private @Nullable String title;
    private @Nullable String statement;
    private @Nullable EdtfDate date;
    private @Nullable EdtfDate valid;
    private @Nullable String saidBy;
    private @Nullable List<String> tags;
    private List<String> keywords = List.of();
    private @Nullable Confidence confidence;
    private @Nullable List<Evidence> evidence;
    private List<String> related = List.of();
    private @Nullable String note;

    private FactReader(JsonCursor json, FactSink sink, FormatVersion format) {
        this.json = json;
        this.sink = sink;
        this.format = format;
    }

    /**
     * Reads a fact and hands it to a sink.
     *
     * @throws CancellationException if the thread is interrupted
     */
    static void read(JsonCursor json, FactSink sink, FormatVersion format) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        new FactReader(json, sink, format).read();
    }

    private void read() throws IOException {
        ObjectMembers names = json.object(MEMBERS);
        for (String name = names.next(); name != null; name = names.next()) {
            readMember(name);
        }
        sink.accept(fact(names));
    }

    private Fact fact(ObjectMembers names) {
        if (date != null && valid != null) {
            names.report("a fact has a \"date\" or is \"valid\" for some time, not both");
        }
        return new Fact(
                names.required("id", id, ""),
                names.required("topic", topic, ""),
                number,
                names.required("title", title, ""),
                names.required("statement", statement, ""),
                Optional.ofNullable(date),
                Optional.ofNullable(valid),
                Optional.ofNullable(saidBy),
                names.required("tags", tags, List.of()),
                keywords,
                names.required("confidence", confidence, Confidence.LOW),
                names.required("evidence", evidence, List.of()),
                related,
                Optional.ofNullable(note));
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "id" -> id = json.id();
            case "topic" -> topic = json.slug();
            case "number" -> number = OptionalInt.of(json.number(1, Fact.GREATEST_NUMBER));
            case "title" -> title = json.string(TITLE);
            case "statement" -> statement = json.text();
            case "date" -> date = json.date();
            case "valid" -> valid = json.date();
            case "saidBy" -> saidBy = json.line();
            case "tags" -> tags = json.filled(() -> json.set(json::slug));
            case "keywords" -> keywords = json.set(json::line);
            case "confidence" -> confidence = confidence();
            case "evidence" -> evidence = json.filled(() -> json.list(() -> EvidenceReader.read(json, format)));
            case "related" -> related = json.set(json::id);
            default -> note = json.text();
        }
    }

    private Confidence confidence() throws IOException {
        String word = json.string(TITLE);
        for (Confidence each : Confidence.values()) {
            if (each.label().equals(word)) {
                return each;
            }
        }
        if (!word.isEmpty()) {
            json.report("expected high, medium or low, found \"" + word + "\"");
        }
        return Confidence.LOW;
    }
}
