package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.date.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term holds on each day that its dates may mean, an event only on the days to which it is dated. */
final class HeldOnTest {
    private static final Fact LIKE = SampleBase.lighthouse().fact("history/end").orElseThrow();
    private static final EdtfDate LIFETIME = EdtfDate.parse("1851/1999");

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource(delimiter = '|', textBlock = """
            valid | 1901       | 1901-05-01 | true
            date  | 1901       | 1901-05-01 | false
            date  | 1901       | 1901       | true
            valid | 1901       | 1902-01-01 | false
            valid | 1901-05    | 1901-05-31 | true
            date  | 1901-05    | 1901-05-31 | false
            date  | 1901-05    | 1901       | true
            valid | 190X       | 1909-12-31 | true
            valid | 1901-05-01 | 1901-05-01 | true
            date  | 1901-05-01 | 1901-05-01 | true
            date  | 1900/1902  | 1901-05-01 | true
            valid | 1900/1902  | 1901-05-01 | true
            """)
    void aTermIsOneHoweverItIsDated(String member, String when, String day, boolean holds) {
        Chapter chapter = Chapter.of(List.of(dated(member.equals("valid"), when)));

        assertThat(new Condition.HeldOn(EdtfDate.parse(day), LIFETIME).holds(chapter, 0))
                .isEqualTo(holds);
    }

    private static Fact dated(boolean isTerm, String when) {
        MadeFact made = MadeFact.like(LIKE);
        return (isTerm ? made.valid(when) : made.date(when)).make();
    }
}
