package mns.output.cite;

import java.nio.charset.StandardCharsets;
import mns.text.TerminalText;

/** Text that LaTeX sets as it stands, inside the braces of a BibTeX field; letters stay in UTF-8. */
final class LatexText {
    /** What becomes another character where it follows itself, as two hyphens become a dash. */
    private static final String LIGATURES = "-',<>";

    private LatexText() {}

    /**
     * Returns a text with the special characters of LaTeX as commands, and nothing that could drive a terminal.
     *
     * <p>BibTeX counts braces even after a backslash, so only those that close each other are written so; pandoc drops the
     * command that others become.
     */
    static String of(String text) {
        String safe = TerminalText.safe(text);
        boolean[] paired = pairedBraces(safe);
        StringBuilder latex = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '%', '&', '$', '#', '_' -> latex.append('\\').append(c);
                case '{' -> latex.append(paired[i] ? "\\{" : "\\textbraceleft{}");
                case '}' -> latex.append(paired[i] ? "\\}" : "\\textbraceright{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '\\' -> latex.append("\\textbackslash{}");
                case '`' -> latex.append("\\`{}");
                default ->
                    latex.append(i > 0 && isLigature(safe.charAt(i - 1), c) ? "{}" : "")
                            .append(c);
            }
        }
        return latex.toString();
    }

    private static boolean isLigature(char before, char c) {
        return before == c && LIGATURES.indexOf(c) >= 0;
    }

    private static boolean[] pairedBraces(String text) {
        boolean[] paired = new boolean[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open[depth++] = i;
            } else if (text.charAt(i) == '}' && depth > 0) {
                paired[open[--depth]] = true;
                paired[i] = true;
            }
        }
        return paired;
    }

    /** Returns an address as it stands, save that braces, backslashes and what is not plain ASCII are percent-encoded. */
    static String url(String url) {
        StringBuilder plain = new StringBuilder(url.length());
        for (byte each : TerminalText.safe(url).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c <= ' ' || c >= 0x7F || "{}\\".indexOf(c) >= 0) {
                plain.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                plain.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
