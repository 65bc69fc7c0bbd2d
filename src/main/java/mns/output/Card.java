package mns.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.date.EdtfDate;
import mns.query.Answer;

/** All that is known of one fact or source, as labelled lines. */
public final class Card {
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of a card.
     *
     * @param label what the text is
     * @param name the id with which the text begins, empty if it has none
     * @param words the text without a name at its beginning and an address at its end
     * @param address where in the web more is to be read
     * @param role how the words are coloured
     */
    public record Line(String label, String name, String words, Optional<String> address, Optional<Role> role) {

        /** Returns the whole text. */
        public String text() {
            if (address.isPresent()) {
                return words.isEmpty() ? address.get() : words + " <" + address.get() + ">";
            }
            return name.isEmpty() || words.isEmpty() ? name + words : name + "  " + words;
        }
    }

    public static Card of(Fact fact, FactBase base) {
        Card card = new Card();
        card.add("id", fact.id(), Role.ID);
        card.add("title", fact.title(), Role.TITLE);
        card.add("statement", fact.statement());
        card.addDate("date", fact.date());
        card.addDate("valid", fact.valid());
        card.add("said by", fact.saidBy());
        card.add("confidence", fact.confidence().label());
        for (Evidence piece : fact.evidence()) {
            card.add(piece, base);
        }
        card.add("note", fact.note());
        for (String id : fact.related()) {
            Optional<Fact> other = base.fact(id);
            String title = other.isPresent() ? other.get().title() : "";
            card.lines.add(new Line("related", id, title, Optional.empty(), Optional.empty()));
        }
        card.add("tags", String.join(", ", fact.tags()));
        return card;
    }

    public static Card of(Answer.SourceCount count) {
        Source source = count.source();
        Card card = new Card();
        card.add("id", source.id(), Role.ID);
        card.add("title", source.title(), Role.TITLE);
        card.add("type", source.type());
        for (Author author : source.authors()) {
            card.add("author", author.name());
        }
        card.add("container", source.container());
        card.add("volume", source.volume());
        card.add("issue", source.issue());
        card.add("pages", source.pages());
        card.add("publisher", source.publisher());
        card.add("doi", source.doi());
        card.add("isbn", source.isbn());
        card.addAddress("url", source.url());
        Optional<ArchivedCopy> copy = source.archived();
        if (copy.isPresent()) {
            card.addAddress("archived", Optional.of(copy.get().url()));
            card.addDate("archived on", Optional.of(copy.get().date()));
        }
        card.add("official", source.official() ? Optional.of("a state body's own text") : Optional.empty());
        card.addDate("issued", source.issued());
        card.addDate("accessed", source.accessed());
        card.add("language", source.language());
        card.add("licence", source.license());
        card.add("note", source.note());
        card.add("facts", Integer.toString(count.facts()));
        return card;
    }

    public List<Line> lines() {
        return lines;
    }

    private void add(Evidence piece, FactBase base) {
        boolean disputes = piece.stance() == Stance.DISPUTES;
        Role role = disputes ? Role.DISPUTED : Role.SOURCE;
        String label = disputes ? "disputed by" : piece.stance() == Stance.CONTEXT ? "context" : "source";
        add(label, piece.source() + ": " + piece.locator(), role);
        Optional<Source> source = base.source(piece.source());
        if (source.isPresent()) {
            lines.add(
                    new Line("in", "", SourceName.of(source.get()), source.get().url(), Optional.empty()));
            Optional<ArchivedCopy> copy = source.get().archived();
            if (copy.isPresent()) {
                String date = copy.get().date().text();
                lines.add(new Line("archived", "", date, Optional.of(copy.get().url()), Optional.empty()));
            }
        }
        add(disputes ? "which says" : "source says", piece.says());
        add("source note", piece.note());
    }

    private void addAddress(String label, Optional<String> url) {
        if (url.isPresent()) {
            lines.add(new Line(label, "", "", url, Optional.empty()));
        }
    }

    private void add(String label, String text) {
        lines.add(new Line(label, "", text, Optional.empty(), Optional.empty()));
    }

    private void add(String label, String text, Role role) {
        lines.add(new Line(label, "", text, Optional.empty(), Optional.of(role)));
    }

    private void add(String label, Optional<String> text) {
        if (text.isPresent()) {
            add(label, text.get());
        }
    }

    private void addDate(String label, Optional<EdtfDate> date) {
        if (date.isPresent()) {
            add(label, date.get().text(), Role.DATE);
        }
    }
}
