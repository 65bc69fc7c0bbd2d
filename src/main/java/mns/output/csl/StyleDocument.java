package mns.output.csl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Says the same as a style in words that citeproc-java understands, for a list of works whose items have authors and no
 * other names.
 */
final class StyleDocument {
    private static final String AUTHOR = "author";
    private static final String LOCATOR = "locator";
    private static final String MATCH = "match";
    private static final String NAMES = "names";
    private static final String SUBSTITUTE = "substitute";
    private static final String VARIABLE = "variable";

    /** What the processor does not test, and takes for true; no work in a list has a place or is told from another. */
    private static final List<String> NEVER_TRUE = List.of(LOCATOR, "disambiguate");

    /** What the processor tests. */
    private static final List<String> TESTED =
            List.of("is-numeric", "is-uncertain-date", "number", "position", "type", VARIABLE);

    private StyleDocument() {}

    /** Rewrites a style. */
    static void adapt(Document style) {
        for (String name : List.of("if", "else-if")) {
            for (Element condition : elements(style, name)) {
                settle(condition);
            }
        }
        for (Element names : elements(style, NAMES)) {
            preferAuthors(names);
        }
    }

    /** Takes the tests that are never true out of a condition. */
    private static void settle(Element condition) {
        boolean untested = false;
        for (String test : NEVER_TRUE) {
            untested |= condition.hasAttribute(test);
            condition.removeAttribute(test);
        }
        if (!untested) {
            return;
        }
        boolean tested = false;
        boolean all = !List.of("any", "none").contains(condition.getAttribute(MATCH));
        for (String test : TESTED) {
            if (all) {
                condition.removeAttribute(test);
            }
            tested |= condition.hasAttribute(test);
        }
        if (!tested) {
            condition.setAttribute(VARIABLE, LOCATOR);
        }
    }

    /**
     * Names authors at once, where a style names them in the place of composers or others of whom nothing is known: what
     * stands in the place of something else is gone for the processor, even for a condition.
     */
    private static void preferAuthors(Element names) {
        Element substitute = child(names, SUBSTITUTE);
        while (substitute != null
                && !List.of(names.getAttribute(VARIABLE).split("\\s+")).contains(AUTHOR)) {
            Element next = firstChild(substitute);
            boolean bare = next != null && next.getNodeName().equals(NAMES) && firstChild(next) == null;
            if (!bare || next.getAttributes().getLength() > 1) {
                return;
            }
            names.setAttribute(VARIABLE, next.getAttribute(VARIABLE));
            substitute.removeChild(next);
        }
    }

    private static List<Element> elements(Document style, String name) {
        NodeList nodes = style.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static @Nullable Element firstChild(Element parent) {
        return child(parent, "");
    }

    /** Returns the first child of a name, or of any if the name is empty. */
    private static @Nullable Element child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && (name.isEmpty() || name.equals(element.getNodeName()))) {
                return element;
            }
        }
        return null;
    }
}
