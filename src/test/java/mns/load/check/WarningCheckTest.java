package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mns.SampleBase;
import mns.fact.Source;
import mns.load.FactBases;
import mns.load.json.JsonFile;
import mns.load.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sound but doubtful is told with its place. */
final class WarningCheckTest {
    private static final String SOURCE = "{\"id\": \"list\", \"type\": \"book\", \"title\": \"List\"}";
    private static final String FOUND =
            "{\"id\": \"list\", \"type\": \"book\", \"title\": \"List\", \"isbn\": \"0306406152\"}";
    private static final String QUIET = SmallBase.with(SOURCE, FOUND)
            .replace("\"format\": 1", "\"format\": 2")
            .replace("\"high\"", "\"medium\"")
            .replace("It burned oil.", "The light burned oil in 1851.");

    @Test
    void nothingIsDoubtfulWhereAllIsGiven() {
        assertThat(warnings(QUIET)).isEmpty();
    }

    @Test
    void highRestsOnMoreThanOneSource() {
        String high = QUIET.replace("\"medium\"", "\"high\"");

        assertThat(warnings(high))
                .singleElement()
                .asString()
                .startsWith("base.json:21:")
                .contains("\"high\" rests on two sources of different publishers")
                .endsWith("(/facts/0/confidence)");
        assertThat(warnings(high.replace("\"isbn\"", "\"official\": true, \"isbn\"")))
                .isEmpty();
        assertThat(warnings(high.replace("\"book\"", "\"legislation\""))).isEmpty();
        assertThat(warnings(high.replace("\"tags\"", "\"saidBy\": \"the keeper\", \"tags\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Harbour, Harbour, 1", "Harbour, Gazette, 0", ", , 0"})
    void sourcesOfOnePublisherAreNotIndependent(String one, String other, int expected) {
        String second = FOUND.replace("\"list\"", "\"log\"").replace("0306406152", "9789292225940");
        String high = QUIET.replace("\"medium\"", "\"high\"")
                .replace(FOUND, published(FOUND, one) + ", " + published(second, other))
                .replace(
                        "\"supports\"}]",
                        "\"supports\"}, {\"source\": \"log\", \"locator\": \"1\", \"stance\": \"supports\"}]");

        assertThat(warnings(high)).hasSize(expected);
    }

    private static String published(String source, String publisher) {
        return publisher == null
                ? source
                : source.replace("\"type\"", "\"publisher\": \"" + publisher + "\", \"type\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 22 were sentenced in 2012.",
                "The suspect was arrested in 2000.",
                "The suspects, it said, were armed.",
                "By the same account the lamp was lit in 1900.",
                "That law took effect in 2004.",
                "He was dismissed in 2015.",
                "Their trial opened in 2009.",
                "It burned oil in 1851.",
                "This was denied in 2010.",
                "The two were extradited in 2005.",
                "The law does not name the ministry.",
                "The others followed in 2013.",
                "The group planned attacks.",
                "Both were freed in 2016."
            })
    void aStatementThatLeansOnAnotherIsDoubtful(String statement) {
        assertThat(warnings(QUIET.replace("The light burned oil in 1851.", statement)))
                .singleElement()
                .asString()
                .contains("the statement is read without its title")
                .endsWith("(/facts/0/statement)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry arrested 22 men in 2012.",
                "The law on national security was adopted in 2004.",
                "The 2004 law did not name the ministry.",
                "The group called Forest Brothers was broken up in 2007.",
                "The journalist Rauf Mirgadirov was arrested in 2014.",
                "The man convicted over the plot of 2000 was an Iraqi citizen.",
                "That Vladimir Putin had been the target was made public in 2001.",
                "That the plot had failed was made public in 2001.",
                "There were 31 items in the statute of 1996.",
                "Italy was named in 2015.",
                "Herat fell in 1857."
            })
    void aStatementThatNamesItsSubjectIsNot(String statement) {
        assertThat(LeaningStatement.opening(statement)).isEmpty();
    }

    @Test
    void aSourceNeedsAnAddressAndWhenItWasSeen() {
        assertThat(warnings(QUIET.replace(", \"isbn\": \"0306406152\"", "")))
                .singleElement()
                .asString()
                .contains("the source has no address")
                .endsWith("(/sources/0)");
        assertThat(warnings(QUIET.replace("\"isbn\": \"0306406152\"", "\"url\": \"https://light.example/\"")))
                .singleElement()
                .asString()
                .contains("say in \"accessed\" when it was seen")
                .endsWith("(/sources/0/url)");
        assertThat(warnings(QUIET.replace(
                        "\"isbn\": \"0306406152\"", "\"url\": \"https://light.example/\", \"accessed\": \"2024\"")))
                .isEmpty();
    }

    @Test
    void articleIsReadAsDocument() {
        String article = QUIET.replace("\"book\"", "\"article\"");

        assertThat(SmallBase.parse(article).sources()).extracting(Source::type).containsExactly("document");
        assertThat(warnings(article))
                .singleElement()
                .asString()
                .startsWith("base.json:11:")
                .contains("\"article\" means a preprint in CSL and is read as \"document\"")
                .endsWith("(/sources/0/type)");
    }

    @Test
    void aTopicAndASourceAreOfUse() {
        String topic = "{\"id\": \"crew\", \"title\": \"Crew\", \"description\": \"Its crew.\"}";

        assertThat(warnings(QUIET.replace("\"Its lamps.\"}]", "\"Its lamps.\"}, " + topic + "]")))
                .containsExactly("base.json:10:78: no fact belongs to the topic (/topics/1)");
        assertThat(warnings(QUIET.replace(FOUND, FOUND + ", " + FOUND.replace("\"list\"", "\"log\""))))
                .singleElement()
                .asString()
                .endsWith(": no fact cites the source (/sources/1/id)");
    }

    @ParameterizedTest
    @CsvSource({
        "1850, 1",
        "1851, 0",
        "185X, 0",
        "1999~, 0",
        "2000-01-01, 1",
        "1840/1850, 1",
        "1840/.., 0",
        "../1850-12, 1"
    })
    void aFactBelongsToTheLifetime(String date, int expected) {
        for (String member : List.of("date", "valid")) {
            List<String> warnings =
                    warnings(QUIET.replace("\"date\": \"1851\"", "\"" + member + "\": \"" + date + "\""));

            assertThat(warnings)
                    .hasSize(expected)
                    .allSatisfy(each -> assertThat(each)
                            .startsWith("base.json:19:")
                            .contains("\"" + date + "\" is outside the lifetime, which is \"1851/1999\"")
                            .endsWith("; correct it, or say why in \"note\" (/facts/0/" + member + ")"));
        }
    }

    @Test
    void aFactOutsideTheLifetimeMaySayWhy() {
        String before = QUIET.replace("\"date\": \"1851\"", "\"date\": \"1850\"");

        assertThat(warnings(before)).hasSize(1);
        assertThat(warnings(before.replace("\"tags\"", "\"note\": \"Of the older light.\", \"tags\"")))
                .isEmpty();
    }

    @Test
    void anEventHasADateLikeTheOthersOfItsTopic() {
        String undated = fact("lamps/undated", "Gas");
        String two = fact("lamps/electric", "Electricity").replace("\"tags\"", "\"date\": \"1900\", \"tags\"");

        assertThat(warnings(with(undated))).isEmpty();
        assertThat(warnings(with(undated + two)))
                .singleElement()
                .asString()
                .contains("the fact has no date, unlike most of its topic")
                .endsWith("(/facts/0)");
        assertThat(warnings(with(undated.replace("\"tags\"", "\"note\": \"Nobody knows.\", \"tags\"") + two)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oil", "oil", "ÓIL"})
    void aTitleBelongsToOneFact(String title) {
        assertThat(warnings(with(fact("lamps/other", title))))
                .singleElement()
                .asString()
                .endsWith(": \"lamps/other\" has the same title (/facts/1/title)");
    }

    @ParameterizedTest
    @CsvSource({"lamps/01, 1", "lamps/0-1, 1", "lamps/10, 0", "lamps/11, 0", "lamps/1-a, 0", "lamps/100, 0"})
    void idsThatPeopleConfuseAreDoubtful(String id, int expected) {
        assertThat(warnings(with(fact(id, "Gas"))))
                .hasSize(expected)
                .allSatisfy(each -> assertThat(each)
                        .endsWith(": only hyphens or zeros tell the id from \"" + id + "\" (/facts/1/id)"));
    }

    @Test
    void aSpeakerIsWrittenInOneWay() {
        String one = QUIET.replace("\"tags\"", "\"saidBy\": \"The Keeper\", \"tags\"");
        String other = fact("lamps/other", "Gas").replace("\"tags\"", "\"saidBy\": \"the keeper\", \"tags\"");

        assertThat(warnings(one.replace("\"facts\": [", "\"facts\": [" + other)))
                .singleElement()
                .asString()
                .endsWith(": another fact writes \"the keeper\" (/facts/1/saidBy)");
    }

    @Test
    void aPlaceIsListedOnce() {
        String unused = "{\"id\": \"log\", \"type\": \"book\", \"title\": \"Log\"}";

        assertThat(warnings(QUIET.replace(FOUND, FOUND + ", " + unused)))
                .containsExactly(
                        "base.json:11:86: the source has no address: give \"url\", \"doi\" or \"isbn\" (/sources/1)",
                        "base.json:11:93: no fact cites the source (/sources/1/id)");
    }

    private static String with(String facts) {
        return QUIET.replace("\"facts\": [", "\"facts\": [" + facts);
    }

    private static String fact(String id, String title) {
        return SmallBase.OTHER
                .replace("lamps/2", id)
                .replace("\"Gas\"", "\"" + title + "\"")
                .replace("It burned gas.", "The light burned gas.");
    }

    /** Whoever is warned of a bundled source finds the reason in its note; nothing else is doubtful. */
    @Test
    void theBundledBaseGivesAReasonForEachWarning() {
        List<Problem> warnings = FactBases.checkBundled(List.of()).warnings();
        List<Source> sources = SampleBase.bundled().sources();

        assertThat(warnings).allSatisfy(warning -> {
            assertThat(warning.pointer()).startsWith("/sources/");
            int index = Integer.parseInt(warning.pointer().split("/")[2]);
            assertThat(sources.get(index).note()).as(warning.toString()).isPresent();
        });
    }

    private static List<String> warnings(String text) {
        JsonFile file =
                new JsonFile("base.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Inspection inspection = new FactBaseCheck(file, List.of()).inspect();
        assertThat(inspection.problems()).isEmpty();
        return inspection.warnings().stream().map(Problem::toString).toList();
    }
}
