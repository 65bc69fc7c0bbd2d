package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import mns.fact.Author;
import mns.fact.Source;
import mns.fact.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came with format 2 is read from a base in that format, and refused in one of format 1. */
final class SourceMembersTest {
    private static final String PLAIN = "\"type\": \"book\", \"title\": \"List\"";

    @Test
    void areReadInFormat2() {
        Source source = SmallBase.parse(
                        second("\"authors\": [{\"family\": \"Oil\", \"given\": \"Ann\"}, {\"literal\": \"Harbour\"}],"
                                + " \"container\": \"Gazette\", \"volume\": \"2\", \"issue\": \"33\", \"pages\": \"4-5\","
                                + " \"doi\": \"10.1000/182\", \"isbn\": \"0-306-40615-2\", \"official\": true,"
                                + " \"archived\": {\"url\": \"https://archive.example/1\", \"date\": \"2020-05\"}"))
                .sources()
                .get(0);

        assertThat(source.authors()).extracting(Author::name).containsExactly("Ann Oil", "Harbour");
        assertThat(source.container()).contains("Gazette");
        assertThat(source.volume()).contains("2");
        assertThat(source.issue()).contains("33");
        assertThat(source.pages()).contains("4-5");
        assertThat(source.doi()).contains("10.1000/182");
        assertThat(source.isbn()).contains("0-306-40615-2");
        assertThat(source.official()).isTrue();
        assertThat(source.archived().orElseThrow().date().text()).isEqualTo("2020-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authors\": [{\"literal\": \"Harbour\"}]",
                "\"container\": \"Gazette\"",
                "\"volume\": \"2\"",
                "\"issue\": \"3\"",
                "\"pages\": \"4\"",
                "\"doi\": \"10.1000/182\"",
                "\"isbn\": \"0306406152\"",
                "\"official\": true",
                "\"archived\": {\"url\": \"https://archive.example/1\", \"date\": \"2020\"}"
            })
    void needFormat2(String member) {
        String name = member.substring(0, member.indexOf(':'));
        String first = SmallBase.with(PLAIN, PLAIN + ", " + member);

        assertThat(SmallBase.faults(first))
                .singleElement()
                .asString()
                .contains(name + " came with format 2; write \"format\": 2");
        assertThat(SmallBase.faults(second(member))).isEmpty();
    }

    @Test
    void needFormat2AlsoWhereTheFormatStandsBehindThem() {
        String late = SmallBase.with(PLAIN, PLAIN + ", \"official\": true").replace("\"format\": 1,", "");

        assertThat(SmallBase.faults(late.replaceFirst("\"facts\"", "\"format\": 1, \"facts\"")))
                .singleElement()
                .asString()
                .contains("came with format 2");
        assertThat(SmallBase.faults(late.replaceFirst("\"facts\"", "\"format\": 2, \"facts\"")))
                .isEmpty();
    }

    @Test
    void areJoinedByAStanceThatNeedsFormat2() {
        String other = ", {\"source\": \"list\", \"locator\": \"page 2\", \"stance\": \"context\"}]";
        String first = SmallBase.with("\"supports\"}]", "\"supports\"}" + other);

        assertThat(SmallBase.faults(first)).singleElement().asString().contains("\"context\" came with format 2");
        assertThat(SmallBase.parse(first.replace("\"format\": 1", "\"format\": 2"))
                        .facts()
                        .get(0)
                        .evidence()
                        .get(1)
                        .stance())
                .isEqualTo(Stance.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | there is no format 0; write "format": 2
            -1  | there is no format -1; write "format": 2
            3   | format 3 is newer than this program, which reads formats 1 and 2; a newer mns may read it
            999999999999999999 | format 999999999999999999 is newer than this program, which reads formats 1 and 2; a newer mns may read it
            """, quoteCharacter = '`')
    void standInAFormatThatIsKnown(String number, String reason) {
        assertThat(SmallBase.faults(SmallBase.with("\"format\": 1", "\"format\": " + number)))
                .singleElement()
                .asString()
                .contains(": " + reason + " (/format)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "isbn": "0306406153"         | expected an ISBN of 10 or 13 digits whose last digit fits the others
            "isbn": "978-92-9222-594-1"  | expected an ISBN of 10 or 13 digits whose last digit fits the others
            "isbn": "12"                 | expected an ISBN of 10 or 13 digits whose last digit fits the others
            "doi": "https://doi.org/10.1000/182" | expected a DOI such as 10.1000/182, without an address before it
            "doi": "10.1000/"            | expected a DOI such as 10.1000/182, without an address before it
            "official": "yes"            | expected true or false, found a string
            "authors": [{}]              | an author has "family" and "given", or "literal" alone
            "authors": [{"family": "A", "literal": "B"}] | an author has "family" and "given", or "literal" alone
            "authors": [{"given": "A"}]  | an author has "family" and "given", or "literal" alone
            "authors": []                | expected at least one item
            "archived": {"url": "https://a.example/"} | member "date" is missing
            "archived": {"date": "2020"} | member "url" is missing
            """)
    void saysWhatIsWrongWithThem(String member, String reason) {
        assertThat(SmallBase.faults(second(member))).singleElement().asString().contains(reason);
    }

    @Test
    void areFollowedByASchemaThatIsIgnored() {
        assertThat(SmallBase.faults(SmallBase.with("{", "{\"$schema\": \"fact-base.schema.json\",")))
                .isEmpty();
    }

    private static String second(String member) {
        return SmallBase.with(PLAIN, PLAIN + ", " + member).replace("\"format\": 1", "\"format\": 2");
    }
}
