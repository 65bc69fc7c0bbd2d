package mns.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.output.markup.DateWords;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.Query;
import mns.query.search.Clause;
import mns.query.search.Term;

/** Says in words what was asked, for the heading of the page that answers it. */
final class QueryWords {
    private final Query query;
    private final FactBase base;

    QueryWords(Query query, FactBase base) {
        this.query = query;
        this.base = base;
    }

    /** Returns what the page is called. */
    String heading() {
        if (!query.search().isEmpty()) {
            List<String> words = new ArrayList<>();
            for (Clause clause : query.search().wanted()) {
                words.add(clause.typed());
            }
            for (Term term : query.search().unwanted()) {
                words.add("not " + term.typed());
            }
            return "Search: " + String.join(" ", words);
        }
        if (query.topics().isPresent() && query.topics().get().size() == 1) {
            String id = query.topics().get().iterator().next();
            return base.topic(id).map(Topic::title).orElse(id);
        }
        return isTimeline() ? "Timeline" : "Facts";
    }

    /** Tells whether it asks for dated facts only, which can be drawn. */
    boolean isTimeline() {
        return query.search().isEmpty() && query.conditions().contains(new Condition.IsDated());
    }

    /** Returns how many facts there are, and what they have in common. */
    String summary(Answer.FactList list) {
        int all = list.size() + list.leftOut();
        String counted = list.size() + (list.leftOut() == 0 ? "" : " of " + all) + (all == 1 ? " fact" : " facts");
        List<String> clauses = new ArrayList<>(List.of(counted));
        clauses.addAll(conditions());
        return String.join(" ", clauses);
    }

    private List<String> conditions() {
        List<String> clauses = new ArrayList<>();
        if (query.topics().isPresent()
                && (query.topics().get().size() != 1 || !query.search().isEmpty())) {
            clauses.add("on " + any(query.topics().get()));
        }
        for (Condition condition : query.conditions()) {
            words(condition).ifPresent(clauses::add);
        }
        return clauses;
    }

    private static Optional<String> words(Condition condition) {
        String words = "";
        if (condition instanceof Condition.ContainsText text) {
            words = "that contain \u201c" + text.folded() + "\u201d";
        } else if (condition instanceof Condition.Matches) {
            words = "that match a pattern";
        } else if (condition instanceof Condition.HasTag tags) {
            words = "tagged " + any(tags.tags());
        } else if (condition instanceof Condition.CitesSource sources) {
            words = "with evidence in " + any(sources.sources());
        } else if (condition instanceof Condition.SaidBy speakers) {
            words = "said by " + any(speakers.speakers());
        } else if (condition instanceof Condition.During during) {
            words = "dated " + DateWords.of(during.period()).text();
        } else if (condition instanceof Condition.HeldOn held) {
            words = "true on " + DateWords.of(held.day()).text();
        } else if (condition instanceof Condition.IsDisputed) {
            words = "that a source disputes";
        } else if (condition instanceof Condition.HasConfidence confidence) {
            words = "of " + any(labels(confidence.levels())) + " confidence";
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Set<String> labels(Set<Confidence> levels) {
        Set<String> labels = new TreeSet<>();
        for (Confidence each : levels) {
            labels.add(each.label());
        }
        return labels;
    }

    private static String any(Set<String> names) {
        return String.join(" or ", new TreeSet<>(names));
    }
}
