package mns.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mns.load.FactBases;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A search in the bundled base puts first what a reader expects first.
 *
 * <p>The judgements were made from the texts of the facts before the weights of the ranking were set. Where several facts
 * stand behind a query, each of them may come first. The measure is the mean reciprocal rank of the first of them.
 */
class JudgedSearchTest {
    private static final String JUDGEMENTS = """
            Təhlükəsizlik               | organization/azerbaijani-name
            Təhlukəsizlik               | organization/azerbaijani-name
            milli tehlukesizlik nazirliyi | organization/azerbaijani-name
            operatively-search          | functions/2 functions/16 functions/17 functions/20 functions/21 legal/operational-search-law legal/operational-search-aims legal/operational-search-measures
            operational search          | legal/operational-search-law legal/operational-search-powers functions/20 functions/21 legal/operational-search-aims legal/operational-search-measures
            muss destruction            | functions/19
            weapons of mass destruction | functions/19
            KGB                         | history/predecessor history/renamed-from-kgb people/vagif-huseynov people/heydar-aliyev-chairman history/kgb-1954 people/tsvigun-kgb people/yusifzade-kgb
            DTK                         | history/predecessor history/renamed-from-kgb history/kgb-1954
            MTN                         | organization/azerbaijani-name
            MNS                         | organization/english-abbreviation history/mns-case history/case-280-episodes
            Imranov                     | people/minister-imranov people/imranov-sentenced
            İMRANOV                     | people/minister-imranov people/imranov-sentenced
            Mahmudov                    | people/minister-mahmudov people/mahmudov-background people/mahmudov-earlier-post people/mahmudov-lieutenant-general
            Makhmudov                   | people/minister-mahmudov people/mahmudov-background people/mahmudov-earlier-post people/mahmudov-lieutenant-general
            Abbasov                     | people/minister-abbasov people/abbasov-dismissed people/abbasov-ambassador
            Аббасов                     | people/minister-abbasov
            Tahmazov                    | people/minister-tahmazov people/tahmazov-major-general
            ministers                   | people/ministers-1991-2015
            minister dismissed          | history/minister-dismissed people/abbasov-dismissed
            Heydar Aliyev chairman      | people/heydar-aliyev-chairman
            Putin plot                  | operations/putin-plot-2000
            Putin plot sentence         | operations/putin-plot-sentence
            Martyrs' Lane               | operations/putin-plot-place
            mosque                      | operations/abu-bakr-attack operations/abu-bakr-mosque-2008 operations/mosque-arson-2014 operations/abu-bakr-watch-2002 operations/mosques-2005
            Abu Bakr trial              | operations/abu-bakr-trial
            Eurovision                  | operations/eurovision-2012 courts/eurovision-voters-2009
            rabbis                      | operations/rabbis-plot-2012
            kidnapping                  | operations/kidnapping-gang-2005
            Forest Brothers             | operations/forest-brothers-2007
            bank accounts               | operations/bank-accounts-frozen
            dissolved                   | history/dissolution
            founded                     | history/establishment history/supreme-soviet-decision
            decree 706                  | legal/decree-706
            statute                     | legal/statute legal/statute-approved
            constitution                | legal/constitution
            state secret                | legal/state-secret-law legal/state-secret-definition
            successor                   | history/state-security-service history/foreign-intelligence-service history/successors-on-its-base history/successor-duties
            headquarters Baku           | organization/baku
            academy                     | organization/academy organization/academy-founded organization/academy-named
            CIS meeting                 | cooperation/cis-meeting-2010
            Mossad                      | cooperation/mossad
            Austria                     | cooperation/austria-visit cooperation/austria-polli
            state border                | functions/23 organization/border-troops-2002
            counter-intelligence        | functions/counter-intelligence organization/counter-intelligence-agency legal/counter-intelligence-definition
            military counter-intelligence | functions/7
            wiretapping                 | functions/20 history/wiretapping-charge-2015 legal/operational-search-measures
            witness protection          | functions/18
            smuggling                   | functions/19
            pensions                    | functions/29
            "combat readiness"          | statements/combat-readiness
            trumped-up charges          | statements/trumped-up-charges
            Cheka                       | history/cheka-1920 people/cheka-heads-1920 people/bagirov-cheka
            """;

    private static final FactFinder FINDER = new FactFinder(FactBases.bundled());

    /** A query and the facts that may come first. */
    private record Judgement(String query, List<String> expected) {
        static List<Judgement> all() {
            List<Judgement> all = new ArrayList<>();
            for (String line : JUDGEMENTS.strip().split("\n")) {
                String[] sides = line.strip().split(" *\\| *");
                all.add(new Judgement(sides[0], List.of(sides[1].split(" "))));
            }
            return all;
        }

        double reciprocalRank() {
            List<String> ids = search(query);
            for (int i = 0; i < ids.size(); i++) {
                if (expected.contains(ids.get(i))) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        }
    }

    @Test
    void whatIsExpectedComesFirst() {
        List<Judgement> judgements = Judgement.all();
        double sum = 0;
        List<String> late = new ArrayList<>();
        for (Judgement judgement : judgements) {
            double rank = judgement.reciprocalRank();
            sum += rank;
            if (rank < 1) {
                late.add(judgement.query + " " + rank + " "
                        + search(judgement.query).stream().limit(4).toList());
            }
        }
        assertThat(judgements).hasSizeGreaterThanOrEqualTo(40);
        assertThat(sum / judgements.size())
                .as("mean reciprocal rank; not first: %s", late)
                .isGreaterThanOrEqualTo(0.92);
    }

    /** So that no query hides behind the mean. */
    @TestFactory
    Stream<DynamicTest> eachIsAmongTheFirstFive() {
        return Judgement.all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.query, () -> assertThat(each.reciprocalRank()).isGreaterThanOrEqualTo(0.2)));
    }

    private static List<String> search(String line) {
        Query query =
                Query.ALL.searching(QueryReader.read(line.contains("\"") ? List.of(line) : List.of(line.split(" "))));
        return FINDER.find(query.sorted(Order.RELEVANCE, false)).hits().stream()
                .map(each -> each.fact().id())
                .toList();
    }
}
