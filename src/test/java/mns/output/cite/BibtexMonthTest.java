package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Locale;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A month is the macro that every style of BibTeX defines for it. */
final class BibtexMonthTest {
    @ParameterizedTest
    @EnumSource(Month.class)
    void isTheFirstThreeLettersOfItsName(Month month) {
        String date = String.format(Locale.ROOT, "1999-%02d", month.getValue());
        String macro = month.name().substring(0, 3).toLowerCase(Locale.ROOT);

        assertThat(Output.of(new BibtexRenderer(), Cited.source("book", EdtfDate.parse(date))))
                .contains("\n  month = " + macro + ",\n");
    }
}
