package mns.output.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date in words says no more than its source, and programs read the same. */
final class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1991-10-18            | [1991-10-18=18 October 1991]
            1991-10               | [1991-10=October 1991]
            1991                  | [1991=1991]
            0987                  | [0987=987]
            0000                  | 1 BC
            -0044-03-15           | 15 March 45 BC
            2001-21               | spring [2001=2001]
            2001-24               | winter [2001=2001]
            2000~                 | about [2000=2000]
            2000?                 | [2000=2000] (uncertain)
            2000-05-03%           | about [2000-05-03=3 May 2000] (uncertain)
            199X                  | [1990=1990]s
            199X~                 | about [1990=1990]s
            199X?                 | [1990=1990]s (uncertain)
            19XX                  | [1900=1900]–[1999=1999]
            -004X                 | -004X
            2000-XX               | [2000=2000]
            2000-10-XX            | [2000-10=October 2000]
            1991/2015             | [1991=1991]–[2015=2015]
            1991-11-01/2015-12-14 | [1991-11-01=1 November 1991] – [2015-12-14=14 December 2015]
            1989/1991-09-13       | [1989=1989] – [1991-09-13=13 September 1991]
            1944~/1969~           | about [1944=1944] – about [1969=1969]
            2014-04/..            | since [2014-04=April 2014]
            ../2015               | until [2015=2015]
            195X/                 | [1950=1950]s to an unknown date
            /1991                 | an unknown date to [1991=1991]
            """)
    void inWords(String date, String words) {
        DateWords written = DateWords.of(EdtfDate.parse(date));

        String marked = Output.of(sink -> written.write(new Markup(sink)))
                .replaceAll("<time datetime=\"([^\"]*)\">([^<]*)</time>", "[$1=$2]");
        assertThat(marked).isEqualTo(words);
        assertThat(written.text()).isEqualTo(words.replaceAll("\\[[^=]*=([^\\]]*)\\]", "$1"));
    }

    @Test
    void whatIsNoDateStaysAsItIsWritten() {
        EdtfDate made = new EdtfDate("some <day>", Optional.of(LocalDate.of(1990, 1, 1)), Optional.empty());

        assertThat(DateWords.of(made).text()).isEqualTo("some <day>");
    }
}
