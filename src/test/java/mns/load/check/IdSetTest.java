package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An id is new once, among however many. */
final class IdSetTest {
    private static final int MANY = 20_000;

    private final IdSet ids = new IdSet();

    @Test
    void takesAnIdForNewTheFirstTimeOnly() {
        assertThat(ids.add("lamps/1")).isTrue();
        assertThat(ids.add("lamps/2")).isTrue();
        assertThat(ids.add("lamps/1")).isFalse();
        assertThat(ids.add("")).isTrue();
        assertThat(ids.add("")).isFalse();
    }

    @Test
    void remembersAllOfManyIds() {
        assertThat(many()).allMatch(ids::add);
        assertThat(many()).noneMatch(ids::add);
    }

    private static Stream<String> many() {
        return IntStream.range(0, MANY).mapToObj(i -> "lamps/" + i);
    }
}
