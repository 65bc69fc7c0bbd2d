package mns.load.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonCursor;
import mns.load.json.JsonFile;
import mns.load.json.JsonRepair;
import mns.load.json.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a fact base to its end whatever is wrong with it, to tell everything at once. */
public final class FactBaseCheck {
    private static final String UNREAD = "; what follows it was not read";

    private final JsonFile file;
    private final Collection<String> taken;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> doubtful = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int sources;

    /** Whether the end is missing, so that what does not fit together may fit with what would follow. */
    private boolean isCutOff;

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

    /** Returns what was found; what stands after a mistake in the JSON itself cannot be read. */
    public Inspection inspect() {
        try {
            read();
        } catch (InvalidFactBaseException e) {
            Optional<JsonRepair> repair = e.isForeign() ? Optional.empty() : file.repair();
            if (repair.isPresent()) {
                return inspect(repair.get());
            }
            for (Problem each : e.problems()) {
                String rest = each.line() > 0 && !e.isForeign() ? UNREAD : "";
                problems.add(each.withReason(each.reason() + rest));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (problems.size() > Problem.MOST) {
            problems.subList(Problem.MOST, problems.size()).clear();
            problems.add(new Problem(
                    file.name(), 0, 0, "there are more than " + Problem.MOST + " problems; these are some", ""));
        }
        ParsedBase whole = problems.isEmpty() ? content : null;
        FactBase sound = whole == null ? null : whole.toFactBase();
        WarningCheck warnings = whole == null ? null : new WarningCheck(file, whole, doubtful);
        return new Inspection(file.name(), facts.size(), sources, problems, sound, warnings);
    }

    /** Returns what is wrong with a file that is not JSON, read as if that were corrected. */
    private Inspection inspect(JsonRepair repair) {
        List<Problem> all = new ArrayList<>(repair.mistakes());
        if (!repair.isWhole()) {
            Problem last = all.remove(all.size() - 1);
            all.add(last.withReason(last.reason() + UNREAD));
            return new Inspection(file.name(), 0, 0, all, null, null);
        }
        byte[] repaired = repair.repaired();
        JsonFile whole = new JsonFile(file.name(), () -> new ByteArrayInputStream(repaired));
        FactBaseCheck rest = new FactBaseCheck(whole, taken);
        rest.isCutOff = !repair.isClosed();
        Inspection inspection = rest.inspect();
        all.addAll(repair.inFile(inspection.problems()));
        all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Inspection(file.name(), inspection.facts(), inspection.sources(), all, null, null);
    }

    private void read() {
        Preamble head = file.read(reports(), cursor -> FactBaseReader.read(cursor, facts::add));
        sources = head.sources().size();
        content = new ParsedBase(head.header(), head.sources(), facts);
        if (!isCutOff) {
            problems.addAll(file.problems(ConsistencyCheck.breaches(content, taken)));
        }
    }

    private JsonCursor.Reports reports() {
        return new JsonCursor.Reports() {
            @Override
            public void add(Problem problem) {
                FactBaseCheck.this.add(problem);
            }

            @Override
            public void warn(Problem problem) {
                if (doubtful.size() < Problem.MOST) {
                    doubtful.add(problem);
                }
            }
        };
    }

    private void add(Problem problem) {
        if (problems.size() == Problem.MOST) {
            throw new InvalidFactBaseException(List.of(problem));
        }
        problems.add(problem);
    }
}
