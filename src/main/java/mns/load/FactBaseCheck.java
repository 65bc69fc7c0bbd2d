package mns.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.fact.Problem;

/** Reads a fact base to its end whatever is wrong with it, to tell everything at once. */
final class FactBaseCheck {
    /** Nobody reads more, and a file made to have many must not fill the memory with them. */
    static final int MOST = 1000;

    private final JsonFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int sources;

    FactBaseCheck(JsonFile file) {
        this.file = file;
    }

    /** Returns what was found; what stands behind a mistake in the JSON itself cannot be read. */
    Inspection inspect() {
        try {
            read();
        } catch (InvalidFactBaseException e) {
            problems.addAll(e.problems());
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (problems.size() > MOST) {
            problems.subList(MOST, problems.size()).clear();
            problems.add(
                    new Problem(file.name(), 0, 0, "there are more than " + MOST + " problems; these are some", ""));
        }
        return new Inspection(file.name(), facts.size(), sources, problems);
    }

    private void read() {
        Head head = file.read(JsonEncoding.CHARACTERS, this::add, cursor -> HeadReader.read(cursor, facts::add));
        sources = head.sources().size();
        Map<String, String> breaches = Rules.breaches(new Content(head.header(), head.sources(), facts));
        problems.addAll(file.problems(breaches));
    }

    private void add(Problem problem) {
        if (problems.size() == MOST) {
            throw new InvalidFactBaseException(List.of(problem));
        }
        problems.add(problem);
    }
}
