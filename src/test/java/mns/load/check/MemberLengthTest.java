package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each member takes a text as long as its limit, and none that is longer. */
final class MemberLengthTest {
    private static final String TEXT = "*";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "light"            | "id": "*"                              | 64
            "title": "Light"         | "title": "*"                           | 200
            "description": "A light."| "description": "*"                     | 2000
            "1.0.0"                  | "1.0.*"                                | 64
            "CC0-1.0"                | "*"                                    | 64
            "name": "Light"          | "name": "*"                            | 200
            "name": "Light"          | "name": "L", "abbreviation": "*"       | 200
            "name": "Light"          | "name": "L", "spellings": ["*"]        | 200
            "id": "lamps", "title"   | "id": "*", "title"                     | 64
            "title": "Lamps"         | "title": "*"                           | 200
            "Its lamps."             | "*"                                    | 200
            "title": "List"          | "title": "*"                           | 200
            "title": "List"          | "title": "L", "publisher": "*"         | 200
            "title": "List"          | "title": "L", "url": "https://*"       | 2000
            "title": "List"          | "title": "L", "license": "*"           | 64
            "title": "List"          | "title": "L", "note": "*"              | 2000
            "title": "Oil"           | "title": "*"                           | 60
            "It burned oil."         | "*"                                    | 2000
            "date": "1851"           | "saidBy": "*"                          | 200
            "date": "1851"           | "note": "*"                            | 2000
            "date": "1851"           | "keywords": ["*"]                      | 200
            "date": "1851"           | "related": ["lamps/*"]                 | 128
            ["oil"]                  | ["*"]                                  | 64
            "id": "lamps/1"          | "id": "lamps/*"                        | 128
            "locator": "page 1"      | "locator": "*"                         | 200
            "stance": "supports"     | "stance": "supports", "says": "*"      | 2000
            "stance": "supports"     | "stance": "supports", "note": "*"      | 2000
            """)
    void takesNoMoreThanItsLimit(String text, String member, int most) {
        String value = member.replaceFirst(".*\"(?=[^\"]*\\*)", "").replaceFirst("\".*", "");
        int digits = most - value.length() + 1;
        String refused = "expected 1 to " + most + " characters, found " + (most + 1);

        assertThat(SmallBase.faults(SmallBase.with(text, member.replace(TEXT, "1".repeat(digits)))))
                .noneMatch(fault -> fault.contains("characters"));
        assertThat(SmallBase.faults(SmallBase.with(text, member.replace(TEXT, "1".repeat(digits + 1)))))
                .anyMatch(fault -> fault.contains(refused));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "language": "en"         | "language": "en*"                      | 64
            "1851/1999"              | "*"                                    | 200
            "book"                   | "*"                                    | 200
            "source": "list"         | "source": "*"                          | 64
            "topic": "lamps"         | "topic": "*"                           | 64
            """)
    void isRefusedForItsLengthBeforeAnythingElse(String text, String member, int most) {
        assertThat(SmallBase.faults(SmallBase.with(text, member.replace(TEXT, "1".repeat(most + 1)))))
                .anyMatch(fault -> fault.contains("expected 1 to " + most + " characters, found "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title": "List"  | "title": "L", "note": "L"
            "date": "1851"   | "keywords": []
            "date": "1851"   | "related": []
            "date": "1851"   | "valid": "1851/.."
            "name": "Light"  | "name": "L", "spellings": []
            "supports"       | "supports", "passage": {"words": 1, "sha256": "*"}
            "supports"       | "supports", "passage": {"words": 10000, "at": 1, "sha256": "*"}
            "supports"       | "supports", "passage": {"words": 3, "at": 1000000000, "sha256": "*"}
            """)
    void mayAlsoBe(String text, String member) {
        assertThat(SmallBase.faults(SmallBase.with(text, member.replace(TEXT, "0".repeat(64)))))
                .isEmpty();
    }
}
