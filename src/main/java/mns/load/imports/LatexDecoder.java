package mns.load.imports;

import java.text.Normalizer;
import java.util.Map;

/** Turns the commands of LaTeX that bibliographies have into the characters that they stand for. */
final class LatexDecoder {
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("S", "§"),
            Map.entry("textschwa", "ə"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textellipsis", "…"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textdegree", "°"),
            Map.entry("copyright", "©"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"));

    private final String latex;
    private final boolean verbatim;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private LatexDecoder(String latex, boolean verbatim) {
        this.latex = latex;
        this.verbatim = verbatim;
    }

    /** Returns the text that LaTeX would set. */
    static String text(String latex) {
        return new LatexDecoder(latex, false).decoded();
    }

    /** Returns an address or a number, in which hyphens and tildes stand for themselves. */
    static String verbatim(String latex) {
        return new LatexDecoder(latex, true).decoded();
    }

    private String decoded() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            if (c == '\\') {
                command();
            } else if (c == '{' || c == '}' || (c == '$' && !verbatim)) {
                at++;
            } else if (!verbatim && c == '~') {
                text.append(' ');
                at++;
            } else if (verbatim || !ligature()) {
                text.append(c);
                at++;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private boolean ligature() {
        for (String[] each : new String[][] {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}}) {
            if (latex.startsWith(each[0], at)) {
                text.append(each[1]);
                at += each[0].length();
                return true;
            }
        }
        return false;
    }

    private void command() {
        String name = name();
        if (verbatim && !name.isEmpty() && !Character.isLetter(name.charAt(0))) {
            text.append(name);
        } else if (ACCENTS.containsKey(name)) {
            accent(ACCENTS.getOrDefault(name, ""));
        } else if (SYMBOLS.containsKey(name)) {
            text.append(SYMBOLS.getOrDefault(name, ""));
        } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            text.append(name.equals("\\") || name.isBlank() ? " " : name.equals("-") || name.equals("/") ? "" : name);
        }
    }

    /** Reads the name of a command; letters swallow the blanks after them. */
    private String name() {
        int start = ++at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == start) {
            at = Math.min(latex.length(), at + 1);
            return latex.substring(start, at);
        }
        String name = latex.substring(start, at);
        while (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
        return name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Puts an accent on the next letter; a dotless one takes it as the usual one does. */
    private void accent(String mark) {
        while (at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == ' ')) {
            at++;
        }
        if (at < latex.length() && latex.charAt(at) == '\\') {
            String name = name();
            text.append(name.equals("i") || name.equals("j") ? name : SYMBOLS.getOrDefault(name, ""));
        } else if (at < latex.length() && latex.charAt(at) != '}') {
            text.appendCodePoint(latex.codePointAt(at));
            at += Character.charCount(latex.codePointAt(at));
        } else {
            return;
        }
        text.append(mark);
    }
}
