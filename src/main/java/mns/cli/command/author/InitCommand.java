package mns.cli.command.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.load.ExampleBase;
import mns.load.Schema;
import mns.text.TerminalText;
import mns.text.TextSink;
import mns.text.TypedWords;

/** Writes the smallest sound fact base, to start one's own from, and the schema beside it. */
public final class InitCommand implements Command {
    public static final String NAME = "init";
    private static final String SCHEMA = "fact-base.schema.json";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "FILE",
                "a fact base to start your own from",
                "Writes a small fact base to FILE, with a fact of each kind whose texts explain the members, and its"
                        + " JSON Schema beside it as " + SCHEMA
                        + ", so that an editor completes and checks what you type."
                        + " Nothing is overwritten.",
                List.of(CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " my.json", "then edit it"),
                        new CommandSyntax.Example("check my.json", "what is wrong with it")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addFiles();
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        AuthorFile base = base(arguments);
        Path beside = base.path().resolveSibling(SCHEMA);
        AuthorFile schema = new AuthorFile(beside.toString(), beside);
        String starter = ExampleBase.starter(String.valueOf(base.path().getFileName()));
        boolean made = provide(schema, Schema.ofFactBase().getBytes(StandardCharsets.UTF_8));
        boolean whole = false;
        try {
            base.create(starter.getBytes(StandardCharsets.UTF_8));
            whole = true;
        } finally {
            if (made && !whole) {
                Files.deleteIfExists(beside);
            }
        }
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            String name = TerminalText.safe(base.name());
            out.add(name)
                    .add(": a fact base to edit; mns check ")
                    .add(TypedWords.of(name))
                    .add(" tells what is wrong with it\n");
            out.add(TerminalText.safe(schema.name())).add(": its schema, for editors\n");
        }
        return ExitCode.FOUND;
    }

    private static AuthorFile base(Arguments arguments) throws UsageException {
        List<String> files = arguments.operands();
        if (files.isEmpty() || arguments.has(CommonOptions.FACTS)) {
            throw new UsageException(
                    NAME + " needs the name of a new file, for example: mns init my.json", "", List.of());
        }
        if (files.size() > 1) {
            String message = NAME + " writes one file, not also \"" + files.get(1) + "\"";
            throw new UsageException(message, files.get(1), List.of())
                    .advising("try: mns " + NAME + " " + TypedWords.of(files.get(0)));
        }
        if (files.get(0).equals(Session.STANDARD_INPUT)) {
            throw new UsageException(NAME + " writes a file, not standard output", "-", List.of())
                    .advising("mns schema --example prints a fact base");
        }
        AuthorFile base = AuthorFile.of(files.get(0));
        if (Files.exists(base.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw base.isThere();
        }
        if (String.valueOf(base.path().getFileName()).equals(SCHEMA)) {
            throw new UsageException(
                    SCHEMA + " is the name of the schema; give the fact base another", SCHEMA, List.of());
        }
        return base;
    }

    /**
     * Makes the schema, unless another base in the same folder has it already.
     *
     * @return whether it was made
     */
    private static boolean provide(AuthorFile schema, byte[] content) throws UsageException {
        if (!Files.exists(schema.path(), LinkOption.NOFOLLOW_LINKS)) {
            schema.create(content);
            return true;
        }
        if (!Files.isRegularFile(schema.path()) || !Arrays.equals(schema.read(), content)) {
            throw new UsageException(
                            schema.name() + " is there already and is another schema", schema.name(), List.of())
                    .advising("write the fact base to another folder");
        }
        return false;
    }
}
