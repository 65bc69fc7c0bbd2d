package mns.cli.command.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.Operands;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.options.PrepareOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Messages;
import mns.cli.terminal.ProgressBar;
import mns.cli.terminal.Session;
import mns.load.BaseStore;
import mns.output.Renderer;
import mns.query.Answer;
import mns.text.TextSink;

/** Prepares a fact base of any size for quick look-ups; lists and deletes what was prepared. */
public final class PrepareCommand implements Command {
    public static final String NAME = "prepare";
    private static final List<String> PREPARED = List.of("file", "facts", "size", "prepared", "seconds");
    private static final List<String> LISTED = List.of("file", "facts", "prepared", "fits");
    private static final List<String> CLEARED = List.of("deleted");

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "[FILE]",
                "makes look-ups in a large fact base quick; --list, --clear",
                "Prepares a fact base, so that look-ups read only what they need of it. Small ones are prepared when they"
                        + " are first used. What is prepared is in the folder mns of XDG_CACHE_HOME, or of ~/.cache; of a"
                        + " file that has changed it is not used.",
                List.of(
                        PrepareOptions.group(),
                        OutputOptions.group().without(OutputOptions.STYLE),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " large.json", "once, before the first look-up"),
                        new CommandSyntax.Example(NAME + " " + PrepareOptions.LIST, "what is prepared")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addFiles();
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        OutputOptions output = new OutputOptions(arguments, session.environment());
        boolean lists = arguments.has(PrepareOptions.LIST);
        boolean clears = arguments.has(PrepareOptions.CLEAR);
        List<String> operands = arguments.operands();
        if (lists && clears) {
            throw UsageException.contradiction(PrepareOptions.LIST, PrepareOptions.CLEAR, PrepareOptions.CLEAR);
        }
        if ((lists || clears) && !operands.isEmpty()) {
            String message = (lists ? PrepareOptions.LIST : PrepareOptions.CLEAR) + " takes no file";
            throw new UsageException(message, operands.get(0), List.of())
                    .advising("try: mns " + NAME + " " + (lists ? PrepareOptions.LIST : PrepareOptions.CLEAR));
        }
        Renderer<Answer.Listing> renderer = output.renderer(lists ? LISTED : clears ? CLEARED : PREPARED);
        Optional<Path> file = lists || clears ? Optional.empty() : session.file(Operands.file(arguments, NAME));
        BaseStore store = store(session);
        Answer.Report report = lists
                ? list(store)
                : clears ? clear(store) : prepare(store, file, session.messages(output.forScripts()));
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            output.write(report, renderer, out);
        }
        return ExitCode.FOUND;
    }

    private static BaseStore store(Session session) throws UsageException {
        Optional<BaseStore> store = session.own().store();
        if (store.isEmpty()) {
            throw new UsageException("there is no place for prepared fact bases", "", List.of())
                    .advising("set HOME or XDG_CACHE_HOME to a folder, and MNS_NO_CACHE to nothing");
        }
        return store.get();
    }

    private static Answer.Report prepare(BaseStore store, Optional<Path> file, Messages messages)
            throws UsageException, IOException {
        if (file.equals(Optional.of(Path.of(Session.STANDARD_INPUT)))) {
            throw new UsageException("standard input cannot be prepared", Session.STANDARD_INPUT, List.of())
                    .advising("mns prepare FILE prepares a file");
        }
        if (file.isEmpty()) {
            throw new UsageException("the bundled fact base is prepared already", "", List.of())
                    .advising("mns prepare FILE prepares one of your own");
        }
        long start = System.nanoTime();
        ProgressBar bar = new ProgressBar(messages);
        BaseStore.Result result;
        try {
            result = store.prepare(file.get(), bar);
        } finally {
            bar.end();
        }
        double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", file.get().toString());
        values.put("facts", result.facts());
        values.put("size", result.size());
        values.put("prepared", result.prepared());
        values.put("seconds", seconds);
        String line = file.get() + ": prepared, " + counted(result.facts()) + ", " + size(result.size()) + " in "
                + size(result.prepared()) + ", " + seconds + " s";
        return new Answer.Report(List.of(new Answer.Finding(List.of(line), values)), "");
    }

    private static String counted(int facts) {
        return facts + (facts == 1 ? " fact" : " facts");
    }

    private static String size(long bytes) {
        long kibibytes = (bytes + 1023) >> 10;
        return kibibytes < 10_240 ? kibibytes + " KiB" : (kibibytes >> 10) + " MiB";
    }

    private static Answer.Report list(BaseStore store) throws IOException {
        List<Answer.Finding> lines = new ArrayList<>();
        for (BaseStore.Listed each : store.list()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", each.file());
            values.put("facts", each.facts());
            values.put("prepared", each.prepared());
            values.put("fits", each.fits() ? "yes" : "no");
            String fits = each.fits() ? "fits" : "does not fit any more";
            List<String> cells = List.of(each.file(), counted(each.facts()), size(each.prepared()), fits);
            lines.add(new Answer.Finding(cells, values));
        }
        return new Answer.Report(lines, "nothing is prepared");
    }

    private static Answer.Report clear(BaseStore store) throws IOException {
        int count = store.clear();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("deleted", count);
        String line = count + " prepared fact " + (count == 1 ? "base" : "bases") + " deleted";
        return new Answer.Report(List.of(new Answer.Finding(List.of(line), values)), "");
    }
}
