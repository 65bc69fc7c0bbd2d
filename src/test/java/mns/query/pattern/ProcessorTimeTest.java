package mns.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where the system tells it, the time that a thread has worked is the one that Java tells too. */
class ProcessorTimeTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void isTheTimeOfTheThreadThatAsks() {
        assumeThat(Path.of("/proc/thread-self/schedstat")).exists();

        assertThat(new ProcessorTime().getAsLong())
                .isCloseTo(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(), within(100 * MILLISECOND));
    }
}
