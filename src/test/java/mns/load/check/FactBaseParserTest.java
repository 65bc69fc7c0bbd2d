package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of unsound content is refused with its place, the reason and a JSON pointer. */
final class FactBaseParserTest {
    private static final String UNSAFE = "control and bidi characters have no place in a fact base, found ";

    @Test
    void acceptsASoundBase() {
        assertThat(SmallBase.problems(SmallBase.TEXT)).isEmpty();
        assertThat(SmallBase.problems(SmallBase.withOther(SmallBase.OTHER))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1 | "format": 3 | 2:13: format 3 is newer than this program, which reads formats 1 and 2; a newer mns may read it (/format)
            "format": 1 | "format": "1" | 2:13: expected a whole number, found a string (/format)
            "format": 1 | "format": 1.0 | 2:13: expected a whole number, found a number with a fraction (/format)
            "format": 1 | "format": 1e0 | 2:13: expected a whole number, found a number with a fraction (/format)
            "format": 1 | "format": 0 | 2:13: there is no format 0; write "format": 2 (/format)
            "format": 1 | "format": 99999999999999999999 | 2:13: format 99999999999999999999 is newer than this program, which reads formats 1 and 2; a newer mns may read it (/format)
            "format": 1 | "format": null | 2:13: expected a whole number, found null (/format)
            "format": 1 | "format": true | 2:13: expected a whole number, found true or false (/format)
            "format": 1, | `` | 1:1: member "format" is missing
            "format": 1, | "format": 1, "format": 1, | 2:16: member "format" is twice in one object (/format)
            "id": "light" | "id": "Light" | 3:9: expected lower-case words joined by hyphens, found "Light"; write "light" (/id)
            "id": "light" | "id": "light-" | 3:9: expected lower-case words joined by hyphens, found "light-"; write "light" (/id)
            "id": "light" | "id": "my_light" | 3:9: expected lower-case words joined by hyphens, found "my_light"; write "my-light" (/id)
            "id": "light" | "id": "" | 3:9: expected 1 to 64 characters, found 0 (/id)
            "title": "Light", | "tilte": "Light", | 4:3: unknown member "tilte"; did you mean "title"? (/tilte)
            "title": "Light", | "colour": "red", | 4:3: unknown member "colour"; known here: $schema, format, id, title, description, version, license, names, lifetime, topics, synonyms, sources, facts (/colour)
            "title": "Light", | "title": ["Light"], | 4:12: expected a string, found an array (/title)
            "title": "Light", | "title": 5, | 4:12: expected a string, found a whole number (/title)
            "names": [{"language": "en", "name": "Light"}] | "names": {} | 8:12: expected an array, found an object (/names)
            "names": [{"language": "en", "name": "Light"}] | "names": [null] | 8:13: expected an object, found null (/names/0)
            , "name": "Light"}] | }] | 8:13: member "name" is missing (/names/0)
            , "name": "Light"}] | , "name": "Light", "spelling": []}] | 8:49: unknown member "spelling"; did you mean "spellings"? (/names/0/spelling)
            "names": [{"language": "en", "name": "Light"}] | "names": [] | 8:13: expected at least one item (/names)
            "name": "Light"}] | "name": "Light", "spellings": ["Lite", "Lite"]}] | 8:71: "Lite" is twice in one list (/names/0/spellings/1)
            "topics": [{"id": "lamps", "title": "Lamps", "description": "Its lamps."}] | "topics": [] | 10:14: expected at least one item (/topics)
            "language": "en" | "language": "English!" | 8:26: expected a BCP-47 language tag such as en, found "English!" (/names/0/language)
            "version": "1.0.0" | "version": "one" | 6:14: expected three numbers joined by dots, such as 1.0.0, found "one" (/version)
            "license": "CC0-1.0" | "license": "Creative Commons Zero" | 7:14: expected an SPDX licence identifier such as CC-BY-4.0, found "Creative Commons Zero" (/license)
            "1851/1999" | "1999/1851" | 9:15: "1999/1851" is not a date: it ends before it begins (/lifetime)
            "1851/1999" | "1851-1999" | 9:15: "1851-1999" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD (/lifetime)
            "1851/1999" | 1851 | 9:15: expected a string, found a whole number (/lifetime)
            , "description": "Its lamps." | `` | 10:14: member "description" is missing (/topics/0)
            "book" | "bok" | 11:38: "bok" is not a type of source; did you mean book? (/sources/0/type)
            "book" | "rumour" | 11:38: "rumour" is not a type of source; one of article-journal, article-magazine, article-newspaper, bill, book, broadcast, chapter, dataset, document, entry, entry-dictionary, entry-encyclopedia, hearing, interview, legal_case, legislation, manuscript, map, motion_picture, pamphlet, paper-conference, periodical, personal_communication, post, post-weblog, regulation, report, review, review-book, software, speech, standard, thesis, treaty, webpage (/sources/0/type)
            "title": "List" | "title": "List", "url": "ftp://list.example" | 11:70: expected an http or https address in ASCII, found "ftp://list.example" (/sources/0/url)
            "title": "List" | "title": "List", "url": "https://list.example/ü" | 11:70: expected an http or https address in ASCII, found "https://list.example/ü" (/sources/0/url)
            "title": "List" | "title": "List", "issued": "2000-13" | 11:73: "2000-13" is not a date: months run from 01 to 12 (/sources/0/issued)
            """)
    void refusesAHeaderWith(String text, String replacement, String problem) {
        assertThat(SmallBase.problems(SmallBase.with(text, replacement))).containsExactly("base.json:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tags": ["oil"] | "tags": ["oil"], "related": ["lights/2", "lights/2"] | 20:48: "lights/2" is twice in one list (/facts/0/related/1)
            "tags": ["oil"] | "tags": ["oil", "oil"] | 20:23: "oil" is twice in one list (/facts/0/tags/1)
            "id": "lamps/1" | "id": "lamps" | 14:13: expected a topic, a slash and a name, found "lamps" (/facts/0/id)
            "id": "lamps/1" | "id": "lamps/" | 14:13: expected a topic, a slash and a name, found "lamps/" (/facts/0/id)
            "id": "lamps/1" | "id": "lamps/1/2" | 14:13: expected a topic, a slash and a name, found "lamps/1/2" (/facts/0/id)
            "topic": "lamps", | `` | 13:5: member "topic" is missing (/facts/0)
            "number": 1 | "number": "1" | 16:17: expected a whole number, found a string (/facts/0/number)
            "number": 1 | "number": 0 | 16:17: expected a number from 1 to 1000000000 (/facts/0/number)
            "number": 1 | "number": -1 | 16:17: expected a number from 1 to 1000000000 (/facts/0/number)
            "number": 1 | "number": 1000000001 | 16:17: expected a number from 1 to 1000000000 (/facts/0/number)
            "number": 1 | "number": 99999999999999999999 | 16:17: expected a number from 1 to 1000000000 (/facts/0/number)
            "number": 1 | "number": 1.5 | 16:17: expected a whole number, found a number with a fraction (/facts/0/number)
            "title": "Oil" | "title": "" | 17:16: expected 1 to 60 characters, found 0 (/facts/0/title)
            "statement": "It burned oil." | "statement": null | 18:20: expected a string, found null (/facts/0/statement)
            "statement": "It burned oil.", | `` | 13:5: member "statement" is missing (/facts/0)
            "date": "1851" | "date": "1851-02-30" | 19:15: "1851-02-30" is not a date: February 1851 has 28 days (/facts/0/date)
            "date": "1851" | "date": 1851 | 19:15: expected a string, found a whole number (/facts/0/date)
            "date": "1851" | "date": "1851", "date": "1852" | 19:23: member "date" is twice in one object (/facts/0/date)
            "date": "1851" | "date": "1851", "valid": "1851/1860" | 13:5: a fact has a "date" or is "valid" for some time, not both (/facts/0)
            "tags": ["oil"] | "tags": ["oil"], "keywords": ["Ör", "Ör"] | 20:43: "Ör" is twice in one list (/facts/0/keywords/1)
            ["oil"] | [] | 20:16: expected at least one item (/facts/0/tags)
            ["oil"] | "oil" | 20:15: expected an array, found a string (/facts/0/tags)
            ["oil"] | ["Oil"] | 20:16: expected lower-case words joined by hyphens, found "Oil"; write "oil" (/facts/0/tags/0)
            ["oil"] | ["oil", 5] | 20:23: expected a string, found a whole number (/facts/0/tags/1)
            "high" | "higher" | 21:21: expected high, medium or low, found "higher" (/facts/0/confidence)
            "high" | "HIGH" | 21:21: expected high, medium or low, found "HIGH" (/facts/0/confidence)
            [{"source": "list", "locator": "page 1", "stance": "supports"}] | [] | 22:20: expected at least one item (/facts/0/evidence)
            "stance": "supports" | "stance": "disputes" | 22:20: a source that disputes needs "says" (/facts/0/evidence/0)
            "stance": "supports" | "stance": "denies" | 22:70: expected supports, disputes or context, found "denies" (/facts/0/evidence/0/stance)
            "stance": "supports" | "stnace": "supports" | 22:60: unknown member "stnace"; did you mean "stance"? (/facts/0/evidence/0/stnace)
            "supports" | "supports", "passage": {"words": 3} | 22:93: member "sha256" is missing (/facts/0/evidence/0/passage)
            "supports" | "supports", "passage": {"words": 0, "sha256": "00"} | 22:103: expected a number from 1 to 10000 (/facts/0/evidence/0/passage/words)
            "supports" | "supports", "passage": {"words": 10001, "sha256": "00"} | 22:103: expected a number from 1 to 10000 (/facts/0/evidence/0/passage/words)
            "supports" | "supports", "passage": {"words": 3, "at": 0} | 22:112: expected a number from 1 to 1000000000 (/facts/0/evidence/0/passage/at)
            "supports" | "supports", "passage": {"words": 3, "sha256": "ABC"} | 22:116: expected 64 lower-case hexadecimal digits, found "ABC" (/facts/0/evidence/0/passage/sha256)
            "supports" | "supports", "passage": 3 | 22:93: expected an object, found a whole number (/facts/0/evidence/0/passage)
            "supports" | "supports", "says": "" | 22:90: expected 1 to 2000 characters, found 0 (/facts/0/evidence/0/says)
            "date": "1851" | "date": "1851", "related": ["Lamps/1"] | 19:35: expected a topic, a slash and a name, found "Lamps/1"; write "lamps/1" (/facts/0/related/0)
            """)
    void refusesAFactWith(String text, String replacement, String problem) {
        assertThat(SmallBase.problems(SmallBase.with(text, replacement))).containsExactly("base.json:" + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"date\": \"1851\",", "\"number\": 1,"})
    void aFactNeedsNo(String member) {
        assertThat(SmallBase.problems(SmallBase.with(member, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000_000})
    void aNumberMayBe(int number) {
        assertThat(SmallBase.problems(SmallBase.with("\"number\": 1", "\"number\": " + number)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, U+0000",
        "\\u001b, U+001B",
        "\\n, U+000A",
        "\\t, U+0009",
        "\\u007f, U+007F",
        "\u007f, U+007F",
        "\\u0085, U+0085",
        "\u009b, U+009B",
        "\\u2028, U+2028",
        "\\u202e, U+202E",
        "\u202e, U+202E",
        "\\u2066, U+2066"
    })
    void refusesControlAndBidiCharacters(String character, String code) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", "A " + character + "light.")))
                .containsExactly("base.json:5:18: " + UNSAFE + code + " (/description)");
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud83d, half characters, U+D83D",
        "\\ude00, half characters, U+DE00",
        "\\ude00\\ud83d, half characters, U+DE00",
        "\\ufdd0, noncharacters, U+FDD0",
        "\\ufdef, noncharacters, U+FDEF",
        "\\uffff, noncharacters, U+FFFF",
        "\\ud83f\\udffe, noncharacters, U+1FFFE",
        "\\udbff\\udfff, noncharacters, U+10FFFF"
    })
    void refusesWhatIsNoCharacter(String character, String kind, String code) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", "A " + character + "light.")))
                .containsExactly(
                        "base.json:5:18: " + kind + " have no place in a fact base, found " + code + " (/description)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯台船",
                "\\ud83d\\ude00",
                "👩\u200d🚀",
                "می\u200cخواهم",
                "\u05d0\u200f\u061c",
                "no\u00a0break",
                "S\u00fcd"
            })
    void acceptsTextOfAnyScript(String text) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Su\u0308d", "Su\\u0308d", "\u212b", "\u1100\u1161"})
    void refusesTextThatIsNotInNormalisationFormC(String text) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", text)))
                .containsExactly("base.json:5:18: the text is not in normalisation form NFC (/description)");
    }
}
