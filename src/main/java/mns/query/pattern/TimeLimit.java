package mns.query.pattern;

import java.util.function.LongSupplier;

/**
 * The time that the regular expressions of one query may take together; only the time spent in them counts.
 *
 * <p>When it is over by the clock, as much of the processor's time is granted: on a busy machine the clock goes on while
 * nothing is done. That time is not asked for at once, for it takes a file to be read; where nobody knows it, the clock
 * goes on to count.
 */
final class TimeLimit {
    private static final long NANOSECONDS = 400_000_000;

    /** How many looks at a text go by between two looks at the clock. */
    private static final int LOOKS = 64;

    private final LongSupplier processor;
    private LongSupplier clock;
    private long left = NANOSECONDS;
    private boolean granted;
    private long end;
    private int looks;

    /** Says that the time is over. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PassedException() {
            super(null, null, false, false);
        }
    }

    TimeLimit() {
        this(System::nanoTime, new ProcessorTime());
    }

    /**
     * Makes a limit over two clocks, in nanoseconds.
     *
     * @param processor how long the thread has worked, negative if nobody knows
     */
    TimeLimit(LongSupplier clock, LongSupplier processor) {
        this.clock = clock;
        this.processor = processor;
    }

    void start() {
        end = clock.getAsLong() + left;
    }

    void stop() {
        left = end - clock.getAsLong();
    }

    /** Throws the exception if the time is over. */
    void look() {
        looks++;
        if (looks % LOOKS == 0 && clock.getAsLong() - end > 0) {
            if (granted) {
                throw new PassedException();
            }
            granted = true;
            clock = processor.getAsLong() < 0 ? clock : processor;
            left = NANOSECONDS;
            start();
        }
    }
}
