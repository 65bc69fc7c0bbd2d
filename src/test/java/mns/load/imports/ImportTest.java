package mns.load.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mns.SampleBase;
import mns.Work;
import mns.fact.FactBase;
import mns.load.check.ItemCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reference managers and spreadsheets write is read; what does not fit is told with its line. */
final class ImportTest {
    private static final Path FILES = Path.of("src/test/resources/mns/load/imports");

    @Test
    void sourcesOfZotero() throws IOException {
        Import read = read("zotero.bib", Optional.empty());

        assertThat(read.remarks()).isEmpty();
        assertThat(read.leftOut()).containsExactly("abstract", "file", "issn", "keywords");
        assertThat(read.sources()).hasSize(2);
        assertThat(read.sources().get(0))
                .containsEntry("id", "haciyeva-lights-1999")
                .containsEntry("type", "article-journal")
                .containsEntry("title", "The Lights of the Amber Coast – a history")
                .containsEntry(
                        "authors",
                        List.of(
                                Map.of("family", "Hacıyeva", "given", "Ayşe"),
                                Map.of("family", "Müller", "given", "Józef"),
                                Map.of("literal", "Harbour Office")))
                .containsEntry("url", "https://journal.example/12/lights_1?a=b&c=%20")
                .containsEntry("issued", "1999-07")
                .containsEntry("pages", "101-119");
    }

    @Test
    void sourcesOfJabref() throws IOException {
        Import read = read("jabref.bib", Optional.empty());

        assertThat(read.sources()).extracting(each -> each.get("id")).containsExactly("smith2001", "bad-entry", "web2");
        assertThat(read.sources().get(0))
                .containsEntry("authors", List.of(Map.of("family", "van der Smith", "given", "John")))
                .containsEntry("publisher", "Harbour Press & Co")
                .containsEntry("language", "en")
                .containsEntry("isbn", "0-306-40615-2");
        assertThat(read.remarks()).extracting(Remark::line).containsExactly(20, 20);
    }

    @Test
    void sourcesInRisAndCslJson() throws IOException {
        Import ris = read("zotero.ris", Optional.empty());
        Import csl = read("zotero.json", Optional.empty());

        assertThat(ris.sources()).extracting(each -> each.get("issued")).containsExactly("1999-07-23", null);
        assertThat(ris.remarks()).extracting(Remark::line).containsExactly(23, 26, 29);
        assertThat(csl.sources())
                .extracting(each -> each.get("id") + " " + each.get("title"))
                .containsExactly("los-1999-the The keepers leave", "b Bild", "b-2 Other");
        assertThat(csl.remarks()).extracting(Remark::line).containsExactly(3, 4, 5, 6);
    }

    @Test
    void factsOfATable() throws IOException {
        Import read = read("facts.csv", Optional.of(SampleBase.lighthouse()));

        assertThat(read.facts())
                .extracting(each -> each.get("id"))
                .containsExactly("lights/9", "keepers/second-keeper");
        assertThat(read.facts().get(1))
                .containsEntry("statement", "He \"kept\" it.")
                .containsEntry("note", "=note");
        assertThat(read.remarks()).extracting(Remark::line).containsExactly(1, 4, 5, 6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A and B             | A B
            A and and B         | A B
            and and and A and   | A
            and and             |
            {A and and B}       | A and and B
            A and {and} and B   | A and B
            A  and\tand and  B | A B
            """)
    void betweenAuthorsAnyNumberOfAndIsOne(String authors, String names) {
        Import read =
                Import.of("a.bib", "@book{a, title={T}, author={" + authors + "}}", Optional.empty(), note -> false);

        List<String> literal = new ArrayList<>();
        if (read.sources().get(0).get("authors") instanceof List<?> list) {
            list.forEach(each -> literal.add(String.valueOf(((Map<?, ?>) each).get("literal"))));
        }
        assertThat(String.join(" ", literal)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lights/9,lights,9,nowhere,page 1",
                "lights/new,lights,9,nowhere,page 1",
                "lights/9,keepers,,light-list,page 1",
                "lights/9,lights,9,light-list,",
                "nowhere/9,nowhere,9,light-list,page 1"
            })
    void aRowThatIsNotAddedTakesNoNumber(String row) {
        String text = "id,topic,number,source,locator,title,statement,tags,confidence,date\n" + row
                + ",One,It was.,tower,low,1930\nlights/9,lights,9,light-list,page 1,Two,It was.,tower,low,1930\n"
                + "lights/other,lights,9,light-list,page 1,Three,It was.,tower,low,1930\n";
        Import read = Import.of("a.csv", text, Optional.of(SampleBase.lighthouse()), note -> false);

        assertThat(read.facts()).extracting(each -> each.get("title")).containsExactly("Two");
        assertThat(read.remarks())
                .hasSize(2)
                .last()
                .satisfies(remark -> assertThat(remark.reason()).contains("number 9 of lights is taken already"));
    }

    @ParameterizedTest
    @CsvSource({"supports, page 1, false", "context, page 1, true", "supports, stance=context, false"})
    void aPieceOfContextNeedsTheSecondFormat(String stance, String locator, boolean second) {
        String text = "id,topic,title,statement,tags,confidence,date,source,locator,stance\n"
                + "lights/9,lights,Two,It was.,tower,low,1930,light-list," + locator + "," + stance + "\n"
                + "lights/10,lights,Three,It was.,tower,low,1930,light-list,page 1,supports\n";
        Import read = Import.of("a.csv", text, Optional.of(SampleBase.lighthouse()), note -> false);

        assertThat(read.facts()).hasSize(2);
        assertThat(read.needsSecondFormat()).isEqualTo(second);
    }

    @Test
    void relatedFactsAreBeforeTheNote() {
        String row = ",lights,Two,It was.,tower,low,1930,light-list,page 1,";
        String text = "id,topic,title,statement,tags,confidence,date,source,locator,related,note\nlights/8" + row
                + "lights/9,A note\nlights/9" + row + ",A note\nlights/10" + row + "lights/8,\n";
        Import read = Import.of("a.csv", text, Optional.of(SampleBase.lighthouse()), note -> false);

        assertThat(read.facts()).hasSize(3);
        assertThat(read.facts().get(0).keySet()).endsWith("evidence", "related", "note");
        assertThat(read.facts().get(1).keySet()).endsWith("evidence", "related", "note");
        assertThat(read.facts().get(2).keySet()).endsWith("evidence", "related");
        assertThat(read.facts().get(0)).containsEntry("related", List.of("lights/9", "lights/10"));
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() throws IOException {
        String twice = Files.readString(FILES.resolve("zotero.bib")).repeat(2);
        Import read = Import.of("a.bib", twice, Optional.empty(), note -> false);

        assertThat(read.sources()).hasSize(2);
        assertThat(read.remarks())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.reason()).contains("is not added: it is there already as"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {\\"o}{\\'e}\\ss{} \\c{c}\\v s     | öéß çš
            \\'{\\i}n {\\L}\\'od\\'z           | ín Łódź
            100\\% \\& \\$5 \\#1 a\\_b         | 100% & $5 #1 a_b
            ``x'' --- y--z                    | “x” — y–z
            \\textbf{bold} \\emph{it}          | bold it
            a~b                               | a b
            {{Nested {C}ase}}                 | Nested Case
            -{}- \\textbackslash{}n            | -- \\n
            \\                                 | ``
            \\'                                | ``
            \\unknown{x                        | x
            """)
    void latexBecomesText(String latex, String text) {
        assertThat(LatexDecoder.text(latex).strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1999/07/23/, 1999-07-23",
        "1999/7//, 1999-07",
        "1999///, 1999",
        "1999, 1999",
        "2024/05/05/12:00:00, 2024-05-05",
        "1999///circa, 1999~",
        "'1999/07//circa, uncertain', 1999-07%",
        "2015/10/20/, 2015-10-20",
        "2015/october, 2015-10",
        "2013/03/14/accepted, 2013-03-14",
        "2001/00/00/, 2001",
        "1993-00-00, 1993",
        "1993-7-3, 1993-07-03",
        "20 October 2015, 2015-10-20",
        "'Oct 20, 2015', 2015-10-20",
        "30-Mar-2020, 2020-03-30",
        "'Sept. 3rd, 2001', 2001-09-03",
        "January 1978, 1978-01",
        "Spring 2015, 2015-21",
        "fall of 2015, 2015-23",
        "1999/spring, 1999-21",
        "1965-1970, 1965/1970",
        "1965–1970, 1965/1970",
        "1994/1995-07, 1994/1995-07",
        "199X, 199X",
        "987, 0987",
        "5 May 987, 0987-05-05",
        "987/05//, 0987-05",
        "965-970, 0965/0970",
        "'Septem. 2015', 2015-09"
    })
    void datesOfOtherProgramsAndOfPeople(String written, String edtf) {
        assertThat(ImportedDate.of(written)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n.d.",
                "xx 1985",
                "13th cent",
                "03/04/2015",
                "99",
                "///",
                "YEAR/MONTH/DAY/",
                "May",
                "31 June 2001",
                "marraskuu 2015",
                "decade 1990",
                "mayor 2001",
                "Octobre 2015",
                "2015/decades",
                "ja. 2015"
            })
    void whatMayMeanMoreThanOneDateStaysAsItIs(String written) {
        assertThat(ImportedDate.of(written)).isEqualTo(written);
        assertThat(ImportedDate.isDate(written)).isFalse();
    }

    /** Each line is the field of an entry of BibTeX and what becomes of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            doi = {https://doi.org/10.1000/182}              | doi      | 10.1000/182
            doi = {10/b4mz6g}                                | url      | https://doi.org/10/b4mz6g
            doi = {http://library.example/a.pdf}             | url      | http://library.example/a.pdf
            howpublished = {\\url{https://a.example/~b_c}}   | url      | https://a.example/~b_c
            howpublished = "Pamphlet of the port"            | publisher | Pamphlet of the port
            howpublished = {\\url{https://a.example/x}. Accessed: 2020-05-05} | url | https://a.example/x
            howpublished = {Seen at \\url {https://a.example/D.C.}, 2020} | url | https://a.example/D.C.
            howpublished = {\\href{https://a.example/x}{The Port}} | url    | https://a.example/x
            howpublished = {https://a.example/x_(y), accessed 05/05/2020} | url | https://a.example/x_(y)
            howpublished = {HTTPS://a.example/x.}            | url      | https://a.example/x
            howpublished = {http and other protocols}        | publisher | http and other protocols
            url = {\\url{https://a.example/x}[Accessed 2020]} | url      | https://a.example/x
            url = {https://a.example/x (accessed 2020)}      | url      | https://a.example/x
            url = {https://a.example/x. Accessed 5/5/2020}   | url      | https://a.example/x
            url = {https://a.example/x doi:10.1000/182}      | url      | https://a.example/x
            url = {(see https://a.example/x)}                | url      | https://a.example/x
            url = {https://a.example/D.C.}                   | url      | https://a.example/D.C.
            url = {İİİİİİİİİ https://a.example/x}            | url      | https://a.example/x
            url = {https://a.example/1 https://b.example/2}  | url      | https://a.example/1
            url = {https://a.example/1; http://b.example/2}  | url      | https://a.example/1
            url = {https://a.example/a?u=http://b.example/2} | url      | https://a.example/a?u=http://b.example/2
            url = {https://a.example/Vol 9/ı’.pdf}           | url      | https://a.example/Vol%209/%C4%B1%E2%80%99.pdf
            url = {https://a.example/\\~{}keeper/a\\_b\\%20c} | url     | https://a.example/~keeper/a_b%20c
            langid = {nswissgerman}                          | language | de-CH
            language = {Portuguese}                          | language | pt
            language = {ger}                                 | language | de
            language = {eng}                                 | language | en
            language = {Hebrew}                              | language | he
            language = {heb}                                 | language | he
            language = {iw}                                  | language | he
            language = {indonesian}                          | language | id
            language = {yiddish}                             | language | yi
            language = {pt_BR}                               | language | pt-BR
            isbn = {0306406152 (paper) 1}                    | isbn     | 0306406152
            isbn = {00218979 (ISSN)}                         | isbn     | null
            date = {2015-03-04T10:00:00}                     | issued   | 2015-03-04
            year = 2015, month = oct # "~20"                 | issued   | 2015-10-20
            year = {January 1978}                            | issued   | 1978-01
            year = {987}                                     | issued   | 0987
            year = {987}, month = may                        | issued   | 0987-05
            year = {2015}, month = {marraskuu}               | issued   | null
            year = {99}                                      | issued   | null
            """)
    void fieldsFindTheirPlace(String field, String member, String value) {
        Import read = Import.of("a.bib", "@book{key, title = {T}, " + field + "}", Optional.empty(), note -> false);

        assertThat(read.sources()).hasSize(1);
        assertThat(String.valueOf(read.sources().get(0).get(member))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.bib | @misc{a, title = {T}, howpublished = {\\url{https://a.example/x}. Accessed: 2020} | text beside an address
            a.bib | @misc{a, title = {T}, howpublished = {https://a.example/x. Accessed: 2020} | text beside an address
            a.bib | @misc{a, title = {T}, howpublished = {\\url{https://a.example/x}.} | ``
            a.bib | @misc{a, title = {T}, url = {https://a.example/x; https://b.example/y} | further addresses
            a.ris | TY  - WEB~TI  - T~UR  - https://a.example/x (accessed 2020)~ER  - | text beside an address
            a.ris | TY  - WEB~TI  - T~UR  - https://a.example/x.~ER  - | ``
            """)
    void whatIsBesideAnAddressIsListed(String name, String text, String leftOut) {
        String file = text.replace('~', '\n') + (name.endsWith("bib") ? "}" : "");
        Import read = Import.of(name, file, Optional.empty(), note -> false);

        assertThat(read.sources().get(0).get("url").toString()).startsWith("https://a.example/x");
        assertThat(read.sources().get(0).get("url").toString()).doesNotContain("%", "2020", ";");
        assertThat(String.join(", ", read.leftOut())).isEqualTo(leftOut);
    }

    @Test
    void manyAddressesInAFieldAreReadInLinearTime() {
        String field = "https://a.example/" + "xhttp://".repeat(100_000);
        Work work = new Work();

        assertThat(ImportedAddress.first(field, new Entry(1, ""))).isEqualTo(field);
        work.assertLessThan(Duration.ofSeconds(2));
    }

    /** Each is a file of BibTeX in which something is not as in the book, and the ids of what is read of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @misc{a, title = {A {x}, year = 1}~@misc{b, title = {B}}~@misc{c, title = {C}}  | b c  | 1
            @misc{a, title = {A~@misc {b, title = {B}}~@misc{c, title = {C}}                | b c  | 1
            @misc{a, title = {A~  @misc{b, title = {B}}~ @misc~(c, title = {C})             | b c  | 1
            @misc{a, title = {A @misc{x, title = {X}}~@misc{b, title = {B}}                 | b    | 1
            @misc{a, title = "A~@misc{b, title = {B}}                                       | b    | 1
            @misc{~title = {Without a key}, year = 2001}                                   | 2001-without-a-key | 0
            @misc{a, title = {A},, , note = {x},}                                          | a    | 0
            @misc(a, title = {A})~@misc{b, title = {B}}                                    | a b  | 0
            @misc{a, title = {A}, note = {mail~@b.example~@home}}~@misc{c, title = {C}}    | a c  | 0
            @comment{jabref-meta: x;}~@STRING{p = "P"}~@Misc{a, title = p # { A}}          | a    | 0
            % Encoding: UTF-8~~@misc{a, title = {A}}~~@Comment{jabref-meta: grouping:~0 AllEntriesGroup:;~} | a | 0
            """)
    void afterAMistakeNoEntryIsLost(String lines, String ids, int mistakes) {
        String text = lines.replace("~", "\r\n");
        Import read = Import.of("a.bib", text, Optional.empty(), note -> false);

        assertThat(read.sources()).extracting(each -> each.get("id")).containsExactly((Object[]) ids.split(" "));
        assertThat(read.remarks()).hasSize(mistakes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a{b, c = {\n", "@a{b, c = \"{\n", "@comment(\n@a(b, c = {\n", "@a{b, c = {}}} {{\n"})
    void manyMistakesAreReadInLinearTime(String mistake) {
        String text = mistake.repeat(50_000) + "@book{last, title = {T}}";
        Work work = new Work();
        Bibliography read = BibtexReader.read(text);

        work.assertLessThan(Duration.ofSeconds(2));
        assertThat(read.entries()).last().extracting(Entry::key).isEqualTo("last");
        assertThat(read.remarks()).extracting(Remark::line).isSorted();
    }

    @Test
    void risAsEndNoteAndMendeleyWriteIt() {
        String text = """
                TY  - BOOK
                AU  - {Harbour Office}
                BT  - The Whole Book
                T2  - Series of Books
                C1  -\s
                DA  - Oct 20
                PY  - 2015
                M3  - doi:10.1000/182
                UR  - https://a.example/1
                UR  - https://a.example/2
                ER  -\s

                TY  - CHAP
                TI  - A Part
                JO  - Short.
                T2  - The Whole
                PY  - 2013/03/14/accepted
                ER  -
                """;
        Import read = Import.of("a.ris", text, Optional.empty(), note -> false);

        assertThat(read.remarks()).isEmpty();
        assertThat(read.leftOut()).containsExactly("C1", "further addresses");
        assertThat(read.sources().get(0))
                .containsEntry("title", "The Whole Book")
                .containsEntry("container", "Series of Books")
                .containsEntry("issued", "2015-10-20")
                .containsEntry("doi", "10.1000/182")
                .containsEntry("url", "https://a.example/1");
        assertThat(read.sources().get(1))
                .containsEntry("container", "The Whole")
                .containsEntry("issued", "2013-03-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"date-parts": [[1999, "7", 3]]}                  | 1999-07-03
            {"date-parts": [[1999, 15]]}                      | 1999-23
            {"date-parts": [[1999]], "season": 2}             | 1999-22
            {"date-parts": [["1999"]], "season": "Autumn"}    | 1999-23
            {"date-parts": [[-334]]}                          | -0333
            {"date-parts": [[-1]]}                            | 0000
            {"date-parts": [[44]], "circa": true}             | 0044~
            {"date-parts": [[1999], [2001]]}                  | 1999/2001
            {"literal": "Spring 1999"}                        | 1999-21
            {"raw": "1999/2001"}                              | 1999/2001
            """)
    void datesOfCslJson(String issued, String edtf) {
        String text = "{\"items\": [\n{\"title\": \"T\", \"issued\": " + issued + "},\n7]}";
        Import read = Import.of("a.json", text, Optional.empty(), note -> false);

        assertThat(read.sources().get(0)).containsEntry("issued", edtf);
        assertThat(read.remarks()).extracting(Remark::line).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@article",
                "@article{",
                "@article{a, title = {",
                "@article{a, title = }",
                "@article{a title {b}}",
                "@string{a = b # c}",
                "@comment",
                "@article(a, title = {x))",
                "[",
                "{}",
                "[[[[",
                "{\"items\": 5}",
                "[{\"id\": {\"a\": 1}, \"title\": [1], \"author\": 7, \"issued\": {\"date-parts\": [[]]}}]",
                "TY  - ",
                "TY  - JOUR",
                "ER  - ",
                "id,topic",
                "\"",
                "id\n\"",
                "a;b\n1;2;3",
                "\u0000\u0001"
            })
    void nothingThatIsCutOffDoesHarm(String text) {
        for (String name : List.of("a", "a.bib", "a.ris", "a.json", "a.csv")) {
            Import read = Import.of(name, text, Optional.of(SampleBase.lighthouse()), note -> false);

            assertThat(read.sources()).isEmpty();
            assertThat(read.facts()).isEmpty();
        }
    }

    @Test
    void noRemarkIsLongerThanPeopleRead() {
        String x = "x".repeat(100_000);
        for (String text : List.of(
                "@book{" + x + ", doi = {1}}",
                "@book{a, " + x + " {}}",
                "id,topic,title," + x + "\n" + x + "/1," + x,
                "[{\"id\":\"" + x + "\"}]")) {
            assertThat(Import.of("a", text, Optional.empty(), note -> false).remarks())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.reason().length()).isLessThan(600));
        }
    }

    /** Whatever becomes of a file on its way, what is made of it has the form of a fact base. */
    @Test
    void damagedFilesAddNothingUnsound() throws IOException {
        Random random = new Random(5);
        FactBase base = SampleBase.lighthouse();
        for (String name : List.of("zotero.bib", "jabref.bib", "zotero.ris", "zotero.json", "facts.csv")) {
            String text = Files.readString(FILES.resolve(name));
            for (int turn = 0; turn < 150; turn++) {
                Import read = Import.of(name, damaged(text, random), Optional.of(base), note -> false);

                assertThat(read.sources())
                        .allSatisfy(
                                each -> assertThat(ItemCheck.source(json(each))).isEmpty());
                assertThat(read.facts())
                        .allSatisfy(
                                each -> assertThat(ItemCheck.fact(json(each))).isEmpty());
                assertThat(ids(read)).doesNotHaveDuplicates();
            }
        }
    }

    private static List<Object> ids(Import read) {
        List<Object> ids = new ArrayList<>();
        read.sources().forEach(each -> ids.add(each.get("id")));
        read.facts().forEach(each -> ids.add(each.get("id")));
        return ids;
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, "{}\"\\@,\n#=-\u202e\u0000é\ud83d".charAt(random.nextInt(14)));
                case 2 ->
                    damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + random.nextInt(80))));
                default -> damaged.setLength(Math.max(1, damaged.length() - random.nextInt(damaged.length())));
            }
        }
        return damaged.toString();
    }

    private static String json(Map<String, Object> members) {
        return ItemJson.of(members, "", " ", "\n");
    }

    private static Import read(String name, Optional<FactBase> base) throws IOException {
        return Import.of(name, Files.readString(FILES.resolve(name)), base, note -> false);
    }
}
