package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of formats, fields, orders, styles and modes are known whichever way they are typed. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions --output JSON              | functions --output json
            functions -o Markdown                | functions -o markdown
            functions -o MD                      | functions -o md
            functions --fields ID,saidby         | functions --fields id,saidBy
            functions --sort ID                  | functions --sort id
            functions --color ALWAYS             | functions --color always
            functions --confidence HIGH          | functions --confidence high
            cite functions/5 --style BibTeX      | cite functions/5 --style bibtex
            functions 99 -o JSON                 | functions 99 -o json
            """)
    void namesMayBeTypedInAnyCase(String typed, String usual) {
        assertThat(new MnsRunner().runLine(typed)).isEqualTo(new MnsRunner().runLine(usual));
    }
}
