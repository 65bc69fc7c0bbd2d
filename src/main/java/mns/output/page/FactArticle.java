package mns.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.output.markup.DateWords;
import mns.output.markup.Markup;

/** Writes all that is known of a fact as an article, which has its id: what supports it and what disputes it side by side. */
public final class FactArticle {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Markup page;
    private final FactBase base;
    private final Bibliography bibliography;
    private final String heading;

    /**
     * Makes a writer of articles.
     *
     * @param base the base in which their sources and related facts are
     * @param bibliography the references that stand below each
     * @param heading the element of their titles, such as {@code h2}
     */
    public FactArticle(Markup page, FactBase base, Bibliography bibliography, String heading) {
        this.page = page;
        this.base = base;
        this.bibliography = bibliography;
        this.heading = heading;
    }

    /**
     * Writes a fact.
     *
     * @param missing the words of a search that it does not have
     * @param present the ids of the facts on the same page, to which it may lead
     */
    public void write(Fact fact, List<String> missing, Set<String> present) throws IOException {
        page.open("article", "id", anchor(fact.id()), "class", "fact").line();
        head(fact);
        page.element("p", fact.statement(), "class", "statement", "dir", "auto").line();
        if (fact.note().isPresent()) {
            page.element("p", fact.note().get(), "class", "note", "dir", "auto").line();
        }
        if (!missing.isEmpty()) {
            page.element("p", "Does not have: " + String.join(", ", missing), "class", "note")
                    .line();
        }
        evidence(fact);
        related(fact, present);
        bibliography.footer(bibliography.lines(fact), page);
        page.close().line();
    }

    /** Returns the name of a place on a page, in which HTML allows no blanks. */
    public static String anchor(String id) {
        return id.isEmpty() ? "-" : id.replace(' ', '-');
    }

    private void head(Fact fact) throws IOException {
        page.open("header").open("p", "class", "when");
        if (fact.when().isPresent()) {
            DateWords.of(fact.when().get()).write(page);
        } else {
            page.element("span", "undated", "class", "undated");
        }
        page.close().line();
        page.open(heading, "dir", "auto").open("a", "href", "#" + anchor(fact.id()));
        page.text(fact.title()).close().close().line();
        page.open("p", "class", "mark");
        if (fact.saidBy().isPresent()) {
            page.open("span", "class", "claim").element("strong", "Claim").text(" said by ");
            page.element("bdi", fact.saidBy().get()).close().text(" ");
        }
        if (fact.disputed()) {
            page.element("strong", "Disputed", "class", "disputed").text(" ");
        }
        page.element("span", fact.id(), "class", "id").text(" ");
        page.element("span", fact.confidence().label() + " confidence", "class", "confidence");
        for (String tag : fact.tags()) {
            page.text(" ").element("span", tag, "class", "tag");
        }
        page.close().close().line();
    }

    private void evidence(Fact fact) throws IOException {
        page.open("div", "class", "evidence").line();
        evidence(fact, Stance.SUPPORTS, fact.disputed() ? "These sources say so" : "Sources");
        evidence(fact, Stance.DISPUTES, "These sources disagree");
        evidence(fact, Stance.CONTEXT, "Context");
        page.close().line();
    }

    private void evidence(Fact fact, Stance stance, String title) throws IOException {
        List<Evidence> pieces = new ArrayList<>(fact.evidence());
        pieces.removeIf(piece -> piece.stance() != stance);
        if (pieces.isEmpty()) {
            return;
        }
        page.open("div", "class", stance.label()).line();
        page.element("p", title, "class", "label").line().open("ul").line();
        for (Evidence piece : pieces) {
            page.open("li");
            piece(piece);
            page.close().line();
        }
        page.close().close().line();
    }

    private void piece(Evidence piece) throws IOException {
        Optional<Source> source = base.source(piece.source());
        page.open("cite");
        if (source.isPresent()) {
            source(source.get());
        } else {
            page.text(piece.source());
        }
        page.close();
        page.text(" ").element("span", piece.locator(), "class", "locator", "dir", "auto");
        if (piece.says().isPresent()) {
            page.element("p", piece.says().get(), "class", "says", "dir", "auto");
        }
        if (piece.note().isPresent()) {
            page.element("p", piece.note().get(), "class", "note", "dir", "auto");
        }
    }

    private void source(Source source) throws IOException {
        page.open("bdi", language(source));
        page.link(source.url().orElse(""), source.title()).close();
        String publisher = source.publisher().or(source::container).orElse("");
        if (!publisher.isEmpty()) {
            page.text(", ").element("bdi", publisher);
        }
        if (source.issued().isPresent()) {
            page.text(", ");
            DateWords.of(source.issued().get()).write(page);
        }
    }

    /** Only what surely names a language is marked as one. */
    private static String[] language(Source source) {
        String tag = source.language().orElse("");
        return LANGUAGES.contains(tag) ? new String[] {"lang", tag} : new String[0];
    }

    private void related(Fact fact, Set<String> present) throws IOException {
        if (fact.related().isEmpty()) {
            return;
        }
        page.open("p", "class", "related").element("span", "See also", "class", "label");
        String before = " ";
        for (String id : fact.related()) {
            String title = base.fact(id).map(Fact::title).orElse(id);
            page.text(before);
            if (present.contains(id)) {
                page.open("a", "href", "#" + anchor(id)).element("bdi", title).close();
            } else {
                page.element("bdi", title).text(" (" + id + ")");
            }
            before = "; ";
        }
        page.close().line();
    }
}
