package mns.output.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.fact.Source;
import mns.output.Card;
import mns.output.Role;
import mns.output.markup.Markup;
import mns.query.Answer;

/** Writes sources as articles: all that is known of each, with how many facts cite it. */
final class SourceArticle {
    private final Markup page;
    private final Bibliography bibliography;

    SourceArticle(Markup page, Bibliography bibliography) {
        this.page = page;
        this.bibliography = bibliography;
    }

    void write(List<Answer.SourceCount> counts) throws IOException {
        for (Answer.SourceCount each : counts) {
            write(each);
        }
    }

    private void write(Answer.SourceCount count) throws IOException {
        Source source = count.source();
        page.open("article", "id", FactArticle.anchor("sources/" + source.id()), "class", "source")
                .line();
        page.open("h2", "dir", "auto");
        page.link(source.url().orElse(""), source.title()).close().line();
        page.open("dl").line();
        for (Card.Line line : Card.of(count).lines()) {
            if (!line.role().equals(Optional.of(Role.TITLE))) {
                page.open("div").element("dt", line.label()).open("dd", "dir", "auto");
                page.text(line.words());
                if (line.address().isPresent()) {
                    page.link(line.address().get(), line.address().get());
                }
                page.close().close().line();
            }
        }
        page.close().line();
        bibliography.footer(bibliography.lines(source), page);
        page.close().line();
    }
}
