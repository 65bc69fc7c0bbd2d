package mns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long the thread of a test has worked, whatever else the machine has to do. */
public final class Work {
    private final long start = worked();

    /** Begins to count. */
    public Work() {}

    /** Asserts that the thread has worked less since the beginning. */
    public void assertLessThan(Duration most) {
        assertThat(Duration.ofNanos(worked() - start)).isLessThan(most);
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
