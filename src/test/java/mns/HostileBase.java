package mns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Passage;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;

/** A fact base all of whose texts are the same hostile one, which no file can hold but a program might make. */
public final class HostileBase {
    /** The one topic, which has the name of a command line's word. */
    public static final String TOPIC = "lights";

    private HostileBase() {}

    /** Returns a base of two facts and two sources, with the text wherever there is one. */
    public static FactBase of(String text) {
        EdtfDate year =
                new EdtfDate(text, Optional.of(LocalDate.of(1990, 1, 1)), Optional.of(LocalDate.of(1990, 12, 31)));
        Topic topic = new Topic(TOPIC, text, text);
        Topic empty = new Topic(text, text, text);
        Header header = new Header(
                text,
                text,
                text,
                text,
                text,
                List.of(new Name(text, text, Optional.of(text), List.of(text))),
                year,
                List.of(topic, empty),
                List.of(List.of(text, "other")));
        Chapter facts = Chapter.of(List.of(
                fact(TOPIC + "/" + text, text, Optional.of(year), Optional.empty()),
                fact(TOPIC + "/other", text, Optional.empty(), Optional.of(year))));
        return FactBase.of(
                header,
                List.of(
                        source(text, "article-journal", text, text),
                        source("other", "chapter", text, "https://a.example/" + text)),
                each -> each.equals(topic) ? facts : Chapter.of(List.of()));
    }

    private static Fact fact(String id, String text, Optional<EdtfDate> date, Optional<EdtfDate> valid) {
        Optional<String> some = Optional.of(text);
        Optional<Passage> passage = Optional.of(new Passage(1, OptionalInt.of(1), text));
        return new Fact(
                id,
                TOPIC,
                OptionalInt.empty(),
                text,
                text,
                date,
                valid,
                some,
                List.of(text),
                List.of(text),
                Confidence.LOW,
                List.of(
                        new Evidence(text, text, Stance.DISPUTES, some, some, passage),
                        new Evidence("other", text, Stance.SUPPORTS, some, some, passage),
                        new Evidence("other", text, Stance.CONTEXT, some, some, passage)),
                List.of(TOPIC + "/other", text),
                some);
    }

    private static Source source(String id, String type, String text, String url) {
        Optional<String> some = Optional.of(text);
        EdtfDate seen = EdtfDate.parse("2024-05-05");
        return new Source(
                id,
                type,
                text,
                List.of(
                        new Author(some, some, Optional.empty()),
                        new Author(some, Optional.empty(), Optional.empty()),
                        new Author(Optional.empty(), Optional.empty(), some)),
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                Optional.of(url),
                Optional.of(new ArchivedCopy(url, new EdtfDate(text, seen.earliest(), seen.latest()))),
                true,
                Optional.of(new EdtfDate(text, seen.earliest(), seen.latest())),
                Optional.of(seen),
                some,
                some,
                some);
    }
}
