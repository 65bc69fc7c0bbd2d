package mns.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The time is over when the clock and then the processor say so. */
final class TimeLimitTest {
    private static final long MILLISECOND = 1_000_000;

    private long clock;
    private long processor;
    private final TimeLimit limit = new TimeLimit(() -> clock, () -> processor);

    @Test
    void whoIsQuickMayGoOn() {
        limit.start();
        work(399, 399);
        look();
    }

    @Test
    void whoWorksTooLongIsStopped() {
        limit.start();
        work(401, 401);
        look();
        work(399, 399);
        look();
        work(2, 2);
        assertThatThrownBy(this::look).isInstanceOf(TimeLimit.PassedException.class);
    }

    @Test
    void waitingForTheProcessorIsNoWork() {
        limit.start();
        for (int i = 0; i < 39; i++) {
            work(1000, 10);
            look();
        }
        limit.stop();
        work(5000, 5000);
        limit.start();
        work(1000, 10);
        look();
        work(1000, 20);
        assertThatThrownBy(this::look).isInstanceOf(TimeLimit.PassedException.class);
    }

    @Test
    void whatIsDoneBetweenDoesNotCount() {
        for (int i = 0; i < 4; i++) {
            limit.start();
            work(99, 99);
            look();
            limit.stop();
            work(5000, 5000);
        }
        assertThat(clock).isGreaterThan(20_000 * MILLISECOND);
    }

    @Test
    void whereNobodyKnowsTheProcessorsTimeTheClockGoesOnToCount() {
        processor = -1;
        limit.start();
        work(401, 0);
        look();
        work(399, 0);
        look();
        work(2, 0);
        assertThatThrownBy(this::look).isInstanceOf(TimeLimit.PassedException.class);
    }

    private void work(long byTheClock, long byTheProcessor) {
        clock += byTheClock * MILLISECOND;
        processor += byTheProcessor * MILLISECOND;
    }

    /** Reads as much as makes sure that the clock is looked at. */
    private void look() {
        for (int i = 0; i < 64; i++) {
            limit.look();
        }
    }
}
