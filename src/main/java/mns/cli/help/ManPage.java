package mns.cli.help;

import java.util.Locale;
import java.util.StringTokenizer;
import mns.text.TerminalText;

/** A page of the manual, in the man macros of roff and in ASCII, which groff and mandoc read alike. */
public final class ManPage {
    private static final int WIDTH = 78;

    private final StringBuilder roff = new StringBuilder();
    private boolean afterHeading;

    /** Begins a page of section 1 with its title line. */
    public ManPage(String name, String version, String date) {
        request(".TH " + name.toUpperCase(Locale.ROOT) + " 1 " + date + " \"mns " + version + "\" \"mns\"");
    }

    /** Returns the page. */
    public String text() {
        return roff.toString();
    }

    /** Adds a heading. */
    public ManPage section(String title) {
        return heading(".SH " + escaped(title.toUpperCase(Locale.ROOT)));
    }

    /** Adds a heading within a section. */
    public ManPage subsection(String title) {
        return heading(".SS " + escaped(title));
    }

    /** Adds the one line by which the page is found. */
    public ManPage name(String name, String does) {
        section("Name");
        return fill(name + " - " + does);
    }

    /** Adds an argument line with what may be in it. */
    public ManPage synopsis(String command, String rest) {
        section("Synopsis");
        request("\\fB" + escaped(command) + "\\fR");
        return fill(rest);
    }

    /** Adds a paragraph, filled to the width of the reader. */
    public ManPage paragraph(String text) {
        return block().fill(text);
    }

    /** Adds a term with what it means. */
    public ManPage term(String term, String meaning) {
        request(".TP");
        request("\\fB" + escaped(term) + "\\fR");
        return fill(meaning);
    }

    /** Adds lines that stay as they are. */
    public ManPage verbatim(Iterable<String> lines) {
        block().request(".nf");
        for (String line : lines) {
            request(guarded(escaped(line)));
        }
        return request(".fi");
    }

    private ManPage heading(String line) {
        request(line);
        afterHeading = true;
        return this;
    }

    /** Begins a paragraph, which a heading does already. */
    private ManPage block() {
        return afterHeading ? this : request(".PP");
    }

    /** Breaks the source between words, so that no line of it is long. */
    private ManPage fill(String text) {
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = escaped(words.nextToken());
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                request(guarded(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return line.length() == 0 ? this : request(guarded(line.toString()));
    }

    private ManPage request(String line) {
        afterHeading = false;
        roff.append(line).append('\n');
        return this;
    }

    /** A line of text that begins like a request would be taken for one. */
    private static String guarded(String line) {
        return line.startsWith(".") ? "\\&" + line : line;
    }

    /** Writes what roff or its fonts would turn into something else by name, so that lines can be copied as they are. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        TerminalText.safe(text).codePoints().forEach(each -> {
            switch (each) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                case '"' -> escaped.append("\\(dq");
                default -> {
                    if (each < 0x7F) {
                        escaped.append((char) each);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "\\[u%04X]", each));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
