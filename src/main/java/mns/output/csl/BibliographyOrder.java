package mns.output.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The order in which a style lists works.
 *
 * <p>It is that of the processor, whose own comparator writes the sort keys of two works anew each time it compares them.
 */
final class BibliographyOrder {
    private final List<SKey> keys = new ArrayList<>();
    private final SStyle style;
    private final LLocale locale;
    private final AlphanumComparator alphabet;

    /**
     * Reads the sort keys of a style.
     *
     * @param document the style as it was read
     * @param style the style as it writes the keys
     */
    BibliographyOrder(Document document, SStyle style, LLocale locale) {
        this.style = style;
        this.locale = locale;
        this.alphabet = new AlphanumComparator(locale.getLang());
        for (Element bibliography : children(document.getDocumentElement(), "bibliography")) {
            for (Element sort : children(bibliography, "sort")) {
                for (Element key : children(sort, "key")) {
                    keys.add(new SKey(key));
                }
            }
        }
    }

    /** Puts works in order; those that the style finds equal stay as they are. */
    List<CSLItemData> sorted(List<CSLItemData> items) {
        List<Work> works = new ArrayList<>(items.size());
        for (CSLItemData item : items) {
            works.add(new Work(item));
        }
        works.sort(this::compare);
        List<CSLItemData> sorted = new ArrayList<>(items.size());
        for (Work work : works) {
            sorted.add(work.item);
        }
        return sorted;
    }

    private int compare(Work first, Work second) {
        for (int i = 0; i < keys.size(); i++) {
            String one = first.key(i);
            String other = second.key(i);
            if (one.isEmpty() != other.isEmpty()) {
                // What a work lacks is last, in descending order too.
                return one.isEmpty() ? 1 : -1;
            }
            int order = alphabet.compare(one, other);
            if (order != 0) {
                return order * keys.get(i).getSort();
            }
        }
        return 0;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && child.getNodeName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    /** A work with those of its sort keys that were needed so far. */
    private final class Work {
        private final CSLItemData item;
        private final @Nullable String[] written = new @Nullable String[keys.size()];

        Work(CSLItemData item) {
            this.item = item;
        }

        String key(int number) {
            String key = written[number];
            if (key == null) {
                RenderContext context = new RenderContext(style, locale, item, null);
                keys.get(number).render(context);
                key = context.getResult().toString();
                written[number] = key;
            }
            return key;
        }
    }
}
