package mns.output;

import java.util.Optional;
import mns.fact.EdtfDate;
import mns.fact.Source;
import mns.query.Reference;
import mns.text.TerminalText;

/**
 * A reference as a line of text that is safe to show.
 *
 * @param line the text
 * @param dispute where in it begins what the source has against the facts; the end if it agrees
 */
record ReferenceText(String line, int dispute) {

    static ReferenceText of(Reference reference) {
        String place = TerminalText.safe(place(reference));
        String dispute = String.join("; ", Disagreement.of(reference));
        if (dispute.isEmpty()) {
            return new ReferenceText(place + ".", place.length() + 1);
        }
        String agreed = place + "; ";
        return new ReferenceText(agreed + TerminalText.safe(dispute) + ".", agreed.length());
    }

    private static String place(Reference reference) {
        Source source = reference.source();
        StringBuilder text = new StringBuilder();
        add(text, source.publisher());
        add(text, Optional.of("\u201c" + source.title() + "\u201d"));
        add(text, source.issued().map(EdtfDate::text));
        add(text, source.url());
        text.append(" (").append(reference.locator());
        if (source.accessed().isPresent()) {
            text.append("; seen ").append(source.accessed().get().text());
        }
        return text.append(')').toString();
    }

    /** A publisher such as {@code Light & Co.} brings its own full stop. */
    private static void add(StringBuilder text, Optional<String> part) {
        if (part.isPresent()) {
            boolean stopped = text.length() > 0 && text.charAt(text.length() - 1) == '.';
            text.append(text.length() == 0 ? "" : stopped ? " " : ". ").append(part.get());
        }
    }
}
