package mns.output.csl;

import de.undercouch.citeproc.csl.internal.SStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Says the same as a style in words that citeproc-java understands, for a list of works. */
final class StyleDocument {
    private static final String LOCATOR = "locator";
    private static final String MATCH = "match";
    private static final String NUMBER = "citation-number";
    private static final String VARIABLE = "variable";

    /** What the processor does not test, and takes for true; no work in a list has a place or is told from another. */
    private static final List<String> NEVER_TRUE = List.of(LOCATOR, "disambiguate");

    /** What the processor tests. */
    private static final List<String> TESTED =
            List.of("is-numeric", "is-uncertain-date", "number", "position", "type", VARIABLE);

    private StyleDocument() {}

    /** Rewrites the conditions of a style. */
    static void adapt(Document style) {
        for (Element condition : conditions(style)) {
            settle(condition);
        }
        for (Element label : elements(style, "label")) {
            if (label.getAttribute("plural").equals("never")) {
                keepSingular(label);
            }
        }
    }

    /** The processor has the plural of a label for several pages, whatever a style says, and of no word by itself. */
    private static void keepSingular(Element label) {
        Document style = label.getOwnerDocument();
        Element known = style.createElement("if");
        known.setAttribute(VARIABLE, label.getAttribute(VARIABLE));
        Element choose = style.createElement("choose");
        choose.appendChild(known);
        label.getParentNode().replaceChild(choose, label);
        Element word = style.createElement("text");
        for (String name : List.of("form", "prefix", "suffix", "text-case", "strip-periods")) {
            if (label.hasAttribute(name)) {
                word.setAttribute(name, label.getAttribute(name));
            }
        }
        word.setAttribute("term", label.getAttribute(VARIABLE));
        known.appendChild(word);
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
     * Returns a style for works that have the same variables: what stands in the place of an author that nobody knows is
     * gone for the processor, even for a condition, so these are asked for what is never gone.
     */
    static SStyle forWorksWith(Set<String> variables, Document style) {
        Document copy = (Document) style.cloneNode(true);
        for (Element condition : conditions(copy)) {
            if (condition.hasAttribute(VARIABLE)) {
                StringBuilder asked = new StringBuilder();
                for (String variable : condition.getAttribute(VARIABLE).strip().split("\\s+", -1)) {
                    boolean known = variables.contains(variable);
                    boolean unknown = !known && CslItem.VARIABLES.contains(variable);
                    asked.append(asked.length() == 0 ? "" : " ").append(known ? NUMBER : unknown ? LOCATOR : variable);
                }
                condition.setAttribute(VARIABLE, asked.toString());
            }
        }
        return new SStyle(copy);
    }

    /** Returns a style without quotation marks, which do not count in an order. */
    static SStyle unquoted(Document style) {
        Document copy = (Document) style.cloneNode(true);
        for (Element element : elements(copy, "*")) {
            element.removeAttribute("quotes");
        }
        return new SStyle(copy);
    }

    private static List<Element> conditions(Document style) {
        List<Element> conditions = new ArrayList<>(elements(style, "if"));
        conditions.addAll(elements(style, "else-if"));
        return conditions;
    }

    private static List<Element> elements(Document style, String name) {
        NodeList nodes = style.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
