package mns.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import mns.SampleBase;
import mns.cli.syntax.UsageException;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is known however it is spelt, and for an unknown one up to twelve valid ones are named. */
class FilterNamesTest {
    private static final FilterNames NAMES = new FilterNames(SampleBase.lighthouse(), "mns");

    private static final String TWELVE =
            "valid: sea-mark-1, sea-mark-2, sea-mark-3, sea-mark-4, sea-mark-5, sea-mark-6,"
                    + " sea-mark-7, sea-mark-8, sea-mark-9, sea-mark-10, sea-mark-11, sea-mark-12";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | wreck       |
            13 | wreck       | mns topics lists them all
            13 | sea-mark-14 | mns topics lists them all
            """)
    void manyValidNamesAreLeftToTheCommandThatListsThem(int topics, String name, String advice) {
        assertThatThrownBy(() -> new FilterNames(withTopics(topics), "mns").topics(name))
                .isInstanceOfSatisfying(UsageException.class, e -> {
                    assertThat(e.mistake().message()).isEqualTo("unknown topic \"" + name + "\"");
                    assertThat(e.mistake().query()).isEqualTo(name);
                    assertThat(e.mistake().advice()).isEqualTo(advice == null ? TWELVE : advice);
                });
    }

    @Test
    void namesAreGivenAsTheBaseSpellsThemEachOnceInTheOrderAskedFor() throws UsageException {
        assertThat(new FilterNames(withTopics(3), "mns").topics("Sea mark 3, SEA-MARK-1,,sea-mark-3"))
                .containsExactly("sea-mark-3", "sea-mark-1");
        assertThat(NAMES.tags("TOWER")).containsExactly("tower");
        assertThat(NAMES.sources("light list")).containsExactly("light-list");
        assertThat(NAMES.confidences("Low,high")).containsExactly("low", "high");
    }

    @ParameterizedTest
    @CsvSource({"olafur, nobody, nobody", "nobody, olafur, nobody", "Los, '-', '-'"})
    void eachSpeakerOfAListMustBeKnown(String one, String other, String unknown) {
        assertThatThrownBy(() -> NAMES.speakers(one + "," + other)).isInstanceOfSatisfying(UsageException.class, e -> {
            assertThat(e.mistake().message()).isEqualTo("unknown speaker \"" + unknown + "\"");
            assertThat(e.mistake().advice()).isEqualTo("valid: Ólafur Łoś, last keeper");
        });
    }

    private static FactBase withTopics(int count) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            topics.add(new Topic("sea-mark-" + i, "Sea mark", "A sea mark."));
        }
        Header header = SampleBase.header(topics);
        return FactBase.of(header, List.of(), topic -> Chapter.of(List.of()));
    }
}
