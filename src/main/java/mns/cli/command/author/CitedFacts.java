package mns.cli.command.author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import mns.cli.syntax.UsageException;
import mns.load.imports.Entry;
import mns.load.imports.ImportFormat;
import mns.load.json.TextForm;
import mns.query.cite.ReferenceNote;

/** The facts that a bibliography names, be it in the notes of its entries or beside finished references. */
final class CitedFacts {
    private CitedFacts() {}

    /**
     * Returns their ids.
     *
     * @param name what the user calls the bibliography
     * @throws UsageException if it names none
     */
    static Set<String> in(String name, String text) throws UsageException {
        Set<String> ids = new LinkedHashSet<>();
        ImportFormat format = ImportFormat.of(name, text);
        if (format == ImportFormat.CSV) {
            addLines(text, ids);
        } else {
            for (Entry entry : format.read(text).entries()) {
                entry.notes().forEach(note -> addNote(note, ids));
            }
        }
        if (ids.isEmpty()) {
            throw new UsageException(name + " names no facts", name, List.of())
                    .advising("mns cite makes bibliographies that do, in any style");
        }
        return ids;
    }

    private static void addNote(String note, Set<String> ids) {
        Optional<List<ReferenceNote.Piece>> pieces = ReferenceNote.read(note);
        if (pieces.isPresent()) {
            pieces.get().forEach(piece -> ids.add(piece.fact()));
        }
    }

    /** A line of text has ids before or after a tab, and nothing but ids there. */
    private static void addLines(String text, Set<String> ids) {
        StringTokenizer cells = new StringTokenizer(text, "\t\r\n");
        while (cells.hasMoreTokens()) {
            Set<String> words = new LinkedHashSet<>();
            boolean fits = true;
            StringTokenizer tokens = new StringTokenizer(cells.nextToken(), " ,");
            while (tokens.hasMoreTokens()) {
                String word = tokens.nextToken();
                fits &= TextForm.FACT_ID.fits(word);
                words.add(word);
            }
            if (fits) {
                ids.addAll(words);
            }
        }
    }
}
