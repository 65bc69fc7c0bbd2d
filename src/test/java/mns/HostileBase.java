package mns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Name;
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
                List.of(topic, empty));
        Chapter facts = Chapter.of(List.of(
                fact(TOPIC + "/" + text, text, Optional.of(year), Optional.empty()),
                fact(TOPIC + "/other", text, Optional.empty(), Optional.of(year))));
        return FactBase.of(
                header,
                List.of(source(text, text), source("other", "https://a.example/" + text)),
                each -> each.equals(topic) ? facts : Chapter.of(List.of()));
    }

    private static Fact fact(String id, String text, Optional<EdtfDate> date, Optional<EdtfDate> valid) {
        Optional<String> some = Optional.of(text);
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
                        new Evidence(text, text, Stance.DISPUTES, some, some, Optional.empty()),
                        new Evidence("other", text, Stance.SUPPORTS, some, some, Optional.empty())),
                List.of(TOPIC + "/other", text),
                some);
    }

    private static Source source(String id, String url) {
        Optional<String> text = Optional.of(id);
        return new Source(
                id,
                "webpage",
                id,
                text,
                Optional.of(url),
                Optional.empty(),
                Optional.of(EdtfDate.parse("2024-05-05")),
                text,
                text,
                text);
    }
}
