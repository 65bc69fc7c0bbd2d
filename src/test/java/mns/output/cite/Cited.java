package mns.output.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.SampleBase;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Chapter;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.date.EdtfDate;
import mns.output.HostileFact;
import mns.query.Answer;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.References;

/** References on which the styles are tried. */
final class Cited {
    private Cited() {}

    /** Returns the references of some facts of the lighthouse base. */
    static Citations lighthouse(String... ids) {
        return References.byPlace(cards(ids));
    }

    /** Returns the sources of some facts of the lighthouse base. */
    static Citations lighthouseBySource(String... ids) {
        return References.bySource(cards(ids));
    }

    private static Answer.FactCards cards(String... ids) {
        FactBase base = SampleBase.lighthouse();
        List<Fact> facts = new ArrayList<>();
        for (String id : ids) {
            facts.add(base.fact(id).orElseThrow());
        }
        return new Answer.FactCards(facts, base);
    }

    /** Returns the references of all facts of each base at hand. */
    static List<Citations> everything() {
        List<Citations> everything = new ArrayList<>();
        for (FactBase base : List.of(SampleBase.bundled(), SampleBase.canalGuard(), SampleBase.lighthouse())) {
            Answer.FactCards cards = new Answer.FactCards(base.facts(), base);
            everything.add(References.bySource(cards));
            everything.add(References.byPlace(cards));
        }
        return everything;
    }

    /** Returns a reference to a source of a type, published and seen at some date. */
    static Citations source(String type, EdtfDate date) {
        return hostile("x", type, date);
    }

    /** Returns a reference of which every part is the same text. */
    static Citations hostile(String text) {
        return hostile(text, text, new EdtfDate(text, Optional.empty(), Optional.empty()));
    }

    private static Citations hostile(String text, String type, EdtfDate date) {
        Optional<String> some = Optional.of(text);
        Author person = new Author(some, some, Optional.empty());
        Author office = new Author(Optional.empty(), Optional.empty(), some);
        Source source = new Source(
                text,
                type,
                text,
                type.equals(text) ? List.of(person, office) : List.of(),
                type.equals(text) ? some : Optional.empty(),
                type.equals(text) ? some : Optional.empty(),
                type.equals(text) ? some : Optional.empty(),
                type.equals(text) ? some : Optional.empty(),
                some,
                type.equals(text) ? some : Optional.empty(),
                type.equals(text) ? some : Optional.empty(),
                some,
                type.equals(text) ? Optional.of(new ArchivedCopy(text, date)) : Optional.empty(),
                false,
                Optional.of(date),
                Optional.of(date),
                some,
                some,
                some);
        FactBase base = FactBase.of(SampleBase.lighthouse().header(), List.of(source), topic -> Chapter.of(List.of()));
        return References.bySource(new Answer.FactCards(List.of(HostileFact.of(text)), base));
    }

    /** Returns a reference to a place in a source. */
    static Reference at(String place, Source source) {
        Fact fact = SampleBase.lighthouse().fact("lights/1").orElseThrow();
        Evidence evidence =
                new Evidence(source.id(), place, Stance.SUPPORTS, Optional.empty(), Optional.empty(), Optional.empty());
        return new Reference(source.id(), source, List.of(new Reference.Use(fact, evidence)));
    }

    /** Returns texts that try to end the field, line or string in which they stand. */
    static List<String> hostileTexts() {
        return List.of(
                HostileFact.TEXT,
                "}},\n}\n@book{other, title = {{Other}}}\n@comment{",
                "{",
                "}",
                "\\",
                "\\}",
                "\\textbraceleft{}",
                "#1 & 100 % of $5_{x}^2 ~ \\relax",
                "a\r\nER  - \r\nTY  - BOOK\r\nTI  - Other",
                "\"}]",
                "\", \"x\": \"",
                "%",
                "{:title: Other}",
                "title: Other",
                "a -- b --- c `d' ''e'' ,,f <<g>> ?` !`",
                "x { y } z } { {",
                "] } [ and, others",
                "Təhlükəsizlik, \"灯台船\" \ud83d\udea2");
    }
}
