package mns.output.page;

import java.io.IOException;
import java.util.List;
import mns.fact.Header;
import mns.output.markup.Markup;
import mns.output.markup.Stylesheet;

/** What every page has around its content: a head that lets nothing be loaded or run, a title and a colophon. */
public final class PageFrame {
    private final Markup page;

    /** Makes the frame of a page. */
    public PageFrame(Markup page) {
        this.page = page;
    }

    /** Returns the style sheet of pages, with that of the pictures in them. */
    public static String stylesheet() {
        return Stylesheet.read(PageFrame.class, "page.css");
    }

    /**
     * Writes the beginning of a page up to the end of its head.
     *
     * @param title what the window is called
     * @param styles the style sheets, and no other is allowed
     * @param scripts the scripts that the page will have, and no other is allowed
     */
    public void head(String title, List<String> styles, List<String> scripts) throws IOException {
        page.doctype().open("html", "lang", "en").line().open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(styles, scripts))
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title).line();
        for (String style : styles) {
            page.verbatim("style", style).line();
        }
    }

    /** Nothing comes from elsewhere, and nothing goes there. */
    private static String policy(List<String> styles, List<String> scripts) {
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'");
        add("style-src", styles, policy);
        add("script-src", scripts, policy);
        return policy.toString();
    }

    private static void add(String directive, List<String> contents, StringBuilder policy) {
        if (!contents.isEmpty()) {
            policy.append("; ").append(directive);
            for (String content : contents) {
                policy.append(' ').append(Stylesheet.source(content));
            }
        }
    }

    /**
     * Writes what stands above the content.
     *
     * @param kicker what the page is about, empty if its base does not say so
     * @param heading the heading of the page, empty if an article has it
     * @param summary a sentence below it, empty for none
     */
    public void masthead(String kicker, String heading, String summary) throws IOException {
        page.open("header", "class", "masthead").line();
        paragraph("kicker", kicker);
        if (!heading.isEmpty()) {
            page.element("h1", heading, "dir", "auto").line();
        }
        paragraph("summary", summary);
        page.close().line();
    }

    private void paragraph(String kind, String text) throws IOException {
        if (!text.isEmpty()) {
            page.element("p", text, "class", kind, "dir", "auto").line();
        }
    }

    /** Writes where the content of a page comes from, and what one may do with it. */
    public void colophon(Header header) throws IOException {
        page.open("footer", "class", "colophon").line().open("p");
        page.element("cite", header.title(), "dir", "auto");
        page.text(", fact base " + header.id() + ", version " + header.version() + ". Licence: ");
        page.text(header.license() + ".").close().line().close().line();
    }
}
