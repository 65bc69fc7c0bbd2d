package mns.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mns.fact.Fact;
import mns.fact.Problem;

/** Reads a fact base to its end whatever is wrong with it, to tell everything at once. */
final class FactBaseCheck {
    private final JsonFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    FactBaseCheck(JsonFile file) {
        this.file = file;
    }

    /** Returns what was found; what stands behind a mistake in the JSON itself cannot be read. */
    Inspection inspect() {
        int sources = 0;
        try {
            Head head =
                    file.read(JsonEncoding.CHARACTERS, problems::add, cursor -> HeadReader.read(cursor, facts::add));
            sources = head.sources().size();
            Content content = new Content(head.header(), head.sources(), facts);
            problems.addAll(file.problems(Rules.breaches(content)));
        } catch (InvalidFactBaseException e) {
            problems.addAll(e.problems());
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Inspection(file.name(), facts.size(), sources, problems);
    }
}
