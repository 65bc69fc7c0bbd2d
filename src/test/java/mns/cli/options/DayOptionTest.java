package mns.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of any year is two digits of a month and two of a day that the month may have. */
class DayOptionTest {
    @ParameterizedTest
    @ValueSource(strings = {"01-01", "12-31", "01-31", "02-29", "04-30", "10-09", "09-10"})
    void everyDayThatAYearMayHaveIsTaken(String day) {
        Run run = ask(day);

        assertThat(run.exit()).isLessThanOrEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00-10  | months run from 01 to 12; write MM-DD; for example: --on-this-day 12-14
            13-01  | months run from 01 to 12; write MM-DD; for example: --on-this-day 12-14
            01-00  | January has 31 days; write MM-DD; for example: --on-this-day 12-14
            01-32  | January has 31 days; write MM-DD; for example: --on-this-day 12-14
            02-30  | February has 29 days; write MM-DD; for example: --on-this-day 12-14
            04-31  | April has 30 days; write MM-DD; for example: --on-this-day 12-14
            1-01   | write MM-DD; for example: --on-this-day 12-14
            12-1   | write MM-DD; for example: --on-this-day 12-14
            12-141 | write MM-DD; for example: --on-this-day 12-14
            12/14  | write MM-DD; for example: --on-this-day 12-14
            x2-14  | write MM-DD; for example: --on-this-day 12-14
            1x-14  | write MM-DD; for example: --on-this-day 12-14
            12-x4  | write MM-DD; for example: --on-this-day 12-14
            12-1x  | write MM-DD; for example: --on-this-day 12-14
            """)
    void anyOtherIsRefusedWithTheReason(String day, String reason) {
        String message = "mns: --on-this-day: \"" + day + "\" is not a day of the year: " + reason + "\n";

        assertThat(ask(day)).isEqualTo(new Run(2, "", message));
    }

    private static Run ask(String day) {
        return new MnsRunner().run("timeline", "--on-this-day=" + day);
    }
}
