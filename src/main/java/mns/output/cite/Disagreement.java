package mns.output.cite;

import java.util.ArrayList;
import java.util.List;
import mns.query.cite.Reference;

/** Says in words what a source has against the facts that it is cited for. */
final class Disagreement {
    private Disagreement() {}

    /** Returns a clause for each fact that the source disputes; it names the fact if there are several. */
    static List<String> of(Reference reference) {
        boolean several = reference.ids().size() > 1;
        List<String> clauses = new ArrayList<>();
        for (Reference.Use use : reference.uses()) {
            if (use.disputes()) {
                String on = several ? " on " + use.fact().id() : "";
                String says = use.evidence().says().isPresent()
                        ? ": " + withoutFullStop(use.evidence().says().get())
                        : "";
                clauses.add("disagrees" + on + says);
            }
        }
        return clauses;
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
