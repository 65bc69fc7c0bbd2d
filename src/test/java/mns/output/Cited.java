package mns.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.EdtfDate;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.query.Answer;
import mns.query.References;

/** References on which the styles are tried. */
final class Cited {
    private Cited() {}

    /** Returns the references of some facts of the lighthouse base. */
    static Answer.Citations lighthouse(String... ids) {
        FactBase base = SampleBase.lighthouse();
        List<Fact> facts = new ArrayList<>();
        for (String id : ids) {
            facts.add(base.fact(id).orElseThrow());
        }
        return References.of(new Answer.FactCards(facts, base));
    }

    /** Returns the references of all facts of each base at hand. */
    static List<Answer.Citations> everything() {
        List<Answer.Citations> everything = new ArrayList<>();
        for (FactBase base : List.of(SampleBase.bundled(), SampleBase.canalGuard(), SampleBase.lighthouse())) {
            everything.add(References.of(new Answer.FactCards(base.facts(), base)));
        }
        return everything;
    }

    /** Returns a reference to a source of a type, published and seen at some date. */
    static Answer.Citations source(String type, EdtfDate date) {
        return hostile("x", type, date);
    }

    /** Returns a reference of which every part is the same text. */
    static Answer.Citations hostile(String text) {
        return hostile(text, text, new EdtfDate(text, Optional.empty(), Optional.empty()));
    }

    private static Answer.Citations hostile(String text, String type, EdtfDate date) {
        Optional<String> some = Optional.of(text);
        Source source =
                new Source(text, type, text, some, some, Optional.of(date), Optional.of(date), some, some, some);
        FactBase base = FactBase.of(SampleBase.lighthouse().header(), List.of(source), topic -> Chapter.of(List.of()));
        return References.of(new Answer.FactCards(List.of(HostileFact.of(text)), base));
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
                "Təhlükəsizlik, \"灯台船\" \ud83d\udea2");
    }
}
