package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.text.TerminalText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader of Markdown finds tables and sections with the very texts of the facts, and no mark in any text. */
final class MarkdownRendererTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void writesAListOfFactsAsATable() {
        assertThat(Output.of(
                        new MarkdownRenderer(List.of()),
                        new FactFinder(base).find(Query.ALL.in("keepers").part(0, 2))))
                .isEqualTo("""
                        | id | date | statement | sources |
                        | --- | --- | --- | --- |
                        | keepers/crew-of-nine | 1880-05/.. | A crew of nine kept the lightship. | light-list (page 4) |
                        | keepers/first-woman |  | Ayşə Hacıyeva was the first woman to keep a light. | coast-gazette (paragraph 4) |
                        """);
    }

    @Test
    void writesAllOfAFactAsASection() {
        assertThat(Output.of(
                        new MarkdownRenderer(List.of()),
                        new Answer.FactCards(
                                List.of(base.fact("history/electric-light").orElseThrow()), base)))
                .isEqualTo("""
                        ## Electric light

                        - **id**: history/electric-light
                        - **statement**: Electric lamps replaced oil and gas.
                        - **date**: 1931-10?
                        - **confidence**: medium
                        - **source**: coast-gazette: paragraph 3
                        - **in**: “The keepers leave”, Coast Gazette, 1999-07-01 <https://gazette.example/1999/keepers>
                        - **tags**: electricity
                        """);
    }

    @Test
    void writesTheFieldsAskedForAsATableOfAnyAnswer() {
        Answer.Listing cards =
                new Answer.FactCards(List.of(base.fact("lights/3").orElseThrow()), base);

        assertThat(Output.of(new MarkdownRenderer(List.of("number", "date", "tags")), cards))
                .isEqualTo("""
                        | number | date | tags |
                        | --- | --- | --- |
                        | 3 |  | ship; oil |
                        """);
    }

    @Test
    void escapesTheTitleOfASourceWithOrWithoutAnAddress() {
        Answer.Listing sources = new Answer.SourceList(
                List.of(count("a|b", Optional.empty()), count("c|d", Optional.of("https://a.example"))), false, 0);

        assertThat(Output.of(new MarkdownRenderer(List.of()), sources))
                .endsWith("| x | 1 | a\\|b |\n| x | 1 | [c\\|d](<https://a.example>) |\n");
    }

    private static Answer.SourceCount count(String title, Optional<String> url) {
        Optional<String> none = Optional.empty();
        return new Answer.SourceCount(
                new Source("x", "book", title, none, url, Optional.empty(), Optional.empty(), none, none, none), 1);
    }

    @Test
    void writesNothingWhereNothingWasFound() {
        Answer.Listing nothing = new FactFinder(base).find(Query.ALL.in("wrecks"));

        assertThat(Output.of(new MarkdownRenderer(List.of()), nothing)).isEmpty();
        assertThat(Output.of(new MarkdownRenderer(List.of("id")), nothing)).isEmpty();
    }

    @Test
    void everyCellOfATableHoldsItsTextAndNoMark() {
        for (Answer.Listing answer : TrapText.answers()) {
            if (answer instanceof Answer.FactList list) {
                assertCellsHoldTheirTexts(list);
            }
        }
    }

    static void assertCellsHoldTheirTexts(Answer.FactList list) {
        MarkdownDocument document = read(list);

        document.assertHasOnly(
                Document.class,
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class,
                Text.class,
                Link.class);
        assertThat(document.all(Link.class)).extracting(Link::getDestination).isEqualTo(document.texts(Link.class));
        List<String> expected = new ArrayList<>(List.of("id", "date", "statement", "sources"));
        for (Map<String, Object> row : Rows.of(list)) {
            expected.add((String) row.get("id"));
            expected.add((String) row.getOrDefault("date", row.getOrDefault("valid", "")));
            expected.add((String) row.get("statement"));
            expected.add(CellText.of(row.get("evidence")));
        }
        assertThat(document.texts(TableCell.class)).isEqualTo(shown(expected));
    }

    @Test
    @Tag("exhaustive")
    void everyLineOfASectionHoldsItsTextAndNoMark() {
        for (Answer.Listing answer : TrapText.answers()) {
            if (answer instanceof Answer.FactCards cards) {
                assertLinesHoldTheirTexts(cards);
            }
        }
    }

    static void assertLinesHoldTheirTexts(Answer.FactCards cards) {
        MarkdownDocument document = read(cards);

        document.assertHasOnly(
                Document.class,
                Heading.class,
                BulletList.class,
                ListItem.class,
                Paragraph.class,
                StrongEmphasis.class,
                Text.class,
                Link.class);
        assertThat(document.texts(Heading.class))
                .isEqualTo(shown(cards.facts().stream().map(Fact::title).toList()));
        List<String> expected = cards.facts().stream()
                .flatMap(each -> Card.of(each, cards.base()).lines().stream())
                .filter(each -> !each.label().equals("title"))
                .map(MarkdownRendererTest::bare)
                .toList();
        assertThat(document.texts(ListItem.class)).isEqualTo(shown(expected));
    }

    @Test
    void nothingDrivesTheTerminal() {
        for (Answer.Listing answer : TrapText.answers()) {
            String output = Output.of(new MarkdownRenderer(List.of()), answer).replace("\n", "");
            String fields = Output.of(new MarkdownRenderer(Rows.FACT), answer).replace("\n", "");

            assertThat(TerminalText.safe(output)).isEqualTo(output);
            assertThat(TerminalText.safe(fields)).isEqualTo(fields);
        }
    }

    private static MarkdownDocument read(Answer.Listing answer) {
        return new MarkdownDocument(Output.of(new MarkdownRenderer(List.of()), answer));
    }

    /** Returns a line of a card as it reads where the address is a link. */
    private static String bare(Card.Line line) {
        String address = line.address()
                .map(each -> (line.address().isEmpty() ? line.text() : line.words()).isEmpty() ? each : " " + each)
                .orElse("");
        return line.label() + ": " + (line.address().isEmpty() ? line.text() : line.words()) + address;
    }

    /** Returns texts with unsafe characters shown and, as in any Markdown, without blanks at either end. */
    private static List<String> shown(List<String> texts) {
        return texts.stream()
                .map(TerminalText::safe)
                .map(each -> each.replaceAll("^ +| +$", ""))
                .toList();
    }
}
