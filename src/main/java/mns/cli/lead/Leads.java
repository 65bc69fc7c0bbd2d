package mns.cli.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import mns.cli.options.FilterNames;
import mns.cli.options.TypedDate;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Machine;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.Missing;
import mns.query.search.QueryReader;
import mns.query.search.SearchQuery;
import mns.text.Digits;
import mns.text.Folding;
import mns.text.Spelling;
import mns.text.TypedWords;

/** Says what to type in place of a word that makes no sense where it stands. */
public final class Leads {
    /** Of so many words the facts are looked through; who names more did not type them. */
    private static final int MOST_LED = 8;

    private static final int LONGEST_TYPED = 200;

    /** What is shorter is in every text. */
    private static final int SHORTEST_TYPED = 2;

    private final FactBase base;
    private final String program;

    /**
     * Makes the leads that a fact base gives.
     *
     * @param program how a line begins that asks this base
     */
    public Leads(FactBase base, String program) {
        this.base = base;
        this.program = program;
    }

    /**
     * Returns what is said of a word in the place of a command.
     *
     * @param place which fact base was asked for such a topic
     * @param operands what follows the word
     * @param commands the names of all commands
     */
    public UsageException unknownCommand(String word, List<String> operands, String place, List<String> commands) {
        List<String> known = new ArrayList<>(FilterNames.topicIds(base));
        known.addAll(commands);
        List<String> near = OtherCommands.meant(word);
        if (base.fact(word).isPresent()) {
            near = List.of("show " + word);
        } else if (near.isEmpty()) {
            near = Spelling.nearOrBegun(word, known);
        }
        List<String> words = new ArrayList<>(List.of(word));
        words.addAll(operands);
        String all = search(words);
        String search = all.isEmpty() ? search(List.of(word)) : all;
        String message = "\"" + word + "\" is neither a topic of " + place + " nor a command";
        return new UsageException(message, word, near)
                .advising(program + " help lists both" + (search.isEmpty() ? "" : ", or try: " + search));
    }

    /** Returns what is said of an operand of a command that has options only. */
    public UsageException unexpected(String operand, String command, Machine machine) {
        List<String> options = new ArrayList<>();
        List<String> dates = TypedDate.readings(operand, machine);
        if (isYear(operand)) {
            options.add("--year " + operand);
        } else if (!dates.isEmpty()) {
            options.add("--from " + dates.get(0) + " --to " + dates.get(0));
        }
        add("--topic ", operand, FilterNames.topicIds(base), options);
        add("--tag ", operand, tags(), options);
        add("--source ", operand, sources(), options);
        String message = command + " takes options only, not \"" + operand + "\"";
        String search = search(List.of(operand));
        if (options.isEmpty()
                && operand.length() <= LONGEST_TYPED
                && finds(Query.ALL.with(Condition.ContainsText.of(operand)))) {
            options.add("--match " + TypedWords.of(operand));
        }
        String advice = search.isEmpty() ? program + " " + command + " --help lists them" : "try: " + search;
        return new UsageException(message, operand, options)
                .advising(search.isEmpty() || options.isEmpty() ? advice : "or " + advice);
    }

    private static void add(String option, String asked, List<String> names, List<String> options) {
        for (String name : names) {
            if (Folding.fold(name).equals(Folding.fold(asked))) {
                options.add(option + name);
            }
        }
    }

    private List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        base.scan(
                base.topics(),
                (chapter, index) -> tags.addAll(chapter.fact(index).tags()));
        return List.copyOf(tags);
    }

    private List<String> sources() {
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            ids.add(source.id());
        }
        return ids;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && Digits.areNumber(text);
    }

    /**
     * Returns facts that are missing, each with what to type instead where nothing comes near.
     *
     * @param missing facts of a topic by their ids, or words that name no topic
     */
    public List<Missing> ofFacts(List<Missing> missing) {
        List<Missing> led = new ArrayList<>();
        for (Missing each : missing.subList(0, Math.min(MOST_LED, missing.size()))) {
            boolean near =
                    !each.suggestions().isEmpty() && base.topic(each.asked()).isEmpty();
            String lead = near ? match(each.asked()) : lead(each.asked());
            String advice =
                    each.advice().isEmpty() || lead.isEmpty() ? each.advice() + lead : each.advice() + "; " + lead;
            led.add(new Missing(each.kind(), each.asked(), each.suggestions(), advice));
        }
        led.addAll(missing.subList(led.size(), missing.size()));
        return led;
    }

    private String lead(String asked) {
        int slash = asked.indexOf('/');
        for (Topic topic : base.topics()) {
            if (slash > 0 && Folding.fold(topic.id()).equals(Folding.fold(asked.substring(0, slash)))) {
                return inTopic(topic, asked.substring(slash + 1));
            }
            if (Folding.fold(topic.id()).equals(Folding.fold(asked))) {
                boolean isEmpty = base.chapter(topic).size() == 0;
                return isEmpty ? "that is a topic without facts" : "that is a topic: " + program + " " + topic.id();
            }
        }
        String search = search(List.of(asked.split("/")));
        return search.isEmpty() ? program + " list lists all facts" : "try: " + search;
    }

    /** Returns the look-up that finds a word in the text of its topic, empty if there is none. */
    private String match(String asked) {
        int slash = asked.indexOf('/');
        String lead = slash < 0 ? "" : lead(asked);
        return lead.contains("--match") || lead.contains("--year") ? lead : "";
    }

    private String inTopic(Topic topic, String name) {
        Query query = Query.ALL.in(topic.id());
        if (isYear(name) && finds(query.with(new Condition.During(EdtfDate.parse(name))))) {
            return "try: " + program + " " + topic.id() + " --year " + name;
        }
        boolean isWord = hasLetter(name) && name.length() >= SHORTEST_TYPED && name.length() <= LONGEST_TYPED;
        if (isWord && finds(query.with(Condition.ContainsText.of(name)))) {
            return "try: " + program + " " + topic.id() + " --match " + TypedWords.of(name);
        }
        String search = isWord ? search(List.of(name)) : "";
        String all = base.chapter(topic).size() == 0
                ? program + " list lists all facts"
                : program + " " + topic.id() + " lists them";
        return search.isEmpty() ? all : "try: " + search;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the search that finds all of some words, empty if none does; a hyphen before a word would leave it out. */
    private String search(List<String> words) {
        int length = 0;
        for (String word : words) {
            if (word.startsWith("-")) {
                return "";
            }
            length += word.length();
        }
        SearchQuery search = length > LONGEST_TYPED ? SearchQuery.NONE : QueryReader.read(words);
        Query query = Query.ALL.searching(search).sorted(Order.RELEVANCE, false);
        boolean finds = !search.isEmpty() && new FactFinder(base).find(query).complete() > 0;
        return finds ? program + " search " + TypedWords.of(words) : "";
    }

    private boolean finds(Query query) {
        return new FactFinder(base).find(query).size() > 0;
    }

    /** Tells whether a word is the name or id of a fact of a topic. */
    public boolean names(Topic topic, String word) {
        String asked = Folding.fold(word);
        for (Fact fact : base.chapter(topic).facts()) {
            if (Folding.fold(fact.name()).equals(asked)
                    || Folding.fold(fact.id()).equals(asked)) {
                return true;
            }
        }
        return false;
    }
}
