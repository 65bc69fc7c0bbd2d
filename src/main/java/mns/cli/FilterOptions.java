package mns.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.query.Condition;
import mns.query.Query;

/** The options that say which facts are wanted; all of them together must hold. */
final class FilterOptions {
    static final String HEADING = "Filters (all must hold; a,b means a or b)";
    private static final String MATCH = "--match";
    private static final String TAG = "--tag";
    private static final String TOPIC = "--topic";
    private static final String SOURCE = "--source";
    private static final String SAID_BY = "--said-by";
    private static final String CONFIDENCE = "--confidence";
    private static final String DISPUTED = "--disputed";

    private FilterOptions() {}

    /** Returns the options of a command that looks into all topics. */
    static OptionGroup group() {
        List<Option> options = new ArrayList<>(groupInTopic().options());
        options.add(2, Option.values("TOPIC", "is filed under a topic", TOPIC));
        return new OptionGroup(HEADING, options);
    }

    /** Returns the options of a command that looks into one topic. */
    static OptionGroup groupInTopic() {
        List<Option> options = new ArrayList<>(List.of(
                Option.values("TEXT", "contains TEXT; case, accents, hyphens do not matter", "-m", MATCH),
                Option.values("TAG", "has a tag", "-t", TAG),
                Option.values("SOURCE", "cites a source", SOURCE),
                Option.values("NAME", "is a claim of someone whose name contains NAME", SAID_BY),
                Option.values("LEVEL", "is attested with high, medium or low confidence", CONFIDENCE),
                Option.flag("is disputed: a source says otherwise", DISPUTED)));
        options.addAll(DateOptions.options());
        return new OptionGroup(HEADING, options);
    }

    /** Returns a query narrowed by the options of an argument line. */
    static Query narrow(Query query, Arguments arguments, FactBase base) throws UsageException {
        Query narrowed = query;
        for (String text : arguments.texts(MATCH)) {
            narrowed = narrowed.with(Condition.ContainsText.of(text));
        }
        for (String tags : arguments.texts(TAG)) {
            narrowed = narrowed.with(new Condition.HasTag(FilterNames.tags(base, tags)));
        }
        for (String topics : arguments.texts(TOPIC)) {
            narrowed = narrowed.within(FilterNames.topics(base, topics));
        }
        for (String sources : arguments.texts(SOURCE)) {
            narrowed = narrowed.with(new Condition.CitesSource(FilterNames.sources(base, sources)));
        }
        for (String speakers : arguments.texts(SAID_BY)) {
            narrowed = narrowed.with(new Condition.SaidBy(FilterNames.speakers(base, speakers)));
        }
        for (String levels : arguments.texts(CONFIDENCE)) {
            narrowed = narrowed.with(new Condition.HasConfidence(levels(levels)));
        }
        if (arguments.has(DISPUTED)) {
            narrowed = narrowed.with(new Condition.IsDisputed());
        }
        return DateOptions.narrow(narrowed, arguments, base.header().lifetime());
    }

    private static Set<Confidence> levels(String list) throws UsageException {
        Set<Confidence> levels = EnumSet.noneOf(Confidence.class);
        for (String label : FilterNames.confidences(list)) {
            for (Confidence each : Confidence.values()) {
                if (each.label().equals(label)) {
                    levels.add(each);
                }
            }
        }
        return levels;
    }
}
