package mns.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.SampleBase;
import mns.cli.complete.CommandTable;
import mns.cli.options.Defaults;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.text.TextSink;
import org.jspecify.annotations.Nullable;

/** Runs argument lines in process, in surroundings that are the same everywhere. */
public final class MnsRunner {
    /** The commands of the program. */
    public static final CommandTable COMMANDS = new Cli().table();

    /** The file of a small fact base that is about something else. */
    public static final String LIGHTHOUSE = "src/test/resources/lighthouse.json";

    /** The file of the fact base on which the golden cases look things up. */
    static final String CANAL_GUARD = "src/test/resources/canal-guard.json";

    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, FactBase> bases = new HashMap<>();
    private @Nullable Path home;
    private byte[] in = {};
    private String terminals = "";
    private int rows;
    private int columns;
    private LocalDate today = LocalDate.of(2026, 8, 17);
    private Pagers pagers = command -> {
        throw new IOException("there is no pager here");
    };

    /** Starts pagers in the place of processes. */
    interface Pagers {
        OutputStream start(String command) throws IOException;
    }

    /** Returns a runner whose lines look things up in the sample base, unless they or their environment name another. */
    public static MnsRunner overCanalGuard() {
        return new MnsRunner().with("MNS_FACTS", CANAL_GUARD);
    }

    public MnsRunner with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Sets the fact base that comes with the program. */
    MnsRunner over(FactBase bundled) {
        bases.put("", bundled);
        return this;
    }

    /** Sets the folder in which the program is installed. */
    public MnsRunner installedIn(Path folder) {
        home = folder;
        return this;
    }

    /** Sets what is in a file with a fact base, however it was opened. */
    MnsRunner having(Map<String, FactBase> files) {
        bases.putAll(files);
        return this;
    }

    public MnsRunner reading(byte[] text) {
        in = text;
        return this;
    }

    /**
     * Sets which streams are terminals, of a type that has colours unless another one is set.
     *
     * @param letters i, o and e for standard input, output and error
     * @param width columns of the terminal, 0 if unknown
     */
    public MnsRunner onTerminal(String letters, int width) {
        terminals = letters;
        variables.putIfAbsent("TERM", "xterm-256color");
        columns = width;
        return this;
    }

    /** Sets the day; else it is 17 August 2026. */
    MnsRunner on(LocalDate day) {
        today = day;
        return this;
    }

    /**
     * Sets the pager, without which none can be started.
     *
     * @param height rows of the terminal, 0 if unknown
     */
    MnsRunner paging(int height, Pagers started) {
        rows = height;
        pagers = started;
        return this;
    }

    /** Returns a line of which nothing is written: its files are in a folder that does not exist. */
    static List<String> harmless(List<String> line) {
        if (!line.contains("init")) {
            return line;
        }
        List<String> harmless = new ArrayList<>();
        boolean optionsEnded = false;
        for (String word : line) {
            boolean isName = List.of("init", CompletionLines.COMMAND).contains(word);
            boolean isOption = !optionsEnded && word.matches("(?s)--.*|-[^0-9].*");
            harmless.add(isName || isOption ? word : "no-such-folder/x" + word);
            optionsEnded |= word.equals("--");
        }
        return harmless;
    }

    /** Runs one line in a session of its own. */
    public Run run(String... line) {
        return runAll(List.of(List.of(line))).get(0);
    }

    /** Runs one line that is written as text, with blanks between its words. */
    public Run runLine(String line) {
        return run(line.isEmpty() ? new String[0] : line.split(" "));
    }

    /** Returns the bases that a session need not read, except those that come from the folder of an installed program. */
    private Map<String, FactBase> read() {
        Map<String, FactBase> read = new HashMap<>();
        if (home == null) {
            read.put("", SampleBase.bundled());
            read.put(LIGHTHOUSE, SampleBase.lighthouse());
            read.put(CANAL_GUARD, SampleBase.canalGuard());
        }
        read.putAll(bases);
        return read;
    }

    /** Runs lines one after the other in the same session. */
    List<Run> runAll(List<List<String>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                Map.copyOf(variables),
                terminals.contains("i"),
                terminals.contains("o"),
                terminals.contains("e"),
                variables.getOrDefault("LC_ALL", ""),
                new Machine() {
                    @Override
                    public int rows() {
                        return rows;
                    }

                    @Override
                    public int columns() {
                        return columns;
                    }

                    @Override
                    public LocalDate today() {
                        return today;
                    }

                    @Override
                    public OutputStream start(String command) throws IOException {
                        return pagers.start(command);
                    }
                },
                Optional.ofNullable(home));
        Session session = new Session(
                environment, new ByteArrayInputStream(in), out, new TextSink(out), new TextSink(err), read());
        Cli cli = new Cli();
        List<Run> runs = new ArrayList<>();
        for (List<String> line : lines) {
            try {
                int exit = cli.run(session, line.toArray(new String[0])).number();
                runs.add(new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.reset();
            err.reset();
        }
        return runs;
    }

    /** Tells whether errors of a line are written as JSON. */
    static boolean asksForJson(List<String> line) {
        Session session = new Session(
                new Environment(Map.of(), false, false, false, "", new Machine(), Optional.empty()),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
        return new Cli().messages(session, Defaults.NONE, line).areJson();
    }
}
