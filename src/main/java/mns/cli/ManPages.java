package mns.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.cli.complete.CommandTable;
import mns.cli.help.HelpText;
import mns.cli.help.ManPage;
import mns.cli.options.CommonOptions;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.load.FactBases;

/** Writes the manual from what the commands say of themselves: a page for the program, each command and each topic. */
public final class ManPages {
    private static final String PROGRAM = "mns";

    private final CommandTable commands = new Cli().table();
    private final FactBase base;
    private final String version;
    private final String date;

    private ManPages(FactBase base, String version, String date) {
        this.base = base;
        this.version = version;
        this.date = date;
    }

    /**
     * Writes the pages; the build calls it.
     *
     * @param arguments the folder for pages of section 1, and the time of the release, of which the pages bear the day
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException, UsageException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ManPages pages = new ManPages(
                FactBases.bundled(), Version.program(), arguments[1].split("T", 2)[0]);
        write(folder, PROGRAM, pages.program());
        List<String> names = new ArrayList<>(pages.commands.names());
        for (Topic topic : pages.base.topics()) {
            names.add(topic.id());
        }
        for (String name : names) {
            CommandSyntax usage = pages.commands.usage(name, pages.base);
            write(folder, PROGRAM + "-" + name, pages.command(usage, usage.summary()));
        }
    }

    private static void write(Path folder, String name, ManPage page) throws IOException {
        Files.writeString(folder.resolve(name + ".1"), page.text(), StandardCharsets.US_ASCII);
    }

    private ManPage program() throws IOException {
        ManPage page = new ManPage(PROGRAM, version, date)
                .name(PROGRAM, "look up facts, each with the sources it rests on")
                .synopsis(PROGRAM, "[OPTIONS] COMMAND|TOPIC ...")
                .section("Description")
                .paragraph(base.header().description());
        page.section("Topics");
        for (Topic topic : base.topics()) {
            page.term(topic.id(), topic.description());
        }
        page.section("Commands");
        for (String name : commands.names()) {
            CommandSyntax usage = commands.usage(name);
            page.term((name + " " + usage.operands()).strip(), usage.summary());
        }
        page.section("Options");
        addOptions(CommonOptions.group(), page);
        page.term("-V, --version", "show versions and licences");
        for (String subject : HelpText.SUBJECTS) {
            List<String> lines = HelpText.subject(subject).lines().toList();
            page.section(lines.get(0)).verbatim(lines.subList(2, lines.size()));
        }
        return addOthers(page);
    }

    private ManPage command(CommandSyntax usage, String does) {
        ManPage page = new ManPage(PROGRAM + "-" + usage.name(), version, date)
                .name(PROGRAM + "-" + usage.name(), does)
                .synopsis(PROGRAM + " " + usage.name(), "[OPTIONS] " + usage.operands())
                .section("Description")
                .paragraph(usage.description())
                .section("Options");
        for (OptionGroup group : usage.groups()) {
            page.subsection(group.heading());
            addOptions(group, page);
        }
        page.section("Examples");
        for (CommandSyntax.Example example : usage.examples()) {
            page.term(PROGRAM + " " + example.line(), example.does());
        }
        page.section("Exit status");
        page.paragraph("0 if something was found, 1 if not, 2 if the command line is invalid; mns(1) lists them all.");
        return addOthers(page);
    }

    private static void addOptions(OptionGroup group, ManPage page) {
        for (Option option : group.options()) {
            page.term(option.shown(), option.description());
        }
    }

    private ManPage addOthers(ManPage page) {
        List<String> others = new ArrayList<>(List.of(PROGRAM + "(1)"));
        for (Topic topic : base.topics()) {
            others.add(PROGRAM + "-" + topic.id() + "(1)");
        }
        for (String name : commands.names()) {
            others.add(PROGRAM + "-" + name + "(1)");
        }
        return page.section("See also").paragraph(String.join(", ", others));
    }
}
