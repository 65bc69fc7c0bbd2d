package mns.text;

/** Lays out headings, paragraphs and two-column rows in a width, safe for a terminal. */
public final class Columns {
    private static final int INDENT = 2;
    private static final int SECOND = 26;
    private static final int NARROW = 60;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Makes an empty layout. */
    public Columns(int width) {
        this.width = width;
    }

    /** Returns what was laid out. */
    public String text() {
        return text.toString();
    }

    /** Adds a heading with a gap before it. */
    public void heading(String heading) {
        gap();
        paragraph(heading);
    }

    /** Adds an empty line. */
    public void gap() {
        text.append('\n');
    }

    /** Adds a paragraph from the left margin. */
    public void paragraph(String paragraph) {
        wrap(paragraph, 0, 0);
    }

    /** Adds lines that are laid out already, broken again where they are too wide. */
    public void lines(String lines) {
        for (String line : lines.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            if (line.isEmpty()) {
                gap();
            } else {
                text.append(" ".repeat(indent));
                wrap(line.strip(), indent, indent);
            }
        }
    }

    /** Adds a term with what it means beside it, or below it where there is no room. */
    public void row(String term, String meaning) {
        addRow(TerminalText.safe(term), meaning);
    }

    private void addRow(String term, String meaning) {
        text.append(" ".repeat(INDENT)).append(term);
        if (meaning.isEmpty()) {
            gap();
        } else if (width < NARROW || INDENT + term.length() + 2 > SECOND) {
            gap();
            int indent = width < NARROW ? INDENT * 2 : SECOND;
            text.append(" ".repeat(indent));
            wrap(meaning, indent, indent);
        } else {
            text.append(" ".repeat(SECOND - INDENT - term.length()));
            wrap(meaning, SECOND, SECOND);
        }
    }

    /** Wraps a text that begins in a column and goes on below in another. */
    private void wrap(String paragraph, int column, int indent) {
        String safe = TerminalText.safe(paragraph);
        String before = "";
        for (Wrapping.Line line : Wrapping.lines(safe, width - column)) {
            text.append(before).append(safe, line.from(), line.to()).append('\n');
            before = " ".repeat(indent);
        }
    }
}
