package mns.output.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.ReferenceNote;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A style of the Citation Style Language that finishes references, in its own order and with its own numbers.
 *
 * <p>citeproc-java does the work. Its façade is not used, for that looks for styles and locales by addresses in the web, reads
 * entities of XML, and loses the order of references that a style finds equal.
 */
public final class FinishedStyle {
    private final String name;
    private final Document document;

    private final BibliographyOrder order;

    /** The style for works that have certain variables. */
    private final Map<Set<String>, SStyle> styles = new HashMap<>();

    private final LLocale locale;
    private final QuotationMarks quotations;

    private FinishedStyle(String name, Document document, String locale) {
        this.name = name;
        StyleDocument.adapt(document);
        this.document = document;
        SStyle unquoted = StyleDocument.unquoted(document);
        this.locale = Locales.of(locale, unquoted);
        this.order = new BibliographyOrder(document, unquoted, this.locale);
        this.quotations = QuotationMarks.of(new RenderContext(unquoted, this.locale, null, null));
    }

    /**
     * Returns a style that comes with the program.
     *
     * @param locale one of {@link ReferenceLocale#NAMES}
     */
    public static FinishedStyle bundled(ReferenceStyle style, String locale) {
        return new FinishedStyle(style.label(), XmlFile.bundled(style.file() + ".csl"), locale);
    }

    /**
     * Reads a style.
     *
     * @param text the content of its file
     * @param name what the file is called in messages
     * @param locale one of {@link ReferenceLocale#NAMES}
     */
    public static FinishedStyle of(String text, String name, String locale) throws StyleException {
        Document document = XmlFile.of(text, name);
        StyleCheck.check(document, name);
        try {
            return new FinishedStyle(name, document, locale);
        } catch (RuntimeException e) {
            throw unusable(name);
        }
    }

    /** Returns references in the order of this style, each with its text; one of which the style writes nothing is its title. */
    public Citations finish(Citations citations) throws StyleException {
        try {
            return finished(citations);
        } catch (RuntimeException e) {
            // The processor has no exceptions of its own for what it does not understand.
            throw unusable(name);
        }
    }

    private static StyleException unusable(String name) {
        return new StyleException(
                name + " is not a citation style that can be used: the processor does not understand it");
    }

    private Citations finished(Citations citations) {
        List<CSLItemData> items = new ArrayList<>(citations.size());
        for (Reference reference : citations.references()) {
            String id = Integer.toString(items.size() + 1);
            items.add(CslItem.of(reference, id).citationNumber(id).build());
        }
        List<Reference> ordered = new ArrayList<>(items.size());
        List<String> texts = new ArrayList<>(items.size());
        for (CSLItemData item : order.sorted(items)) {
            Reference reference = citations.references().get(Integer.parseInt(item.getId()) - 1);
            String number = Integer.toString(ordered.size() + 1);
            GivenNames names = new GivenNames(reference.source());
            CSLItemDataBuilder numbered = new CSLItemDataBuilder(item)
                    .citationNumber(number)
                    .title(curled(item.getTitle()))
                    .containerTitle(curled(item.getContainerTitle()))
                    .publisher(curled(item.getPublisher()))
                    .author(names.disguised(item.getAuthor()));
            String text = text(numbered.build());
            if (text.isEmpty()) {
                // Some styles have no place for posts and works of reference in a list.
                text = text(numbered.type(CSLType.WEBPAGE).build());
            }
            ordered.add(reference);
            texts.add(whole(reference, names.restored(text)));
        }
        return citations.finished(ordered, texts);
    }

    private @Nullable String curled(@Nullable String text) {
        return text == null ? null : quotations.curled(text);
    }

    /** Few styles have a place for all that names a fact base. */
    private static String whole(Reference reference, String text) {
        StringBuilder whole =
                new StringBuilder(text.isEmpty() ? reference.source().title() : text);
        if (reference.version().isPresent()) {
            String version = reference.version().get();
            String url = reference.source().url().orElse("");
            whole.append(text.contains(version) ? "" : " Version " + version + ".");
            whole.append(text.contains(url) ? "" : " " + url);
            whole.append(' ').append(ReferenceNote.of(reference));
        }
        return whole.toString();
    }

    private String text(CSLItemData item) {
        SStyle style = styles.computeIfAbsent(
                CslItem.variables(item), variables -> StyleDocument.forWorksWith(variables, document));
        SBibliography bibliography = style.getBibliography();
        RenderContext context = new RenderContext(style, locale, item, null);
        bibliography.render(context);
        if (context.getResult().isEmpty()) {
            return "";
        }
        String formatted = new TextFormat().formatBibliographyEntry(context, 0);
        String text = inOneLine(quotations.nested(DateInWords.once(formatted)));
        text = quotations.stopped(text, item.getTitle());
        text = quotations.stopped(text, item.getContainerTitle());
        text = quotations.stopped(text, item.getPublisher());
        boolean hasField = bibliography.getSecondFieldAlign() != SecondFieldAlign.FALSE;
        return hasField ? spaced(text, item.getCitationNumber()) : text;
    }

    /** A style that puts its number into a column of its own has no blank between number and text. */
    private static String spaced(String text, String number) {
        int at = text.indexOf(number);
        if (at < 0 || at > 1) {
            return text;
        }
        int end = at + number.length();
        while (end < text.length() && ".)]:".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) != ' '
                ? text.substring(0, end) + " " + text.substring(end)
                : text;
    }

    private static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n';
            if (!blank) {
                line.append(c == CslItem.SMALL ? "" : String.valueOf(c));
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
