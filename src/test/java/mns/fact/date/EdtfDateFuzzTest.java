package mns.fact.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Whatever a text is, it is a date with bounds that agree with java.time, or is refused with the reason. */
final class EdtfDateFuzzTest {
    private static final Pattern DATE =
            Pattern.compile("-?(\\d\\d(\\d\\d|\\dX|XX)|\\d{4}-(\\d\\d|XX)(-(\\d\\d|XX))?)[?~%]?");
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d\\d-\\d\\d");

    @FuzzTest
    void parse(byte[] bytes) {
        EdtfDate other = EdtfDate.parse("1991-11-01/2015-12-14");
        String text = new String(bytes, StandardCharsets.UTF_8);
        EdtfDate date;
        try {
            date = EdtfDate.parse(text);
        } catch (InvalidDateException e) {
            assertThat(e).hasMessageContaining(text);
            assertThat(DAY.matcher(text).matches() && isDay(text)).isFalse();
            return;
        }
        assertThat(EdtfDate.parse(date.text())).isEqualTo(date);
        assertThat(date.text()).isEqualTo(text);
        for (String end : text.split("/", -1)) {
            assertThat(end.isEmpty() || end.equals("..") || DATE.matcher(end).matches())
                    .as(text)
                    .isTrue();
        }
        LocalDate first = date.earliest().orElse(LocalDate.MIN);
        LocalDate last = date.latest().orElse(LocalDate.MAX);
        assertThat(first).isBeforeOrEqualTo(last);
        if (DAY.matcher(text).matches()) {
            assertThat(first).isEqualTo(LocalDate.parse(text)).isEqualTo(last);
        }
        assertThat(date.overlaps(other))
                .isEqualTo(other.overlaps(date))
                .isEqualTo(!last.isBefore(LocalDate.of(1991, 11, 1)) && !first.isAfter(LocalDate.of(2015, 12, 14)));
        assertThat(date.liesWithin(date)).isTrue();
        assertThat(date.liesWithin(EdtfDate.ALWAYS)).isTrue();
        assertThat(Integer.signum(date.compareTime(other))).isEqualTo(-Integer.signum(other.compareTime(date)));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }
}
