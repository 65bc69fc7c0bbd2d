package mns.query;

/** The time that the regular expressions of one query may take together; only the time spent in them counts. */
final class TimeLimit {
    private static final long NANOSECONDS = 800_000_000;

    /** How many looks at a text go by between two looks at the clock. */
    private static final int LOOKS = 64;

    private long left = NANOSECONDS;
    private long end;
    private int looks;

    /** Says that the time is over. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PassedException() {
            super(null, null, false, false);
        }
    }

    void start() {
        end = System.nanoTime() + left;
    }

    void stop() {
        left = end - System.nanoTime();
    }

    /** Throws the exception if the time is over. */
    void look() {
        looks++;
        if (looks % LOOKS == 0 && System.nanoTime() - end > 0) {
            throw new PassedException();
        }
    }
}
