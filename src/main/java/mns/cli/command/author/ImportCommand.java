package mns.cli.command.author;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.ImportOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Messages;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.load.FactBases;
import mns.load.check.Inspection;
import mns.load.edit.FactBaseFix;
import mns.load.imports.Import;
import mns.load.imports.Insertion;
import mns.load.imports.Remark;
import mns.load.json.FileKind;
import mns.load.json.InvalidFactBaseException;
import mns.output.JsonRenderer;
import mns.query.cite.ReferenceNote;
import mns.text.TextSink;

/** Takes sources and facts from files of other programs, and adds them to a fact base. */
public final class ImportCommand implements Command {
    public static final String NAME = "import";
    private static final int MOST_REMARKS = 1000;

    private final List<String> commands;

    /**
     * Makes the command.
     *
     * @param commands the names of all commands, which no topic may have
     */
    public ImportCommand(List<String> commands) {
        this.commands = commands;
    }

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "FILE",
                "sources from CSL-JSON, BibTeX or RIS, and facts from CSV",
                "Prints the sources in a bibliography (CSL-JSON, BibTeX, RIS, as Zotero, JabRef, Mendeley and EndNote export them), or the"
                        + " facts in a CSV table, in JSON as a fact base has them. " + ImportOptions.INTO
                        + " adds them to BASE, and to related facts there that they are related; all else stays as it is. Standard error lists what does not fit,"
                        + " with line and reason; then the exit code is 1. A single - is standard input.",
                List.of(ImportOptions.group(), CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " zotero.bib", "what it would add"),
                        new CommandSyntax.Example(NAME + " zotero.bib " + ImportOptions.INTO + " my.json", "adds it")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addFiles();
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> files = arguments.operands();
        if (files.size() != 1) {
            throw files.isEmpty()
                    ? new UsageException(
                            NAME + " needs a file, for example: mns " + NAME + " zotero.bib", "", List.of())
                    : new UsageException(
                                    NAME + " takes one file, not also \"" + files.get(1) + "\"",
                                    files.get(1),
                                    List.of())
                            .advising("import one after the other");
        }
        String name = files.get(0);
        String text = session.text(name);
        refuseOther(name, text);
        Optional<String> into = arguments.text(ImportOptions.INTO);
        Import added =
                into.isPresent() ? addTo(AuthorFile.of(into.get()), name, text) : read(name, text, Optional.empty());
        List<Map<String, Object>> rows = new ArrayList<>(added.sources());
        rows.addAll(added.facts());
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            JsonRenderer.array(session.environment().outIsTerminal(), List.of()).write(rows, out);
            out.flush();
        }
        boolean json = new OutputOptions(arguments, session.environment()).forScripts();
        report(added, name, session.messages(json));
        return added.remarks().isEmpty() && !added.isEmpty() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    private static void refuseOther(String name, String text) throws UsageException {
        Optional<String> kind = FileKind.ofText(text);
        if (kind.isPresent()) {
            throw new UsageException(name + " is " + kind.get() + ", which cannot be imported", name, List.of())
                    .advising("mns " + NAME + " reads bibliographies in CSL-JSON, BibTeX and RIS, and facts in CSV");
        }
    }

    private static Import read(String name, String text, Optional<FactBase> base) {
        return Import.of(name, text, base, note -> ReferenceNote.read(note).isPresent());
    }

    private Import addTo(AuthorFile file, String name, String text) throws UsageException {
        byte[] before = file.read();
        Import added = read(name, text, Optional.of(check(file, before).base()));
        if (!added.isEmpty()) {
            byte[] inserted = Insertion.into(new String(before, StandardCharsets.UTF_8), added)
                    .getBytes(StandardCharsets.UTF_8);
            // In a sound base nothing is left to correct but the links back to what was added.
            byte[] after = FactBaseFix.fix(inserted).content();
            Inspection checked = check(file, after);
            if (!checked.problems().isEmpty()) {
                String reason = checked.problems().get(0).reason();
                throw new UsageException(
                                file.name() + " is not changed: with what is added it would be unsound: " + reason,
                                name,
                                List.of())
                        .advising("mns " + NAME + " without " + ImportOptions.INTO + " prints what would be added");
            }
            file.replace(before, after);
        }
        return added;
    }

    /**
     * Checks a base by all rules.
     *
     * @throws InvalidFactBaseException when its facts are asked for, if it breaks any
     */
    private Inspection check(AuthorFile file, byte[] content) {
        return FactBases.check(file.name(), new ByteArrayInputStream(content), commands);
    }

    private static void report(Import added, String name, Messages messages) {
        String file = name.equals("-") ? "standard input" : name;
        int listed = Math.min(MOST_REMARKS, added.remarks().size());
        for (Remark remark : added.remarks().subList(0, listed)) {
            String message = file + ":" + remark.line() + ": " + remark.reason();
            messages.report(new ErrorMessage("partial", message, "", List.of(), ""));
        }
        int more = added.remarks().size() - listed;
        if (more > 0) {
            messages.report(new ErrorMessage("partial", file + ": " + more + " more did not fit", "", List.of(), ""));
        }
        if (messages.areJson()) {
            return;
        }
        if (added.isEmpty() && added.remarks().isEmpty()) {
            messages.write("there is nothing to add in " + file);
        }
        if (!added.leftOut().isEmpty()) {
            messages.write("left out, for a fact base has no place for it: " + String.join(", ", added.leftOut()));
        }
    }
}
