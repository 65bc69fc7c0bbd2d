package mns.load.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Fact;
import mns.fact.Source;
import mns.load.json.JsonFile;
import mns.load.json.Problem;

/** Looks for what is sound in a fact base but doubtful. */
public final class WarningCheck {
    private final JsonFile file;
    private final ParsedBase content;
    private final List<Problem> met;
    private final Map<String, String> doubts = new LinkedHashMap<>();

    /**
     * Makes a check of a sound base.
     *
     * @param met what was doubtful when the base was read
     */
    WarningCheck(JsonFile file, ParsedBase content, List<Problem> met) {
        this.file = file;
        this.content = content;
        this.met = met;
    }

    /** Returns all that is doubtful, in the order of the file. */
    public List<Problem> warnings() {
        Map<String, Source> sources = new HashMap<>();
        for (int i = 0; i < content.sources().size(); i++) {
            Source source = content.sources().get(i);
            sources.put(source.id(), source);
            for (SourceDoubts.Rule rule : SourceDoubts.RULES) {
                add("/sources/" + i, rule.look(source));
            }
        }
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            for (FactDoubts.Rule rule : FactDoubts.RULES) {
                add("/facts/" + i, rule.look(fact, sources));
            }
        }
        BaseDoubts.look(content, this::add);
        List<Problem> warnings = new ArrayList<>(met);
        warnings.addAll(file.problems(doubts));
        warnings.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return warnings;
    }

    private void add(String place, Optional<Doubt> doubt) {
        if (doubt.isPresent()) {
            add(place + doubt.get().member(), doubt.get().reason());
        }
    }

    /** A place has one reason, for it is shown once. */
    private void add(String pointer, String reason) {
        if (doubts.size() < Problem.MOST) {
            doubts.merge(pointer, reason, (one, other) -> one + "; " + other);
        }
    }
}
