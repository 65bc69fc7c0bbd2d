package mns.output.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mns.text.TerminalText;
import mns.text.TextSink;

/**
 * Writes elements of HTML and SVG, safe by construction: names come from the program, everything else is text.
 *
 * <p>Text can neither begin an element nor end one, no attribute runs anything, and only addresses of the web and of mail
 * become links. Controls and bidi characters are shown as on a terminal, for a page may be read in one.
 *
 * <p>Plain methods instead of a library for templates: what an answer has decides at every second line what is written, so
 * the code would be there anyway, and a template could forget to escape.
 */
public final class Markup {
    /** Elements of HTML that have no end. */
    private static final List<String> VOID = List.of("meta", "br", "hr", "col", "input");

    /** Elements whose content is not text, so that only what the program itself brings may stand in them. */
    private static final List<String> VERBATIM = List.of("style", "script");

    /** Attributes that make a page load or run something. */
    private static final List<String> LOADING = List.of(
            "src",
            "srcset",
            "srcdoc",
            "data",
            "poster",
            "background",
            "ping",
            "action",
            "formaction",
            "manifest",
            "style");

    private final TextSink sink;
    private final Deque<String> open = new ArrayDeque<>();

    /** Makes a writer that writes to a sink, which stays open. */
    public Markup(TextSink sink) {
        this.sink = sink;
    }

    /**
     * Writes the beginning of an element.
     *
     * @param attributes names, each with the value after it
     */
    public Markup open(String element, String... attributes) throws IOException {
        require(!VOID.contains(element) && !VERBATIM.contains(element), element);
        start(element, attributes);
        sink.add('>');
        open.push(element);
        return this;
    }

    /** Writes the end of the element that was opened last. */
    public Markup close() throws IOException {
        sink.add("</").add(open.pop()).add('>');
        return this;
    }

    /** Writes an element that holds a text. */
    public Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Writes an element that holds nothing. */
    public Markup empty(String element, String... attributes) throws IOException {
        require(!VERBATIM.contains(element), element);
        start(element, attributes);
        sink.add(VOID.contains(element) ? ">" : "/>");
        return this;
    }

    /** Writes text as it is to be read. */
    public Markup text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** Ends the line of the file, which no reader of the page sees. */
    public Markup line() throws IOException {
        sink.add('\n');
        return this;
    }

    /** Writes words that lead to an address, or the words alone where it is none of the web or of mail. */
    public Markup link(String address, String words, String... attributes) throws IOException {
        Optional<String> target = WebAddress.of(address);
        if (target.isEmpty()) {
            return text(words);
        }
        start("a", attributes);
        attribute("href", target.get());
        sink.add('>');
        escape(words, false);
        sink.add("</a>");
        return this;
    }

    /** Returns whether words would lead to an address. */
    public static boolean isLink(String address) {
        return WebAddress.of(address).isPresent();
    }

    /** Writes the declaration with which a file of HTML begins. */
    public Markup doctype() throws IOException {
        sink.add("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Writes a style sheet or script as it is.
     *
     * @param content what the program brings, or what cannot end the element
     */
    public Markup verbatim(String element, String content, String... attributes) throws IOException {
        require(VERBATIM.contains(element), element);
        boolean ends = content.contains("</") || content.contains("<!--") || content.contains("<script");
        require(!ends, "content of " + element);
        start(element, attributes);
        sink.add('>').add(content).add("</").add(element).add('>');
        return this;
    }

    private void start(String element, String... attributes) throws IOException {
        require(isName(element), element);
        sink.add('<').add(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            require(isName(name) && !name.startsWith("on") && !LOADING.contains(name), name);
            boolean leads = name.endsWith("href");
            require(!leads || attributes[i + 1].startsWith("#"), name);
            attribute(name, attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws IOException {
        sink.add(' ').add(name).add("=\"");
        escape(value, true);
        sink.add('"');
    }

    private void escape(String text, boolean quoted) throws IOException {
        String safe = TerminalText.safe(text);
        int plain = 0;
        int next;
        for (int i = 0; i < safe.length(); i = next) {
            int c = safe.codePointAt(i);
            next = i + Character.charCount(c);
            String written = written(c, quoted);
            if (!written.isEmpty()) {
                sink.add(safe, plain, i).add(written);
                plain = next;
            }
        }
        sink.add(safe, plain, safe.length());
    }

    /** Returns what is written for a character, empty if that is the character itself. */
    private static String written(int c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : "";
            default -> isNone(c) ? "&lt;U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "&gt;" : "";
        };
    }

    /** Unicode has numbers that stand for no character; neither HTML nor XML takes them. */
    private static boolean isNone(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (i > 0 && c >= 'A' && c <= 'Z');
            boolean other = i > 0 && ((c >= '0' && c <= '9') || c == '-' || c == ':');
            if (!letter && !other) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalArgumentException("a page may not have this: " + what);
        }
    }
}
