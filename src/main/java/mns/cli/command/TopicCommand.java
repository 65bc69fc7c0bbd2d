package mns.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.lead.HelpWord;
import mns.cli.lead.Leads;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Dashes;
import mns.cli.syntax.OpenRanges;
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
        return usage(name, "", "Facts of one topic.", List.of());
    }

    @Override
    public CommandSyntax usage(FactBase base) throws UsageException {
        Topic topic = topic(base);
        List<CommandSyntax.Example> examples = new ArrayList<>();
        if (base.chapter(topic).size() > 0) {
            Fact first = base.chapter(topic).fact(0);
            examples.add(new CommandSyntax.Example(topic.id() + " " + first.name(), first.title()));
        }
        examples.add(new CommandSyntax.Example(
                topic.id() + " --json --fields id,statement", "for scripts, two fields of each"));
        return usage(topic.id(), "facts on: " + topic.title(), topic.description(), examples);
    }

    private static CommandSyntax usage(
            String name, String summary, String description, List<CommandSyntax.Example> examples) {
        List<OptionGroup> groups = List.of(
                FilterOptions.groupInTopic(), ListOptions.group(), OutputOptions.factGroup(), CommonOptions.group());
        return new CommandSyntax(name, "[NUMBER|RANGE|NAME ...]", summary, description, groups, examples);
    }

    @Override
    public List<String> forParser(List<String> words, CommandSyntax usage) {
        List<String> spelt = Dashes.asOptions(words, usage);
        for (String word : spelt) {
            if (word.length() > 1 && word.charAt(0) == '-' && word.charAt(1) >= '0' && word.charAt(1) <= '9') {
                return OpenRanges.asOperands(spelt, usage.groups());
            }
        }
        return spelt;
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
        Topic topic = topic(base, arguments, session);
        Query query = FilterOptions.narrow(
                        ListOptions.arrange(Query.ALL, arguments), arguments, base, session.environment())
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
        Leads leads = new Leads(base, CommonOptions.program(arguments));
        return new Outcome<>(new FactFinder(base).find(query), leads.ofFacts(selector.missing()));
    }

    private Topic topic(FactBase base) throws UsageException {
        return topic(base, List.of(), "this fact base", CommonOptions.program(Optional.empty()));
    }

    private Topic topic(FactBase base, Arguments arguments, Session session) throws UsageException {
        return topic(base, arguments.operands(), place(arguments, session), CommonOptions.program(arguments));
    }

    private Topic topic(FactBase base, List<String> operands, String place, String program) throws UsageException {
        Optional<Topic> topic = base.topicLike(name);
        if (topic.isPresent()) {
            return topic.get();
        }
        throw new Leads(base, program).unknownCommand(name, operands, place, commands);
    }

    /** Names the fact base that a line asks, where that is not the bundled one. */
    private static String place(Arguments arguments, Session session) {
        Optional<String> option = arguments.text(CommonOptions.FACTS);
        Optional<String> file = option.isPresent() ? option : session.usualFacts();
        if (file.isEmpty()) {
            return "this fact base";
        }
        return "the fact base " + file.get() + (option.isEmpty() && session.factsAreOfVariable() ? " (MNS_FACTS)" : "");
    }

    @Override
    public boolean asksForHelp(Arguments arguments, Session session) throws UsageException {
        if (!HelpWord.isAll(arguments)) {
            return false;
        }
        FactBase base = session.facts(arguments.text(CommonOptions.FACTS));
        Topic topic = topic(base, arguments, session);
        return !new Leads(base, CommonOptions.program(arguments))
                .names(topic, arguments.operands().get(0));
    }
}
