package mns.output.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or picture that was written, read again by the parser of XML in the JDK, which forgives nothing. */
public final class PageDocument {
    private final Document document;

    private PageDocument(Document document) {
        this.document = document;
    }

    /** Reads a page or picture: of HTML, elements without an end are the only thing that is not XML. */
    public static PageDocument of(String page) {
        String xml =
                page.replace("<!DOCTYPE html>", "").replaceAll("<(meta|br|hr)((?: [a-z-]+=\"[^\"]*\")*)>", "<$1$2/>");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new PageDocument(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e.getMessage() + ": " + page, e);
        }
    }

    /** Returns all elements with a name, {@code *} for any. */
    public List<Element> elements(String name) {
        return elements(document.getElementsByTagName(name));
    }

    /** Returns the elements with a name in an element. */
    public static List<Element> elements(Element within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList list) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    /** Returns the texts of all elements with a name. */
    public List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /** Returns the values of an attribute, wherever it stands. */
    public List<String> attributes(String name) {
        return elements("*").stream()
                .filter(each -> each.hasAttribute(name))
                .map(each -> each.getAttribute(name))
                .toList();
    }

    /** Returns the names of all attributes. */
    public List<String> attributeNames() {
        List<String> names = new ArrayList<>();
        for (Element each : elements("*")) {
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                names.add(each.getAttributes().item(i).getNodeName());
            }
        }
        return names.stream().distinct().sorted().toList();
    }
}
