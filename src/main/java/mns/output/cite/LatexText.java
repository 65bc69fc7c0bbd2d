package mns.output.cite;

import java.nio.charset.StandardCharsets;
import mns.text.TerminalText;

/** Text that LaTeX sets as it stands, inside the braces of a BibTeX field; letters stay in UTF-8. */
final class LatexText {
    private LatexText() {}

    /**
     * Returns a text with the ten special characters of LaTeX as commands, and nothing that could drive a terminal.
     *
     * <p>BibTeX counts braces even behind a backslash, so those of the text become commands without any.
     */
    static String of(String text) {
        String safe = TerminalText.safe(text);
        StringBuilder latex = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '%', '&', '$', '#', '_' -> latex.append('\\').append(c);
                case '{' -> latex.append("\\textbraceleft{}");
                case '}' -> latex.append("\\textbraceright{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '\\' -> latex.append("\\textbackslash{}");
                default -> latex.append(c);
            }
        }
        return latex.toString();
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
