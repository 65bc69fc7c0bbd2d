package mns.load.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;
import mns.load.json.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a fact base to its end whatever is wrong with it, to tell everything at once. */
public final class FactBaseCheck {
    private final JsonFile file;
    private final Collection<String> taken;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int sources;
    private @Nullable ParsedBase content;

    /**
     * Makes a check.
     *
     * @param taken names that a topic may not have
     */
    public FactBaseCheck(JsonFile file, Collection<String> taken) {
        this.file = file;
        this.taken = taken;
    }

    /** Returns what was found; what stands behind a mistake in the JSON itself cannot be read. */
    public Inspection inspect() {
        try {
            read();
        } catch (InvalidFactBaseException e) {
            for (Problem each : e.problems()) {
                String rest = each.line() > 0 ? "; what stands behind it was not read" : "";
                problems.add(
                        new Problem(each.file(), each.line(), each.column(), each.reason() + rest, each.pointer()));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (problems.size() > Problem.MOST) {
            problems.subList(Problem.MOST, problems.size()).clear();
            problems.add(new Problem(
                    file.name(), 0, 0, "there are more than " + Problem.MOST + " problems; these are some", ""));
        }
        FactBase sound = content == null || !problems.isEmpty() ? null : content.toFactBase();
        return new Inspection(file.name(), facts.size(), sources, problems, sound);
    }

    private void read() {
        Preamble head = file.read(this::add, cursor -> FactBaseReader.read(cursor, facts::add));
        sources = head.sources().size();
        content = new ParsedBase(head.header(), head.sources(), facts);
        problems.addAll(file.problems(ConsistencyCheck.breaches(content, taken)));
    }

    private void add(Problem problem) {
        if (problems.size() == Problem.MOST) {
            throw new InvalidFactBaseException(List.of(problem));
        }
        problems.add(problem);
    }
}
