package mns.load.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import mns.fact.FactBase;
import mns.fact.Stance;

/**
 * What a file would add to a fact base.
 *
 * @param sources sources in the form of a fact base
 * @param facts facts in the form of a fact base
 * @param remarks what does not fit, in the order of the file
 * @param leftOut names of fields for which a fact base has no place
 */
public record Import(
        List<Map<String, Object>> sources, List<Map<String, Object>> facts, List<Remark> remarks, Set<String> leftOut) {

    /**
     * Reads a file.
     *
     * @param name its name
     * @param text what it holds: CSL-JSON, BibTeX, RIS, or facts as CSV
     * @param base the fact base to which it is added, if that is known
     * @param isOwnNote tells whether a note was made by this program, so that it says nothing of the source
     */
    public static Import of(String name, String text, Optional<FactBase> base, Predicate<String> isOwnNote) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> leftOut = new TreeSet<>();
        List<Map<String, Object>> sources = List.of();
        List<Map<String, Object>> facts = List.of();
        ImportFormat format = ImportFormat.of(name, text);
        if (format == ImportFormat.CSV) {
            facts = new FactRows(base, remarks).of(CsvReader.read(text), leftOut);
        } else {
            Bibliography bibliography = format.read(text);
            remarks.addAll(bibliography.remarks());
            SourceDrafts drafts = new SourceDrafts(base.isPresent() ? base.get().sources() : List.of(), isOwnNote);
            sources = drafts.of(bibliography, remarks, leftOut);
        }
        remarks.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new Import(sources, facts, remarks, leftOut);
    }

    /** Tells whether there is nothing to add. */
    public boolean isEmpty() {
        return sources.isEmpty() && facts.isEmpty();
    }

    /** Tells whether it has what came with format 2 of fact bases. */
    boolean needsSecondFormat() {
        Set<String> newer = Set.of("authors", "container", "volume", "issue", "pages", "doi", "isbn");
        for (Map<String, Object> source : sources) {
            for (String name : source.keySet()) {
                if (newer.contains(name)) {
                    return true;
                }
            }
        }
        for (Map<String, Object> fact : facts) {
            if (fact.get("evidence") instanceof List<?> evidence && hasContext(evidence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasContext(List<?> evidence) {
        for (Object piece : evidence) {
            if (piece instanceof Map<?, ?> members && Stance.CONTEXT.label().equals(members.get("stance"))) {
                return true;
            }
        }
        return false;
    }
}
