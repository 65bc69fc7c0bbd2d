package mns.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.FactSelector;
import mns.query.Query;
import mns.text.Folding;
import mns.text.Spelling;

/** Lists the facts of a topic, whichever topics the fact base declares. */
final class TopicCommand extends AnswerCommand {
    private final String name;

    TopicCommand(String name) {
        this.name = name;
    }

    @Override
    public Usage usage() {
        return usage("Facts of one topic.", List.of());
    }

    @Override
    public Usage usage(FactBase base) throws UsageException {
        Topic topic = topic(base);
        List<Usage.Example> examples = new ArrayList<>();
        if (base.chapter(topic).size() > 0) {
            Fact first = base.chapter(topic).fact(0);
            examples.add(new Usage.Example(name + " " + first.name(), first.title()));
        }
        examples.add(new Usage.Example(name + " --json --fields id,statement", "for scripts, two fields of each"));
        return usage(topic.description(), examples);
    }

    private Usage usage(String description, List<Usage.Example> examples) {
        List<OptionGroup> groups = List.of(
                FilterOptions.groupInTopic(), ListOptions.group(), OutputOptions.group(), CommonOptions.group());
        return new Usage(name, "[NUMBER|RANGE|NAME ...]", description, groups, examples);
    }

    @Override
    public List<String> forParser(List<String> words, Usage usage) {
        for (String word : words) {
            if (word.length() > 1 && word.charAt(0) == '-' && word.charAt(1) >= '0' && word.charAt(1) <= '9') {
                return OpenRanges.asOperands(words, usage.groups());
            }
        }
        return words;
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) throws UsageException {
        vocabulary.addFacts(topic(vocabulary.base()), candidates);
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Topic topic = topic(base);
        Query query = FilterOptions.narrow(ListOptions.arrange(Query.ALL, arguments), arguments, base)
                .in(topic.id());
        if (arguments.operands().isEmpty()) {
            return new Found(new FactFinder(base).find(query), List.of());
        }
        FactSelector selector = new FactSelector(base);
        for (String operand : arguments.operands()) {
            selector.selectIn(topic, operand);
        }
        Set<String> ids = new HashSet<>();
        for (Fact fact : selector.found()) {
            ids.add(fact.id());
        }
        query = query.with(new Condition.IsOneOf(ids));
        return new Found(new FactFinder(base).find(query), selector.missing());
    }

    private Topic topic(FactBase base) throws UsageException {
        for (Topic topic : base.topics()) {
            if (Folding.fold(topic.id()).equals(Folding.fold(name))) {
                return topic;
            }
        }
        List<String> known = new ArrayList<>(FilterNames.topicIds(base));
        known.addAll(Verbs.NAMES);
        String message = "\"" + name + "\" is neither a topic of this fact base nor a command";
        List<String> near = base.fact(name).isPresent() ? List.of("show " + name) : Spelling.near(name, known);
        throw new UsageException(message, name, near).advising("mns help lists both");
    }
}
