package mns.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mns.fact.EdtfDate;
import mns.fact.FactBase;
import mns.fact.InvalidDateException;
import mns.fact.Source;
import mns.fact.Topic;
import mns.query.Condition;
import mns.query.Query;
import mns.text.Folding;
import mns.text.Spelling;

/** The options that say which facts are wanted; all of them together must hold. */
final class FilterOptions {
    private static final String HEADING = "Filters (all must hold; a,b means a or b)";
    private static final String MATCH = "--match";
    private static final String TAG = "--tag";
    private static final String TOPIC = "--topic";
    private static final String SOURCE = "--source";
    private static final String SAID_BY = "--said-by";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String YEAR = "--year";

    private final Arguments arguments;
    private final FactBase base;

    private FilterOptions(Arguments arguments, FactBase base) {
        this.arguments = arguments;
        this.base = base;
    }

    /** Returns the options of a command that looks into all topics. */
    static OptionGroup group() {
        List<Option> options = new ArrayList<>(groupInTopic().options());
        options.add(2, Option.values("TOPIC", "is filed under a topic", TOPIC));
        return new OptionGroup(HEADING, options);
    }

    /** Returns the options of a command that looks into one topic. */
    static OptionGroup groupInTopic() {
        return new OptionGroup(
                HEADING,
                List.of(
                        Option.values("TEXT", "contains TEXT; case, accents, hyphens do not matter", "-m", MATCH),
                        Option.values("TAG", "has a tag", "-t", TAG),
                        Option.values("SOURCE", "cites a source", SOURCE),
                        Option.values("NAME", "is a claim of someone whose name contains NAME", SAID_BY),
                        Option.value("DATE", "happened or held on DATE or later", FROM),
                        Option.value("DATE", "happened or held on DATE or earlier", TO),
                        Option.value("YEAR", "happened or held in YEAR", YEAR)));
    }

    /** Returns a query narrowed by the options of an argument line. */
    static Query narrow(Query query, Arguments arguments, FactBase base) throws UsageException {
        return new FilterOptions(arguments, base).narrow(query);
    }

    private Query narrow(Query query) throws UsageException {
        Query narrowed = query;
        for (String text : arguments.texts(MATCH)) {
            narrowed = narrowed.with(Condition.ContainsText.of(text));
        }
        for (String tags : arguments.texts(TAG)) {
            narrowed = narrowed.with(new Condition.HasTag(known("tag", tags, tags())));
        }
        for (String topics : arguments.texts(TOPIC)) {
            narrowed = narrowed.within(known("topic", topics, topics(base)));
        }
        for (String sources : arguments.texts(SOURCE)) {
            narrowed = narrowed.with(new Condition.CitesSource(known("source", sources, sources())));
        }
        for (String speakers : arguments.texts(SAID_BY)) {
            narrowed = narrowed.with(new Condition.SaidBy(speakers(speakers)));
        }
        return during(narrowed);
    }

    private Query during(Query query) throws UsageException {
        Query narrowed = query;
        Optional<EdtfDate> from = date(FROM);
        Optional<EdtfDate> to = date(TO);
        if (from.isPresent() || to.isPresent()) {
            narrowed = narrowed.with(new Condition.During(period(from, to)));
        }
        Optional<EdtfDate> year = date(YEAR);
        return year.isPresent() ? narrowed.with(new Condition.During(year.get())) : narrowed;
    }

    private static EdtfDate period(Optional<EdtfDate> from, Optional<EdtfDate> to) throws UsageException {
        String begin = from.isPresent() ? from.get().text() : "..";
        String end = to.isPresent() ? to.get().text() : "..";
        EdtfDate period = new EdtfDate(
                begin + "/" + end,
                from.isPresent() ? from.get().earliest() : Optional.empty(),
                to.isPresent() ? to.get().latest() : Optional.empty());
        if (period.earliest().isPresent()
                && period.latest().isPresent()
                && period.earliest().get().isAfter(period.latest().get())) {
            String message = "--from " + begin + " lies behind --to " + end + "; nothing can be between them";
            throw new UsageException(message, begin, List.of());
        }
        return period;
    }

    private Optional<EdtfDate> date(String option) throws UsageException {
        Optional<String> text = arguments.text(option);
        try {
            return text.isPresent() ? Optional.of(EdtfDate.parse(text.get())) : Optional.empty();
        } catch (InvalidDateException e) {
            throw new UsageException(option + ": " + e.getMessage(), text.orElseThrow(), List.of());
        }
    }

    /** Returns the names of a list as the fact base spells them. */
    private static Set<String> known(String kind, String list, List<String> valid) throws UsageException {
        Set<String> known = new LinkedHashSet<>();
        for (String name : names(kind, list)) {
            String spelt = null;
            for (String each : valid) {
                spelt = Folding.fold(each).equals(Folding.fold(name)) ? each : spelt;
            }
            if (spelt == null) {
                throw UsageException.unknown(kind, name, Spelling.near(name, valid), valid);
            }
            known.add(spelt);
        }
        return known;
    }

    private static List<String> names(String kind, String list) throws UsageException {
        List<String> names = Arguments.parts(list);
        if (names.isEmpty()) {
            throw new UsageException("there is no name of a " + kind + " in \"" + list + "\"", list, List.of());
        }
        return names;
    }

    private Set<String> speakers(String list) throws UsageException {
        Set<String> valid = new TreeSet<>();
        base.scan(base.topics(), (chapter, index) -> {
            Optional<String> saidBy = chapter.fact(index).saidBy();
            if (saidBy.isPresent()) {
                valid.add(saidBy.get());
            }
        });
        Set<String> speakers = new LinkedHashSet<>();
        for (String name : names("speaker", list)) {
            String folded = Folding.fold(name);
            boolean isKnown = false;
            for (String each : valid) {
                isKnown |= Folding.fold(each).contains(folded);
            }
            if (!isKnown) {
                throw UsageException.unknown("speaker", name, Spelling.near(name, valid), List.copyOf(valid));
            }
            speakers.add(folded);
        }
        return speakers;
    }

    private List<String> tags() {
        Set<String> tags = new TreeSet<>();
        base.scan(
                base.topics(),
                (chapter, index) -> tags.addAll(chapter.fact(index).tags()));
        return List.copyOf(tags);
    }

    static List<String> topics(FactBase base) {
        List<String> ids = new ArrayList<>();
        for (Topic topic : base.topics()) {
            ids.add(topic.id());
        }
        return ids;
    }

    private List<String> sources() {
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            ids.add(source.id());
        }
        return ids;
    }
}
