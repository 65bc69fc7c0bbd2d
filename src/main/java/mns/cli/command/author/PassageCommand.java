package mns.cli.command.author;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.options.CommonOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.Passage;
import mns.output.JsonLine;

/** Prints the fingerprint of a passage, as evidence in a fact base names it. */
public final class PassageCommand implements Command {
    public static final String NAME = "passage";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "[WORD...]",
                "the fingerprint of a passage, for evidence",
                "The fingerprint of a passage for the evidence of a fact: how many words it has and their"
                        + " SHA-256. Without words the passage is read from standard input.",
                List.of(CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " Fights international terrorism", "of three words"),
                        new CommandSyntax.Example(NAME + " < quote.txt", "of a file")));
    }

    /** A passage is text, whatever dashes it has. */
    @Override
    public List<String> forParser(List<String> words, CommandSyntax usage) {
        return words;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        String text = arguments.operands().isEmpty() ? session.input() : String.join(" ", arguments.operands());
        List<String> words = Passage.words(text);
        if (words.isEmpty()) {
            throw new UsageException(NAME + " needs at least one word", "", List.of())
                    .advising("for example: mns " + NAME + " Fights international terrorism");
        }
        Passage passage = Passage.of(words);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("words", passage.words());
        members.put("sha256", passage.sha256());
        session.out().add(JsonLine.of(members)).add('\n').flush();
        return ExitCode.FOUND;
    }
}
