package mns.cli.help;

import java.util.ArrayList;
import java.util.List;

/** Puts the text of a help page on a subject, which is laid out for a screen, into a page of the manual. */
public final class ManSubject {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final ManPage page;
    private final List<String> block = new ArrayList<>();

    private ManSubject(ManPage page) {
        this.page = page;
    }

    /**
     * Adds a help page as a section.
     *
     * @param text lines of paragraphs, headings, examples, and of terms with what they mean beside or below them
     */
    public static void add(String text, ManPage page) {
        ManSubject subject = new ManSubject(page);
        List<String> lines = text.lines().toList();
        page.section(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            subject.add(line);
        }
        subject.endBlock();
    }

    private void add(String line) {
        boolean turns = !block.isEmpty() && isIndented(line) != isIndented(block.get(0));
        if (line.isEmpty() || turns) {
            endBlock();
        }
        if (!line.isEmpty()) {
            block.add(line);
        }
    }

    private void endBlock() {
        if (block.isEmpty()) {
            return;
        }
        if (isIndented(block.get(0))) {
            addIndented();
        } else if (isHeading()) {
            page.subsection(block.get(0));
        } else {
            page.paragraph(String.join(" ", block));
        }
        block.clear();
    }

    /** A heading is one short line that does not end like a sentence. */
    private boolean isHeading() {
        String line = block.get(0);
        return block.size() == 1 && line.length() < 20 && !line.endsWith(".") && !line.endsWith(":");
    }

    /** Lines with a second column, or with lines further in below them, are terms; other lines stand as they are. */
    private void addIndented() {
        List<String> plain = new ArrayList<>();
        int next = 0;
        while (next < block.size()) {
            String line = block.get(next++).substring(INDENT.length());
            StringBuilder meaning = new StringBuilder();
            int gap = line.indexOf(GAP);
            if (gap > 0) {
                meaning.append(line.substring(gap).strip());
            }
            while (next < block.size() && block.get(next).startsWith(INDENT + GAP)) {
                meaning.append(' ').append(block.get(next++).strip());
            }
            if (meaning.length() == 0) {
                plain.add(line);
            } else {
                page.term(gap > 0 ? line.substring(0, gap) : line, meaning.toString());
            }
        }
        if (!plain.isEmpty()) {
            page.verbatim(plain);
        }
    }

    private static boolean isIndented(String line) {
        return line.startsWith(INDENT);
    }
}
