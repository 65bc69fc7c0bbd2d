package mns.output.csl;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.output.cite.ReferenceDate;
import mns.output.cite.SourceKind;
import mns.query.cite.Reference;
import org.jspecify.annotations.Nullable;

/** What the processor is told of a reference: all but the note, which no list of works has. */
final class CslItem {
    /** A small letter that no name has. */
    static final char SMALL = '\u02b0';

    /** What an item may have beside its number. */
    static final List<String> VARIABLES = List.of(
            "author",
            "title",
            "container-title",
            "publisher",
            "volume",
            "issue",
            "page",
            "version",
            "issued",
            "DOI",
            "ISBN",
            "URL",
            "accessed",
            "language");

    private CslItem() {}

    /**
     * Returns the item of a reference.
     *
     * @param id what the processor is to call it
     */
    static CSLItemDataBuilder of(Reference reference, String id) {
        Source source = reference.source();
        SourceKind kind = SourceKind.of(source.type());
        return new CSLItemDataBuilder()
                .id(id)
                .type(CSLType.fromString(kind.csl(source)))
                .author(names(source.authors()))
                .title(source.title())
                .containerTitle(orNull(kind.container(source).map(CslItem::keepingCapitals)))
                .publisher(orNull(kind.publisher(source)))
                .volume(orNull(source.volume()))
                .issue(orNull(source.issue()))
                .page(orNull(source.pages()))
                .version(orNull(reference.version()))
                .issued(date(source.issued(), DateInWords.ISSUED))
                .DOI(orNull(source.doi()))
                .ISBN(orNull(source.isbn()))
                .URL(orNull(source.url()))
                .accessed(date(source.accessed(), DateInWords.ACCESSED))
                .language(orNull(source.language()));
    }

    /** Returns those variables that an item has. */
    static Set<String> variables(CSLItemData item) {
        Object[] values = {
            item.getAuthor(),
            item.getTitle(),
            item.getContainerTitle(),
            item.getPublisher(),
            item.getVolume(),
            item.getIssue(),
            item.getPage(),
            item.getVersion(),
            item.getIssued(),
            item.getDOI(),
            item.getISBN(),
            item.getURL(),
            item.getAccessed(),
            item.getLanguage()
        };
        Set<String> variables = new HashSet<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                variables.add(VARIABLES.get(i));
            }
        }
        return variables;
    }

    /** A name in capitals is an abbreviation more often than not; with a small letter in it the processor leaves it as it is. */
    private static String keepingCapitals(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
        return capitals ? name + SMALL : name;
    }

    /** An empty list would be taken for authors. */
    private static CSLName @Nullable [] names(List<Author> authors) {
        if (authors.isEmpty()) {
            return null;
        }
        List<CSLName> names = new ArrayList<>(authors.size());
        for (Author author : authors) {
            CSLNameBuilder name = new CSLNameBuilder();
            names.add(
                    author.family().isPresent()
                            ? name.family(author.family().get())
                                    .given(orNull(author.given()))
                                    .build()
                            : name.literal(author.name()).build());
        }
        return names.toArray(CSLName[]::new);
    }

    private static @Nullable CSLDate date(Optional<EdtfDate> written, DateInWords words) {
        if (written.isEmpty()) {
            return null;
        }
        ReferenceDate date = ReferenceDate.of(written.get());
        if (date.parts().isEmpty()) {
            return new CSLDateBuilder().literal(words.marked(date.literal())).build();
        }
        if (date.season() > 0) {
            // The processor finds its name where it looks for that of a month: see Locales.
            int year = date.parts().get(0).get(0);
            int[][] season = {{year, Locales.BEFORE_SPRING + date.season()}};
            return new CSLDateBuilder().dateParts(season).circa(date.circa()).build();
        }
        int[][] parts = new int[date.parts().size()][];
        for (int i = 0; i < parts.length; i++) {
            List<Integer> known = date.parts().get(i);
            parts[i] = new int[known.size()];
            for (int j = 0; j < parts[i].length; j++) {
                parts[i][j] = known.get(j);
            }
        }
        return new CSLDateBuilder().dateParts(parts).circa(date.circa()).build();
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
