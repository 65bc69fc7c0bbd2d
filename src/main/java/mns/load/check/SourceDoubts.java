package mns.load.check;

import java.util.List;
import java.util.Optional;
import mns.fact.Source;

/** What is doubtful of a source; each rule is one entry. */
final class SourceDoubts {
    static final List<Rule> RULES = List.of(SourceDoubts::address, SourceDoubts::accessed);

    private SourceDoubts() {}

    /** Tells whether a source is doubtful in one way. */
    interface Rule {
        Optional<Doubt> look(Source source);
    }

    private static Optional<Doubt> address(Source source) {
        boolean found = source.url().isPresent()
                || source.doi().isPresent()
                || source.isbn().isPresent();
        return found
                ? Optional.empty()
                : Optional.of(new Doubt("", "the source has no address: give \"url\", \"doi\" or \"isbn\""));
    }

    private static Optional<Doubt> accessed(Source source) {
        return source.url().isEmpty() || source.accessed().isPresent()
                ? Optional.empty()
                : Optional.of(new Doubt("/url", "the page may change: say in \"accessed\" when it was seen"));
    }
}
