package mns.load.imports;

import java.util.List;
import java.util.Optional;

/**
 * An address in a command of LaTeX that sets one.
 *
 * @param address what is in the group of the command
 * @param rest what is before and after it in the field
 */
record LatexAddress(String address, String rest) {
    private static final List<String> COMMANDS = List.of("url", "nolinkurl", "href");

    /** Returns the first address that a command has in a field, if one has. */
    static Optional<LatexAddress> first(String latex) {
        for (int at = latex.indexOf('\\'); at >= 0; at = latex.indexOf('\\', at + 1)) {
            int open = group(latex, at + 1);
            int close = open < 0 ? -1 : end(latex, open);
            if (close > 0) {
                String address = LatexDecoder.verbatim(latex.substring(open + 1, close));
                String rest = latex.substring(0, at) + " " + latex.substring(close + 1);
                // An address goes on after a blank in its group.
                return Optional.of(new LatexAddress(Draft.plain(address).replace(" ", "%20"), LatexDecoder.text(rest)));
            }
        }
        return Optional.empty();
    }

    /** Returns where the group of a command begins, -1 if no command for addresses is there. */
    private static int group(String latex, int from) {
        for (String command : COMMANDS) {
            if (latex.startsWith(command, from)) {
                int open = from + command.length();
                while (open < latex.length() && Character.isWhitespace(latex.charAt(open))) {
                    open++;
                }
                return open < latex.length() && latex.charAt(open) == '{' ? open : -1;
            }
        }
        return -1;
    }

    private static int end(String latex, int open) {
        int depth = 0;
        for (int i = open; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
