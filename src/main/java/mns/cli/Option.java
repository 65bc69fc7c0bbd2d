package mns.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option that a command understands.
 *
 * @param names its names, the long one last
 * @param label what its value is called in help, which says of what kind it is ({@link Values}); empty if it takes none
 * @param repeated whether each of its values counts, not only the last
 * @param optional whether its value may be left out
 * @param description what it does, in a line
 */
record Option(List<String> names, String label, boolean repeated, boolean optional, String description) {

    /** Returns an option that is there or not. */
    static Option flag(String description, String... names) {
        return new Option(List.of(names), "", false, false, description);
    }

    /** Returns an option with a value; if it is repeated, the last one counts. */
    static Option value(String label, String description, String... names) {
        return new Option(List.of(names), label, false, false, description);
    }

    /** Returns an option with a value that may be repeated. */
    static Option values(String label, String description, String... names) {
        return new Option(List.of(names), label, true, false, description);
    }

    /** Returns an option whose value may be left out, and is empty then. */
    static Option optional(String label, String description, String... names) {
        return new Option(List.of(names), label, false, true, description);
    }

    /** Returns the name with the value as help shows them. */
    String shown() {
        String all = String.join(", ", names);
        return label.isEmpty() ? all : all + (optional ? " [" + label + "]" : " " + label);
    }

    String longestName() {
        return names.get(names.size() - 1);
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    /** Tells whether some words may mean this option; if in doubt they may. */
    boolean mayBeIn(List<String> words) {
        for (String word : words) {
            if (word.equals(LineBegun.END_OF_OPTIONS)) {
                return false;
            }
            for (String name : names) {
                boolean isLong = name.startsWith("--");
                if (isLong ? isLongIn(word, name) : isShortIn(word, name.charAt(1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLongIn(String word, String name) {
        return word.startsWith(name) && (word.length() == name.length() || word.charAt(name.length()) == '=');
    }

    /** Short options may be joined, and followed by a value. */
    private static boolean isShortIn(String word, char letter) {
        return word.startsWith("-") && !word.startsWith("--") && word.indexOf(letter, 1) > 0;
    }

    /** Returns the option as the parser knows it. */
    OptionSpec spec() {
        OptionSpec.Builder spec = OptionSpec.builder(names.toArray(new String[0]));
        if (!takesValue()) {
            return spec.arity("0").type(boolean.class).build();
        }
        spec.arity(optional ? "0..1" : "1").fallbackValue("").paramLabel(label);
        return repeated
                ? spec.type(List.class).auxiliaryTypes(String.class).build()
                : spec.type(String.class).build();
    }
}
