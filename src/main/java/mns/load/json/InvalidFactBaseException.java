package mns.load.json;

import java.util.List;

/** Says that a fact base cannot be used, with every problem that was found. */
public final class InvalidFactBaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidFactBaseException(List<Problem> problems) {
        super(problems.get(0).toString());
        this.problems = List.copyOf(problems);
    }

    /** Makes the exception for a file of which no place can be named. */
    public InvalidFactBaseException(String file, String reason) {
        this(List.of(new Problem(file, 0, 0, reason, "")));
    }

    /** Tells whether the file is something else than a fact base, in which there is nothing to check. */
    public boolean isForeign() {
        return problems.get(0).isForeign();
    }

    /** Returns the problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
