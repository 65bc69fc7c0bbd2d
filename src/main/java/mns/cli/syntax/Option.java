package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option that a command understands.
 *
 * @param names its names, the long one last
 * @param kind of what kind its value is, null if it takes none
 * @param repeated whether each of its values counts, not only the last
 * @param optional whether its value may be left out
 * @param description what it does, in a line
 */
public record Option(
        List<String> names, @Nullable ValueKind kind, boolean repeated, boolean optional, String description) {
    /** Asks for help in other tools. */
    public static final String QUESTION = "-?";

    /** Returns an option that is there or not. */
    public static Option flag(String description, String... names) {
        return new Option(List.of(names), null, false, false, description);
    }

    /** Returns an option with a value; if it is repeated, the last one counts. */
    public static Option value(ValueKind kind, String description, String... names) {
        return new Option(List.of(names), kind, false, false, description);
    }

    /** Returns an option with a value that may be repeated. */
    public static Option values(ValueKind kind, String description, String... names) {
        return new Option(List.of(names), kind, true, false, description);
    }

    /** Returns an option whose value may be left out, and is empty then. */
    public static Option optional(ValueKind kind, String description, String... names) {
        return new Option(List.of(names), kind, false, true, description);
    }

    /** Returns the name with the value as help shows them. */
    public String shown() {
        String all = String.join(", ", visibleNames());
        return kind == null ? all : all + (optional ? " [" + label() + "]" : " " + label());
    }

    /** Returns the names that help and completion show: a question mark is understood, but shells take it for a pattern. */
    public List<String> visibleNames() {
        List<String> visible = new ArrayList<>();
        for (String name : names) {
            if (!name.equals(QUESTION)) {
                visible.add(name);
            }
        }
        return visible;
    }

    public String longestName() {
        return names.get(names.size() - 1);
    }

    public boolean takesValue() {
        return kind != null;
    }

    /** Returns what help calls its value, empty if it takes none. */
    public String label() {
        return kind == null ? "" : kind.label();
    }

    /** Returns the option as the parser knows it. */
    OptionSpec spec() {
        OptionSpec.Builder spec = OptionSpec.builder(names.toArray(new String[0]));
        if (!takesValue()) {
            return spec.arity("0").type(boolean.class).build();
        }
        spec.arity(optional ? "0..1" : "1").fallbackValue("").paramLabel(label());
        return repeated
                ? spec.type(List.class).auxiliaryTypes(String.class).build()
                : spec.type(String.class).build();
    }
}
