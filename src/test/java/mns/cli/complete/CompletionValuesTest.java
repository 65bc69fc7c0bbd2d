package mns.cli.complete;

import static mns.cli.LighthouseLine.complete;
import static mns.cli.LighthouseLine.texts;
import static mns.cli.LighthouseLine.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.shell.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value of an option becomes one that the option takes. */
class CompletionValuesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lights --output j_                         | json jsonl
            lights -o j_                               | json jsonl
            lights -oj_                                | -ojson -ojsonl
            lights -o=j_                               | -o=json -o=jsonl
            lights -co j_                              | json jsonl
            lights --output=j_                         | --output=json --output=jsonl
            --output j_                                | json jsonl
            lights --color a_                          | auto always
            lights --hyperlinks N_                     | never
            timeline --on-this-day=1_                  | ''
            lights --width 1_                          | ''
            lights -E t_                               | ''
            --style r_                                 | ris
            lights --sort _                            | relevance date number id
            lights --confidence _                      | high medium low
            lights --confidence high,_                 | high,medium high,low
            cite --style _                             | text bibtex csl-json ris apa mla chicago harvard gost ieee
            lights --fields id,t_                      | id,topic id,title id,tags
            sources --fields t_                        | type title
            check --fields po_                         | pointer
            lights --tag o_                            | oil
            lights --tag oil,_                         | oil,claims oil,electricity oil,end oil,founding oil,gas oil,iron oil,people oil,ship oil,tower
            lights --tag=OIL,t_                        | --tag=OIL,tower
            lights --tag OIL,o_                        | ''
            lights --source coast-gazette,_            | coast-gazette,light-list coast-gazette,unread-log
            timeline --topic l_                        | lights
            lights --source COAST_                     | coast-gazette
            lights --limit _                           | ''
            lights --match t_                          | ''
            """)
    @DisplayName("values of options are those that the option takes, behind a blank, an equals sign or a letter")
    void values(String line, String words) {
        assertThat(texts(line)).isEqualTo(words(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            timeline --year 18_ | 1851 1858 1880 1890 1899
            timeline --from 190_ | 1903
            timeline --to 199_  | 1999
            timeline --on 18_   | 1851 1858 1880 1890 1899
            """)
    @DisplayName("years are those in which dates of the fact base begin or end")
    void years(String line, String words) {
        assertThat(texts(line)).isEqualTo(words(words));
    }

    @Test
    @DisplayName("a speaker is found without accents, and named up to the first comma")
    void speakers() {
        assertThat(complete("keepers --said-by", "olafur l").choices()).containsExactly(Choice.of("Ólafur Łoś", ""));
    }

    @Test
    @DisplayName("what begins exactly as it is typed goes before what only differs in case")
    void exactSpellingsGoFirst() {
        Candidates candidates = Candidates.of("the m", 0);
        candidates.addAll(List.of("The Mayor", "the museum", "The Market"));
        assertThat(candidates.choices()).containsExactly(Choice.of("the museum", ""));
    }
}
