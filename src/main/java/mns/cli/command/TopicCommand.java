package mns.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterNames;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.FactSelector;
import mns.query.Query;
import mns.text.Folding;
import mns.text.Spelling;

/** Lists the facts of a topic, whichever topics the fact base declares. */
public final class TopicCommand extends AnswerCommand<Answer.FactList> {
    private final String name;
    private final List<String> commands;

    /**
     * Makes the command.
     *
     * @param name the word that may be a topic
     * @param commands the names of the other commands, for suggestions
     */
    public TopicCommand(String name, List<String> commands) {
        this.name = name;
        this.commands = commands;
    }

    @Override
    public CommandSyntax usage() {
        return usage("", "Facts of one topic.", List.of());
    }

    @Override
    public CommandSyntax usage(FactBase base) throws UsageException {
        Topic topic = topic(base);
        List<CommandSyntax.Example> examples = new ArrayList<>();
        if (base.chapter(topic).size() > 0) {
            Fact first = base.chapter(topic).fact(0);
            examples.add(new CommandSyntax.Example(name + " " + first.name(), first.title()));
        }
        examples.add(
                new CommandSyntax.Example(name + " --json --fields id,statement", "for scripts, two fields of each"));
        return usage("facts on: " + topic.title(), topic.description(), examples);
    }

    private CommandSyntax usage(String summary, String description, List<CommandSyntax.Example> examples) {
        List<OptionGroup> groups = List.of(
                FilterOptions.groupInTopic(), ListOptions.group(), OutputOptions.group(), CommonOptions.group());
        return new CommandSyntax(name, "[NUMBER|RANGE|NAME ...]", summary, description, groups, examples);
    }

    @Override
    public List<String> forParser(List<String> words, CommandSyntax usage) {
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
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.FactList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Topic topic = topic(base);
        Query query = FilterOptions.narrow(ListOptions.arrange(Query.ALL, arguments), arguments, base)
                .in(topic.id());
        if (arguments.operands().isEmpty()) {
            return new Outcome<>(new FactFinder(base).find(query), List.of());
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
        return new Outcome<>(new FactFinder(base).find(query), selector.missing());
    }

    private Topic topic(FactBase base) throws UsageException {
        for (Topic topic : base.topics()) {
            if (Folding.fold(topic.id()).equals(Folding.fold(name))) {
                return topic;
            }
        }
        List<String> known = new ArrayList<>(FilterNames.topicIds(base));
        known.addAll(commands);
        String message = "\"" + name + "\" is neither a topic of this fact base nor a command";
        List<String> near = base.fact(name).isPresent() ? List.of("show " + name) : Spelling.near(name, known);
        throw new UsageException(message, name, near).advising("mns help lists both");
    }
}
