package mns.cli.options;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Environment;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.query.Condition;
import mns.query.Query;

/** The options that say which facts are wanted; all of them together must hold. */
public final class FilterOptions {
    public static final String HEADING = "Filters (all must match; a,b means a or b)";
    public static final String MATCH = "--match";
    private static final String WORD = "--word";
    public static final String REGEX = "--regex";
    private static final String TAG = "--tag";
    private static final String TOPIC = "--topic";
    private static final String SOURCE = "--source";
    private static final String SAID_BY = "--said-by";
    private static final String CONFIDENCE = "--confidence";
    private static final String DISPUTED = "--disputed";

    private FilterOptions() {}

    /** Returns the options of a command that looks into all topics. */
    public static OptionGroup group() {
        List<Option> options = new ArrayList<>(groupInTopic().options());
        options.add(4, Option.values(ValueKind.TOPIC, "is filed under a topic; also a,b", TOPIC));
        return new OptionGroup(HEADING, options);
    }

    /** Returns the options of a command that looks into one topic. */
    public static OptionGroup groupInTopic() {
        List<Option> options = new ArrayList<>(List.of(
                Option.values(ValueKind.TEXT, "contains TEXT; case, accents, hyphens do not matter", "-m", MATCH),
                Option.flag("contains TEXT of --match as whole words", WORD),
                Option.values(ValueKind.PATTERN, "matches a regular expression: mns help queries", "-E", REGEX),
                Option.values(ValueKind.TAG, "has a tag", "-t", TAG),
                Option.values(ValueKind.SOURCE, "cites a source", SOURCE),
                Option.values(ValueKind.SPEAKER, "is a claim of someone whose name contains NAME", SAID_BY),
                Option.values(ValueKind.CONFIDENCE, "has high, medium or low confidence", CONFIDENCE),
                Option.flag("is disputed: a source says otherwise", DISPUTED)));
        options.addAll(DateOptions.options());
        return new OptionGroup(HEADING, options);
    }

    /** Returns a query narrowed by the options of an argument line. */
    public static Query narrow(Query query, Arguments arguments, FactBase base, Environment environment)
            throws UsageException {
        Query narrowed = narrowByText(query, arguments);
        for (String tags : arguments.texts(TAG)) {
            narrowed = narrowed.with(new Condition.HasTag(names(arguments, base).tags(tags)));
        }
        for (String topics : arguments.texts(TOPIC)) {
            narrowed = narrowed.within(names(arguments, base).topics(topics));
        }
        for (String sources : arguments.texts(SOURCE)) {
            narrowed = narrowed.with(
                    new Condition.CitesSource(names(arguments, base).sources(sources)));
        }
        for (String speakers : arguments.texts(SAID_BY)) {
            narrowed = narrowed.with(new Condition.SaidBy(names(arguments, base).speakers(speakers)));
        }
        for (String levels : arguments.texts(CONFIDENCE)) {
            narrowed = narrowed.with(
                    new Condition.HasConfidence(levels(names(arguments, base).confidences(levels))));
        }
        if (arguments.has(DISPUTED)) {
            narrowed = narrowed.with(new Condition.IsDisputed());
        }
        narrowed = DateOptions.narrow(narrowed, arguments, base.lifetime(), environment);
        return arguments.has(REGEX) ? RegexFilter.narrow(narrowed, arguments.texts(REGEX)) : narrowed;
    }

    /** Made for each option that needs it, for most lines have none. */
    private static FilterNames names(Arguments arguments, FactBase base) {
        return new FilterNames(base, CommonOptions.program(arguments));
    }

    private static Query narrowByText(Query query, Arguments arguments) throws UsageException {
        boolean whole = arguments.has(WORD);
        List<String> texts = arguments.texts(MATCH);
        if (whole && texts.isEmpty()) {
            String message = WORD + " goes with " + MATCH + ", for example: " + MATCH + " state " + WORD;
            throw new UsageException(message, WORD, List.of());
        }
        Query narrowed = query;
        for (String text : texts) {
            narrowed = narrowed.with(whole ? Condition.ContainsText.ofWords(text) : Condition.ContainsText.of(text));
        }
        return narrowed;
    }

    /** Returns the text that alone is wanted to be contained, empty if there is none or several. */
    public static Optional<String> onlyText(Arguments arguments) {
        List<String> texts = arguments.texts(MATCH);
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    private static Set<Confidence> levels(Set<String> labels) {
        Set<Confidence> levels = EnumSet.noneOf(Confidence.class);
        for (String label : labels) {
            for (Confidence each : Confidence.values()) {
                if (each.label().equals(label)) {
                    levels.add(each);
                }
            }
        }
        return levels;
    }
}
