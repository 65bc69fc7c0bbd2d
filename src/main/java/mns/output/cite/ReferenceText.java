package mns.output.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.query.cite.Reference;
import mns.text.TerminalText;

/**
 * A reference as a line of text that is safe to show, in its parts.
 *
 * @param document the source, up to its address
 * @param address where the source is to be read, empty if that is not known
 * @param place where in the source, and when it was seen
 * @param dispute what the source has against the facts, empty if it agrees
 */
record ReferenceText(String document, String address, String place, String dispute) {

    static ReferenceText of(Reference reference) {
        Source source = reference.source();
        StringBuilder document = new StringBuilder();
        add(document, authors(source));
        if (source.container().isEmpty()) {
            add(document, source.publisher());
        }
        add(document, Optional.of("\u201c" + source.title() + "\u201d"));
        if (reference.version().isPresent()) {
            add(document, Optional.of("Version " + reference.version().get()));
        }
        if (source.container().isPresent()) {
            add(document, source.container());
            add(document, source.publisher());
        }
        if (source.issued().isPresent()) {
            add(document, Optional.of(source.issued().get().text()));
        }
        if (source.url().isPresent()) {
            add(document, Optional.of(""));
        }
        String dispute = String.join("; ", Disagreement.of(reference));
        return new ReferenceText(
                TerminalText.safe(document.toString()).strip(),
                TerminalText.safe(source.url().orElse("")),
                TerminalText.safe(place(reference)) + (dispute.isEmpty() ? "." : ";"),
                dispute.isEmpty() ? "" : TerminalText.safe(dispute) + ".");
    }

    /** Returns the whole. */
    String line() {
        return document + (address.isEmpty() ? "" : " " + address) + (end().equals(".") ? "" : " ") + end();
    }

    /** Returns what stands after the address. */
    String end() {
        return dispute.isEmpty() ? place : place + " " + dispute;
    }

    private static String place(Reference reference) {
        Optional<EdtfDate> accessed = reference.source().accessed();
        String seen = accessed.isPresent() ? "; seen " + accessed.get().text() : "";
        String place = reference.uses().isEmpty()
                ? "licence " + reference.source().license().orElse("unknown")
                : String.join("; ", reference.places());
        return "(" + place + seen + ")";
    }

    private static Optional<String> authors(Source source) {
        List<String> names = new ArrayList<>();
        for (Author author : source.authors()) {
            names.add(author.name());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** A publisher such as {@code Light & Co.} brings its own full stop. */
    private static void add(StringBuilder text, Optional<String> part) {
        if (part.isPresent()) {
            boolean stopped = text.length() > 0 && text.charAt(text.length() - 1) == '.';
            text.append(text.length() == 0 ? "" : stopped ? " " : ". ").append(part.get());
        }
    }
}
