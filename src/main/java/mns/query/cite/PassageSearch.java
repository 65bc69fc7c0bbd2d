package mns.query.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Passage;
import mns.query.Answer;

/**
 * Finds the passages that facts cite again in the text of their source.
 *
 * <p>Each passage is looked for where it stood; for those that are not there the text is gone through once, so the time grows
 * with the length of the text.
 */
public final class PassageSearch {
    private final List<Citation> citations = new ArrayList<>();
    private final SourceText text;

    private PassageSearch(SourceText text) {
        this.text = text;
    }

    /** How a passage stands to the text of its source. */
    enum Standing {
        FOUND("found"),
        MOVED("moved"),
        MISSING("missing");

        private final String label;

        Standing(String label) {
            this.label = label;
        }
    }

    private record Citation(String fact, String locator, Passage passage, boolean inPlace) {}

    /**
     * Reports for each passage of a source whether it stands in a text where it stood, elsewhere, or not at all.
     *
     * @param source id of the source
     * @param text what the source says, spaced in any way
     * @return a line for each piece of evidence that has a passage, in the order of the fact base
     */
    public static List<Answer.Finding> find(FactBase base, String source, String text) {
        PassageSearch search = new PassageSearch(new SourceText(text));
        base.scan(base.topics(), (chapter, index) -> search.collect(chapter.fact(index), source));
        return search.findings(source);
    }

    /** Returns whether a report has passages, none of which is missing. */
    public static boolean isComplete(Answer.Report report) {
        for (Answer.Finding finding : report.lines()) {
            if (finding.columns().get(0).equals(Standing.MISSING.label)) {
                return false;
            }
        }
        return report.size() > 0;
    }

    private void collect(Fact fact, String source) {
        for (Evidence piece : fact.evidence()) {
            if (piece.source().equals(source) && piece.passage().isPresent()) {
                Passage passage = piece.passage().get();
                citations.add(new Citation(fact.id(), piece.locator(), passage, isInPlace(passage)));
            }
        }
    }

    private List<Answer.Finding> findings(String source) {
        List<Passage> elsewhere = new ArrayList<>();
        for (Citation each : citations) {
            if (!each.inPlace()) {
                elsewhere.add(each.passage());
            }
        }
        Map<String, Integer> positions = elsewhere.isEmpty() ? Map.of() : text.find(elsewhere);
        List<Answer.Finding> findings = new ArrayList<>();
        for (Citation each : citations) {
            int was = each.passage().at().orElse(0);
            int at =
                    each.inPlace() ? was : positions.getOrDefault(each.passage().sha256(), 0);
            findings.add(finding(source, each, was, at));
        }
        return findings;
    }

    private boolean isInPlace(Passage passage) {
        return passage.at().isPresent() && text.has(passage, passage.at().getAsInt());
    }

    private static Answer.Finding finding(String source, Citation citation, int was, int at) {
        Standing standing = at == 0 ? Standing.MISSING : was == 0 || was == at ? Standing.FOUND : Standing.MOVED;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("standing", standing.label);
        values.put("fact", citation.fact());
        values.put("source", source);
        values.put("locator", citation.locator());
        if (at > 0) {
            values.put("at", at);
        }
        if (was > 0) {
            values.put("was", was);
        }
        String place = switch (standing) {
            case FOUND -> "word " + at;
            case MOVED -> "word " + at + ", was " + was;
            case MISSING -> was > 0 ? "was word " + was : "";
        };
        return new Answer.Finding(List.of(standing.label, citation.fact(), citation.locator(), place), values);
    }
}
