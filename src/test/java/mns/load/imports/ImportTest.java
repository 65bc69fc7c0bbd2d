package mns.load.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mns.SampleBase;
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
