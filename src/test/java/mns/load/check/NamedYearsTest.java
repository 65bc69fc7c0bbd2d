package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mns.SampleBase;
import mns.fact.EdtfDate;
import mns.fact.Fact;
import org.junit.jupiter.api.Test;

/** A year in the title or statement of a bundled fact is one of its date, unless the fact looks back or ahead. */
final class NamedYearsTest {
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    /** Facts that name other years, with these in their order. */
    private static final String OTHERS = """
            history/anniversary-2015 1919
            history/successor-funding 2016
            legal/statute-changes 2014
            operations/kidnapping-gang-2005 1996
            operations/said-group-claim 2005 2006
            operations/revolutionary-guards-2012-training 1999
            organization/units-2015 2018 2018
            cooperation/israel-embassy-plot 2011
            people/imranov-sentenced 1994
            people/kenan-ahmed-rustam 2001
            people/rustam-in-sight-2000 2018 1974
            statements/security-ensured-2014 2014
            """;

    @Test
    void areThoseOfTheDate() {
        List<String> others = new ArrayList<>();
        for (Fact fact : SampleBase.bundled().facts()) {
            List<String> years = YEAR.matcher(fact.title() + " " + fact.statement())
                    .results()
                    .map(MatchResult::group)
                    .filter(year -> !isOfItsDate(year, fact))
                    .toList();
            if (!years.isEmpty()) {
                others.add(fact.id() + " " + String.join(" ", years));
            }
        }

        assertThat(others).containsExactlyInAnyOrderElementsOf(OTHERS.lines().toList());
    }

    private static boolean isOfItsDate(String year, Fact fact) {
        return fact.when().isPresent() && fact.when().get().overlaps(EdtfDate.parse(year));
    }
}
