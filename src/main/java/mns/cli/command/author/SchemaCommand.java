package mns.cli.command.author;

import java.io.IOException;
import java.util.List;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.lead.HelpWord;
import mns.cli.options.CommonOptions;
import mns.cli.options.SchemaOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.load.ExampleBase;
import mns.load.Schema;
import mns.text.TextSink;

/** Prints the JSON Schema of a fact base, that of the JSON which this program prints, or an example of a fact base. */
public final class SchemaCommand implements Command {
    public static final String NAME = "schema";
    private static final String OUTPUT = SchemaOptions.OUTPUT;
    private static final String EXAMPLE = SchemaOptions.EXAMPLE;

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "",
                "the JSON Schema of a fact base; --output for that of the JSON output, --example for an example",
                "The JSON Schema (draft 2020-12) of a fact base, for editors and validators; check knows rules beyond it.",
                List.of(SchemaOptions.group(), CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " > fact-base.schema.json", "that of a fact base"),
                        new CommandSyntax.Example(NAME + " " + OUTPUT, "that of the JSON output"),
                        new CommandSyntax.Example(NAME + " " + EXAMPLE + " > observatory.json", "a base to try")));
    }

    @Override
    public boolean asksForHelp(Arguments arguments, Session session) {
        return HelpWord.isAll(arguments);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        if (!arguments.operands().isEmpty()) {
            String operand = arguments.operands().get(0);
            String message = arguments.has(OUTPUT)
                    ? OUTPUT + " takes no value here; mns schema " + OUTPUT + " prints the schema of the JSON output"
                    : NAME + " takes no operand, such as \"" + operand + "\"; try: mns schema";
            throw new UsageException(message, operand, List.of());
        }
        if (arguments.has(OUTPUT) && arguments.has(EXAMPLE)) {
            throw UsageException.contradiction(OUTPUT, EXAMPLE, EXAMPLE);
        }
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            out.add(text(arguments));
        }
        return ExitCode.FOUND;
    }

    private static String text(Arguments arguments) throws IOException {
        if (arguments.has(EXAMPLE)) {
            return ExampleBase.observatory();
        }
        return arguments.has(OUTPUT) ? Schema.ofOutput() : Schema.ofFactBase();
    }
}
