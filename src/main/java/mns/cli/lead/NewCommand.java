package mns.cli.lead;

import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.terminal.Session;
import mns.fact.FactBase;

/** A command whose name a topic of an older fact base may have. */
public final class NewCommand {
    private NewCommand() {}

    /** Says how to reach a topic that has the name of a command. */
    public static void warn(String name, FactBase base, Arguments arguments, Session session) {
        if (base.topic(name).isPresent() && !new OutputOptions(arguments, session.environment()).forScripts()) {
            session.messages(false)
                    .write("\"" + name
                            + "\" is a command now, and a topic of this fact base too; for its facts type: "
                            + CommonOptions.program(arguments) + " list --topic " + name);
        }
    }
}
