package mns.output.csl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks that a style can write a bibliography, and does so within reason. */
final class StyleCheck {
    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    /** How many elements one reference may take, macros within macros counted each time; the largest known style takes a tenth. */
    private static final long MOST_ELEMENTS = 10_000_000;

    private final String name;
    private final Map<String, Element> macros = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private StyleCheck(String name) {
        this.name = name;
    }

    /**
     * Checks a style.
     *
     * @param name what the style is called in messages
     */
    static void check(Document document, String name) throws StyleException {
        new StyleCheck(name).check(document.getDocumentElement());
    }

    private void check(Element root) throws StyleException {
        if (!root.getNodeName().equals("style") || !NAMESPACE.equals(root.getAttribute("xmlns"))) {
            throw invalid("it is not written in the Citation Style Language");
        }
        Element bibliography = null;
        for (Node each = root.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                if (element.getNodeName().equals("macro")) {
                    macros.put(element.getAttribute("name"), element);
                } else if (element.getNodeName().equals("bibliography")) {
                    bibliography = element;
                } else if (element.getNodeName().equals("info")) {
                    refuseDependent(element);
                }
            }
        }
        if (bibliography == null || bibliography.getElementsByTagName("layout").getLength() == 0) {
            throw invalid("it has no bibliography");
        }
        if (size(bibliography) > MOST_ELEMENTS) {
            throw invalid("its macros repeat each other too often");
        }
    }

    private void refuseDependent(Element info) throws StyleException {
        for (Node each = info.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element link && link.getAttribute("rel").equals("independent-parent")) {
                throw invalid("it only refers to " + link.getAttribute("href") + "; give the file of that style");
            }
        }
    }

    private long size(Element element) throws StyleException {
        String macro = element.getNodeName().equals("macro") ? "" : element.getAttribute("macro");
        long size = 1 + (macro.isEmpty() ? 0 : sizeOfMacro(macro));
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                size += size(child);
            }
        }
        return Math.min(size, MOST_ELEMENTS + 1);
    }

    private long sizeOfMacro(String macro) throws StyleException {
        Long known = sizes.get(macro);
        if (known != null) {
            return known;
        }
        Element element = macros.get(macro);
        if (element == null) {
            throw invalid("it uses a macro \"" + macro + "\" that it does not define");
        }
        if (!open.add(macro)) {
            throw invalid("its macro \"" + macro + "\" uses itself");
        }
        long size = size(element);
        open.remove(macro);
        sizes.put(macro, size);
        return size;
    }

    private StyleException invalid(String reason) {
        return new StyleException(name + " is not a citation style that can be used: " + reason);
    }
}
