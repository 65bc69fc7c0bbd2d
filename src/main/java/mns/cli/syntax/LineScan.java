package mns.cli.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line, read by the options that its command declares.
 *
 * <p>The parser takes whole lines that are valid. This reads any: one that is refused, to report that in the right form; one
 * that is still being typed, to complete it; and every one, to know which options the parser needs. It takes words for
 * options, values and operands as the parser does, and passes over what no option declares.
 */
public final class LineScan {
    private static final String END_OF_OPTIONS = "--";

    private final List<OptionGroup> options;
    private final boolean leavesOut;
    private final Set<String> found = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private @Nullable Option waiting;
    private boolean optionsEnded;
    private int read;
    private int operands;

    private LineScan(List<OptionGroup> options, boolean leavesOut) {
        this.options = options;
        this.leavesOut = leavesOut;
    }

    /** Reads all words after a command. */
    static LineScan of(List<String> words, List<OptionGroup> options, boolean leavesOut) {
        return of(words, new LineScan(options, leavesOut));
    }

    /** Reads words by the options that may be among them. */
    public static LineScan of(List<String> words, List<OptionGroup> options) {
        return of(words, new LineScan(options, false));
    }

    private static LineScan of(List<String> words, LineScan scan) {
        for (String word : words) {
            scan.take(word);
        }
        return scan;
    }

    /** Reads words up to the first that is neither an option nor a value: the command. */
    public static LineScan beforeCommand(List<String> words, List<OptionGroup> options) {
        LineScan scan = new LineScan(options, false);
        while (scan.read < words.size() && !scan.isOperand(words.get(scan.read))) {
            scan.take(words.get(scan.read));
        }
        return scan;
    }

    /** Returns words before a command, in which an option that needs no value does not take the command for one. */
    public static List<String> closed(List<String> words, List<OptionGroup> options) {
        List<String> closed = new ArrayList<>(words);
        LineScan scan = new LineScan(options, false);
        for (String word : words) {
            Option last = scan.waiting;
            if (last != null && last.optional() && !scan.takes(last, word)) {
                closed.set(scan.read - 1, closed.get(scan.read - 1) + "=");
            }
            if (scan.isOperand(word)) {
                break;
            }
            scan.take(word);
        }
        return closed;
    }

    /**
     * Returns the words after a command in the order in which the parser takes none of them for what it is not: options,
     * the end of options, operands. A line that ends where a value is missing stays as it is.
     */
    static List<String> ordered(List<String> words, List<OptionGroup> declared, boolean leavesOut) {
        LineScan scan = new LineScan(declared, leavesOut);
        List<String> options = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        for (String word : words) {
            int before = scan.operands;
            if (!scan.optionsEnded && scan.waiting == null && word.equals(END_OF_OPTIONS)) {
                scan.take(word);
            } else {
                scan.take(word);
                (scan.operands > before ? operands : options).add(word);
            }
        }
        if (scan.waiting != null) {
            return words;
        }
        options.add(END_OF_OPTIONS);
        options.addAll(operands);
        return options;
    }

    /** Returns how many words were read. */
    public int read() {
        return read;
    }

    /** Returns how many words were operands. */
    public int operands() {
        return operands;
    }

    /** Returns whether an option is among the words. */
    public boolean has(Option option) {
        return has(option.longestName());
    }

    /** Returns whether an option is among the words, by its long name. */
    public boolean has(String longestName) {
        return found.contains(longestName);
    }

    /** Returns the last value of an option, by its long name. */
    public Optional<String> value(String longestName) {
        return Optional.ofNullable(values.get(longestName));
    }

    /** Returns the option whose value comes next. */
    public Optional<Option> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** Returns the same, but where the option whose value comes next can do without, and a word is none, no option waits. */
    public LineScan without(String word) {
        if (waiting != null && waiting.optional() && !takes(waiting, word)) {
            waiting = null;
        }
        return this;
    }

    /** Returns whether the next word can still be an option. */
    public boolean takesOptions() {
        return !optionsEnded;
    }

    private boolean isOperand(String word) {
        return (waiting == null || !takes(waiting, word)) && (optionsEnded || !looksLikeOption(word));
    }

    /** Returns whether a word is read as an option, be it one that is not declared. */
    public boolean looksLikeOption(String word) {
        if (word.length() < 2 || word.charAt(0) != '-') {
            return false;
        }
        return !leavesOut || word.charAt(1) == '-' || OptionWord.isAlone(word, options);
    }

    private void take(String word) {
        read++;
        Option last = waiting;
        waiting = null;
        if (last != null && takes(last, word)) {
            values.put(last.longestName(), word);
        } else if (optionsEnded || !looksLikeOption(word)) {
            operands++;
        } else if (word.equals(END_OF_OPTIONS)) {
            optionsEnded = true;
        } else {
            takeOption(word);
        }
    }

    /** An option is never the value of another, nor is what cannot be the value of one that needs none. */
    private boolean takes(Option option, String word) {
        if (option.optional() && option.kind() != null && !option.kind().mayBe(word)) {
            return false;
        }
        return !looksLikeOption(word) || OptionWord.find(word, options).isEmpty();
    }

    private void takeOption(String word) {
        if (word.startsWith("--")) {
            int equals = word.indexOf('=');
            Optional<Option> option = OptionGroup.find(equals < 0 ? word : word.substring(0, equals), options);
            if (option.isPresent()) {
                found(option.get(), equals < 0 ? "" : word.substring(equals + 1), equals >= 0);
            }
            return;
        }
        for (int i = 1; i < word.length(); i++) {
            Optional<Option> option = OptionGroup.find("-" + word.charAt(i), options);
            if (option.isEmpty()) {
                return;
            }
            boolean takesRest = option.get().takesValue() && i + 1 < word.length();
            int value = word.startsWith("=", i + 1) ? i + 2 : i + 1;
            found(option.get(), takesRest ? word.substring(value) : "", takesRest);
            if (option.get().takesValue()) {
                return;
            }
        }
    }

    private void found(Option option, String value, boolean hasValue) {
        found.add(option.longestName());
        if (hasValue) {
            values.put(option.longestName(), value);
        } else if (option.takesValue()) {
            waiting = option;
        }
    }
}
