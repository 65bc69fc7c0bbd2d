package mns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that would drive a terminal, break a line or turn the writing direction, were they sent as they are. */
public final class HostileText {
    private static final String ESCAPE = "\u001b";

    /** What begins a control sequence, a command or a string of the terminal, in seven bits and in eight. */
    private static final List<String> SEQUENCES = List.of(
            ESCAPE,
            "a" + ESCAPE,
            ESCAPE + "[31m",
            ESCAPE + "[8;5;38m",
            ESCAPE + "[",
            ESCAPE + "[2J" + ESCAPE + "[H",
            ESCAPE + "[1A" + ESCAPE + "[2K",
            ESCAPE + "[6n" + ESCAPE + "[c",
            ESCAPE + "[21t",
            ESCAPE + "[?1049h" + ESCAPE + "[?1000h",
            ESCAPE + "c",
            ESCAPE + "#8",
            ESCAPE + "(0",
            ESCAPE + "]0;title\u0007",
            ESCAPE + "]2;unended",
            ESCAPE + "]52;c;ZXZpbA==" + ESCAPE + "\\",
            ESCAPE + "]8;;file:///etc/passwd" + ESCAPE + "\\click" + ESCAPE + "]8;;" + ESCAPE + "\\",
            "https://a.example/" + ESCAPE + "\\" + ESCAPE + "]8;;https://b.example/" + ESCAPE + "\\",
            "https://a.example/\u0007\u202e",
            "https://a.example/\u009c" + ESCAPE + "[7m",
            ESCAPE + "]1337;File=inline=1:AAAA\u0007",
            ESCAPE + "P$q\"p" + ESCAPE + "\\",
            ESCAPE + "Ptmux;" + ESCAPE + ESCAPE + "]0;x\u0007" + ESCAPE + "\\",
            ESCAPE + "_Gf=100;AAAA" + ESCAPE + "\\",
            ESCAPE + "^private" + ESCAPE + "\\",
            ESCAPE + "Xstring" + ESCAPE + "\\",
            "\u009b31m",
            "\u009d0;title\u009c",
            "\u0090q\u009c",
            "\u0084\u0085\u008d");

    /** What moves the cursor, ends a line or forges another one. */
    private static final List<String> LINES = List.of(
            "a\rb",
            "a\r\nb",
            "a\nb",
            "\n",
            "a\nmns: forged",
            "a\n{\"error\":{}}",
            "a\tb",
            "\t",
            "a\n:file\t/",
            "a\bb",
            "a\u000b\u000cb",
            "\u0000",
            "a\u0000b",
            "\u0005\u0007\u000e\u000f",
            "a\u001a\u001e\u001fb",
            "\u007f",
            "a\u0085b",
            "a\u2028b\u2029");

    /** What is read in another order than it stands, or is half a character, or lies between quotes. */
    private static final List<String> READINGS = List.of(
            "\u202eabc",
            "\u202a\u202b\u202c\u202d",
            "\u2066abc\u2069",
            "\u2067\u2068",
            "\ud83d",
            "\ude00\ud83d",
            "\ud83d" + ESCAPE + "\ude00",
            "\"" + ESCAPE + "[0m\"",
            "'\u009b'",
            "\\" + ESCAPE + "\\u001b",
            "=" + ESCAPE + "[1m",
            "-" + ESCAPE + "[1m",
            "--" + ESCAPE + "[1m=" + ESCAPE,
            "|" + ESCAPE + "<b>\u0007`",
            "^[" + ESCAPE + "<U+202E>\u202e",
            "list=" + ESCAPE + "[1m",
            "lights/" + ESCAPE + "[1m");

    /** Each of the texts, of which there are more than sixty. */
    public static final List<String> ALL = all();

    private HostileText() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(SEQUENCES);
        all.addAll(LINES);
        all.addAll(READINGS);
        all.add(characters(0x00, 0x20));
        all.add(characters(0x7F, 0xA0));
        return List.copyOf(all);
    }

    private static String characters(int from, int to) {
        return IntStream.range(from, to).mapToObj(Character::toString).reduce("", String::concat);
    }

    /**
     * Returns the characters of an output that a terminal does not show but obeys.
     *
     * @param allowed those that the format itself has
     */
    public static String raw(String output, String allowed) {
        StringBuilder raw = new StringBuilder();
        output.codePoints()
                .filter(c -> drives(c) && allowed.indexOf(c) < 0)
                .distinct()
                .forEach(c -> raw.append(String.format("U+%04X ", c)));
        return raw.toString();
    }

    private static boolean drives(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
