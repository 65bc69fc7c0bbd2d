package mns.load.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Stance;

/** What is doubtful of a fact; each rule is one entry. */
final class FactDoubts {
    static final List<Rule> RULES = List.of(FactDoubts::confidence, FactDoubts::statement);

    /** What is an official text by its type. */
    private static final Set<String> OFFICIAL = Set.of("bill", "legal_case", "legislation", "regulation", "treaty");

    private FactDoubts() {}

    /** Tells whether a fact is doubtful in one way, with the sources of its base by their ids. */
    interface Rule {
        Optional<Doubt> look(Fact fact, Map<String, Source> sources);
    }

    /** A claim is high where it is sure that it was made, for which one source is enough. */
    private static Optional<Doubt> confidence(Fact fact, Map<String, Source> sources) {
        boolean founded = fact.confidence() != Confidence.HIGH || fact.saidBy().isPresent();
        Set<String> independent = new HashSet<>();
        for (Evidence piece : fact.evidence()) {
            Source source = sources.get(piece.source());
            if (piece.stance() == Stance.SUPPORTS && source != null) {
                founded |= source.official() || OFFICIAL.contains(source.type());
                independent.add(source.publisher().orElse(source.id()));
            }
        }
        String reason = "\"high\" rests on two sources of different publishers, an official text or a \"saidBy\";"
                + " add one, or write \"medium\"";
        return founded || independent.size() > 1 ? Optional.empty() : Optional.of(new Doubt("/confidence", reason));
    }

    private static Optional<Doubt> statement(Fact fact, Map<String, Source> sources) {
        Optional<String> opening = LeaningStatement.opening(fact.statement());
        return opening.map(words -> new Doubt(
                "/statement",
                "the statement is read without its title, and \"" + words + "\" leans on another; name what is meant"));
    }
}
