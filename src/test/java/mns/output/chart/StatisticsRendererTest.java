package mns.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.output.Output;
import mns.output.terminal.Palette;
import mns.query.count.Statistics;
import org.junit.jupiter.api.Test;

/** Names stand beside their bars and take half of the width at most, on narrow terminals above them. */
final class StatisticsRendererTest {
    private final Statistics statistics = new Statistics(
            10,
            List.of(
                    new Statistics.Group("all", false, List.of(new Statistics.Share("facts", 10))),
                    new Statistics.Group(
                            "source",
                            true,
                            List.of(
                                    new Statistics.Share("灯台船", 5),
                                    new Statistics.Share("b", 1),
                                    new Statistics.Share("longer-than-all-others", 1)))));

    @Test
    void namesTakeTheColumnsOfTheLongestThatIsDrawn() {
        assertThat(Output.of(new StatisticsRenderer(40, Palette.PLAIN, DrawingCharacters.ASCII, 2), statistics))
                .isEqualTo("""
                all
                  facts   ########################### 10
                source
                  灯台船  ############## 5
                  b       ### 1
                  and 1 more
                """);
    }

    @Test
    void aNameLongerThanHalfOfTheWidthIsBroken() {
        assertThat(Output.of(new StatisticsRenderer(40, Palette.PLAIN, DrawingCharacters.ASCII, 3), statistics))
                .isEqualTo("""
                all
                  facts               ############### 10
                source
                  灯台船              ######## 5
                  b                   ## 1
                  longer-than-all-ot
                  hers                ## 1
                """);
    }

    @Test
    void namesStandAboveTheirBarsWhereThereIsNoRoom() {
        assertThat(Output.shown(new StatisticsRenderer(39, Palette.COLOR, DrawingCharacters.ASCII, 1), statistics))
                .isEqualTo("""
                ␛[1mall␛[0m
                  ␛[1;36mfacts␛[0m
                  ␛[32m##################################␛[0m 10
                ␛[1msource␛[0m
                  ␛[1;36m灯台船␛[0m
                  ␛[32m#################␛[0m 5
                ␛[36m  and 2 more␛[0m
                """);
    }
}
