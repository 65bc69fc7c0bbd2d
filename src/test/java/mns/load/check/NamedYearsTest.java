package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.date.EdtfDate;
import org.junit.jupiter.api.Test;

/** A year in the title or statement of a bundled fact is one of its date, unless the fact looks back or ahead. */
final class NamedYearsTest {
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    /** Facts that name other years, with these in their order. */
    private static final String OTHERS = """
            history/anniversary-2015 1919
            history/successor-funding 2016
            legal/operational-search-powers 1999
            legal/statute-changes 2014
            legal/operational-search-aims 1999
            legal/operational-search-measures 1999
            legal/intelligence-definition 2004
            legal/counter-intelligence-definition 2004
            operations/putin-plot-visit 2000
            operations/putin-plot-tip-off 2001 2001
            operations/putin-plot-interception 2001
            operations/putin-plot-arrest 2001
            operations/putin-plot-arrest-minister 2001 2001
            operations/putin-plot-devices 2001
            operations/kidnapping-gang-2005 1996
            operations/kidnapping-gang-sentences 2005
            operations/said-group-claim 2005 2006
            operations/revolutionary-guards-2012-training 1999
            operations/eurovision-2012-sentences 2012
            operations/army-of-allah-2000 1997
            operations/chechnya-recruits-2002 2001
            operations/foreign-agents-2007 2008
            operations/foreign-agents-2009 2010
            operations/mashtaga-2009-sentences 2007 2007
            operations/eurovision-2012-embassy-sentences 2012
            operations/syria-arrests-january-2015 2014
            operations/syria-arrests-september-2015 2013
            operations/mosque-arson-2014-trial 2014
            organization/nakhchivan 2015
            organization/units-2015 2018 2018
            organization/sub-offices 2010 2010
            cooperation/israel-embassy-plot 2011
            cooperation/austria-polli 2004 2015
            people/imranov-sentenced 1994
            people/kenan-ahmed-rustam 2001
            people/rustam-in-sight-2000 2018 1974
            people/yusifzade-kgb 2014
            people/vagif-huseynov-arrest 1989 1991 2024
            people/nakhchivan-minister-alasgarov 2016
            statements/security-ensured-2014 2014
            statements/aliyev-1999 1953
            courts/zeynalov-judgment-2020 2011
            courts/mehdiyev-judgment-2015 2007
            courts/mammadov-death-2009 2008
            courts/mammadov-judgment-2019 2007
            courts/nida-judgment-2021 2013
            courts/mirgadirov-judgment-2020 2014
            courts/un-rapporteur-2000 2001
            courts/huseynov-judgment-2017 2005
            courts/chovdarov-property 2017
            courts/gurbanov-sentenced 2020 2015 2020
            courts/ismayilova-judgment-2019 2012
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
