package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.ReferenceNote;
import mns.text.TerminalText;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Another program that reads BibTeX finds all that a reference says, whatever characters it has. */
final class BibtexRendererTest {
    private static final BibtexRenderer BIBTEX = new BibtexRenderer();

    @Test
    void everyReferenceOfEachBaseComesBackWhole() throws ParseException {
        for (Citations citations : Cited.everything()) {
            assertWhole(citations);
        }
    }

    static List<String> hostileTexts() {
        return Cited.hostileTexts();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextLeavesItsField(String text) throws ParseException {
        Citations citations = Cited.hostile(text);
        assertWhole(citations);
        String output = Output.of(BIBTEX, citations).replace("\n", "");
        assertThat(TerminalText.safe(output)).isEqualTo(output);
        assertThat(depth(output)).isZero();
    }

    private static void assertWhole(Citations citations) throws ParseException {
        List<Map<String, String>> entries = entries(citations);
        assertThat(entries).hasSameSizeAs(citations.references());
        for (int i = 0; i < entries.size(); i++) {
            Map<String, String> entry = entries.get(i);
            Reference reference = citations.references().get(i);
            Source source = reference.source();
            SourceKind kind = SourceKind.of(source.type());
            assertThat(entry).containsEntry("key", reference.key()).containsEntry("type", kind.bibtex());
            assertThat(text(entry.get("title"))).isEqualTo(TerminalText.safe(source.title()));
            assertThat(entry.get("title")).startsWith("{").endsWith("}");
            for (String part : kind.container(source).stream().toList()) {
                assertThat(text(entry.get(kind.bibtexContainer()))).startsWith(TerminalText.safe(part));
            }
            for (String part : kind.publisher(source).stream().toList()) {
                assertThat(text(entry.get(kind.bibtexPublisher()))).endsWith(TerminalText.safe(part));
            }
            assertField(entry, "volume", source.volume());
            assertField(entry, "number", source.issue());
            assertField(entry, "isbn", source.isbn());
            assertThat(entry.containsKey("author")).isEqualTo(!source.authors().isEmpty());
            assertField(entry, "language", source.language());
            assertThat(entry).doesNotContainKey("keywords");
            assertField(entry, "urldate", source.accessed().map(EdtfDate::text));
            assertThat(entry.containsKey("url")).isEqualTo(source.url().isPresent());
            assertThat(entry.containsKey("year")).isEqualTo(source.issued().isPresent());
            assertThat(text(entry.get("note"))).isEqualTo(ReferenceNote.of(reference));
        }
    }

    private static void assertField(Map<String, String> entry, String name, Optional<String> value) {
        assertThat(Optional.ofNullable(entry.get(name)).map(BibtexRendererTest::text))
                .as(name)
                .isEqualTo(value.map(TerminalText::safe));
    }

    /** A day and a doubt go beyond what BibTeX knows of dates, so biblatex gets them on its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2015-12-15 | 2015                     | December | 2015-12-15
            2015-10    | 2015                     | October  | -
            2015       | 2015                     | -        | -
            0987       | 0987                     | -        | -
            2001-21    | 2001                     | -        | 2001-21
            1996?      | 1996?                    | -        | 1996?
            2000~      | ca. 2000                 | -        | 2000~
            2000%      | ca. 2000?                | -        | 2000%
            2015-10~   | ca. 2015                 | October  | 2015-10~
            2000-XX    | 2000                     | -        | -
            2000-10-XX | 2000                     | October  | -
            199X       | 199X                     | -        | 199X
            193X~      | 193X\\textasciitilde{}  | -        | 193X~
            2014/2015  | 2014/2015                | -        | 2014/2015
            2014~/..   | 2014\\textasciitilde{}/.. | -        | 2014~/..
            """)
    void aDateIsSaidAsFarAsItIsKnown(String date, String year, String month, String exact) throws ParseException {
        Map<String, String> entry =
                entries(Cited.source("book", EdtfDate.parse(date))).get(0);
        assertThat(entry.get("year")).isEqualTo(year);
        assertThat(entry.get("month")).isEqualTo(month);
        assertThat(entry.get("date")).isEqualTo(exact);
        assertThat(entry).containsEntry("urldate", date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article            | misc       | howpublished
            article-magazine   | article    | journal
            article-newspaper  | article    | journal
            book               | book       | publisher
            dataset            | misc       | howpublished
            entry-encyclopedia | misc       | howpublished
            legislation        | misc       | howpublished
            post               | misc       | howpublished
            post-weblog        | misc       | howpublished
            report             | techreport | institution
            speech             | misc       | howpublished
            webpage            | misc       | howpublished
            """)
    void aTypeIsOneThatBibtexKnows(String type, String entryType, String publisher) throws ParseException {
        Map<String, String> entry =
                entries(Cited.source(type, EdtfDate.parse("2015"))).get(0);
        assertThat(entry).containsEntry("type", entryType).containsEntry(publisher, "x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            100 % & more | 100 \\% \\& more
            $5 #1 a_b    | \\$5 \\#1 a\\_b
            {x} {{y}}    | \\{x\\} \\{\\{y\\}\\}
            }x{          | \\textbraceright{}x\\textbraceleft{}
            {{x}         | \\textbraceleft{}\\{x\\}
            a--b---c - d | a-{}-b-{}-{}-c - d
            '' ,, << >>  | '{}' ,{}, <{}< >{}>
            a~b^c\\d     | a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d
            Milli Təhlükəsizlik, "灯" | Milli Təhlükəsizlik, "灯"
            """)
    void whatIsSpecialInLatexIsSpelledOut(String text, String latex) {
        assertThat(LatexText.of(text)).isEqualTo(latex);
        assertThat(text(latex)).isEqualTo(text);
    }

    @Test
    void aBackquoteIsNoQuotationMark() {
        assertThat(LatexText.of("?`x`")).isEqualTo("?\\`{}x\\`{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/b?c=%C3%A9&d_e~f#g | https://a.example/b?c=%C3%A9&d_e~f#g
            https://a.example/{b}\\c             | https://a.example/%7Bb%7D%5Cc
            https://a.example/é b                | https://a.example/%C3%A9%20b
            """)
    void anAddressStaysUsable(String url, String written) {
        assertThat(LatexText.url(url)).isEqualTo(written);
    }

    /** BibTeX takes a brace with a backslash behind it for an accented letter, whose case it may change. */
    @Test
    void aTitleKeepsItsCaseWhateverItBeginsWith() {
        assertThat(Output.of(BIBTEX, Cited.hostile("#1"))).contains("  title = {{{}\\#1}},\n");
        assertThat(Output.of(BIBTEX, Cited.hostile("a#1"))).contains("  title = {{a\\#1}},\n");
        assertThat(Output.of(BIBTEX, Cited.lighthouse("lights/1"))).contains("  title = {{List of Lights}},\n");
    }

    private static List<Map<String, String>> entries(Citations citations) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(Output.of(BIBTEX, citations)));
        List<Map<String, String>> entries = new ArrayList<>();
        for (BibTeXEntry entry : database.getEntries().values()) {
            Map<String, String> fields = new TreeMap<>();
            fields.put("key", entry.getKey().getValue());
            fields.put("type", entry.getType().getValue());
            entry.getFields().forEach((name, value) -> fields.put(name.getValue(), value.toUserString()));
            entries.add(fields);
        }
        assertThat(database.getObjects()).hasSameSizeAs(entries);
        return entries;
    }

    /** Returns what LaTeX would set. */
    private static String text(String latex) {
        String bare = latex.startsWith("{") && latex.endsWith("}") ? latex.substring(1, latex.length() - 1) : latex;
        return (bare.startsWith("{}") ? bare.substring(2) : bare)
                .replace("\\textbackslash{}", "\u0001")
                .replace("\\textbraceleft{}", "{")
                .replace("\\textbraceright{}", "}")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replace("\\%", "%")
                .replace("\\&", "&")
                .replace("\\$", "$")
                .replace("\\#", "#")
                .replace("\\_", "_")
                .replace("\\`{}", "`")
                .replace("{}", "")
                .replace("\\{", "{")
                .replace("\\}", "}")
                .replace("\u0001", "\\");
    }

    /** Returns how many braces are left open, counted as BibTeX does, which knows no escaped ones. */
    private static int depth(String output) {
        int depth = 0;
        for (int i = 0; i < output.length(); i++) {
            depth += output.charAt(i) == '{' ? 1 : output.charAt(i) == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }
}
