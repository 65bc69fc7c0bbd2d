package mns.output.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mns.text.ByteOrderMark;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that names nothing outside itself: no document type, so no entities and no addresses. */
final class XmlFile {
    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String DEEPEST = "100";

    private XmlFile() {}

    /** Reads a file that comes with the program. */
    static Document bundled(String name) {
        try (InputStream file = XmlFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return parse(new InputSource(file));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the program's " + name + " cannot be read", e);
        }
    }

    /**
     * Reads a text.
     *
     * @param name what the text is called in messages
     */
    static Document of(String text, String name) throws StyleException {
        try {
            return parse(new InputSource(new StringReader(ByteOrderMark.removed(text))));
        } catch (SAXParseException e) {
            String reason = text.contains("<!DOCTYPE")
                    ? "it declares a document type, which no style needs"
                    : "line " + e.getLineNumber() + ", column " + e.getColumnNumber() + " breaks the rules of XML";
            throw new StyleException(name + " is not a citation style: " + reason);
        } catch (IOException | SAXException e) {
            throw new StyleException(name + " is not a citation style: it is not XML");
        }
    }

    private static Document parse(InputSource source) throws IOException, SAXException {
        // The one of the JDK, whatever else is on the class path: it knows what is set here, and need not be looked
        // for.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        DocumentBuilder builder;
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPE, true);
            factory.setAttribute(DEPTH, DEEPEST);
            factory.setExpandEntityReferences(false);
            builder = factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        // The parser's own would write to standard error.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(source);
    }
}
