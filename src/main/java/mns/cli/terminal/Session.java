package mns.cli.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.syntax.UsageException;
import mns.fact.FactBase;
import mns.load.FactBases;
import mns.load.check.Inspection;
import mns.load.json.InvalidFactBaseException;
import mns.text.TextSink;

/** What lasts from one argument line to the next: streams, surroundings, the fact bases read so far. */
public final class Session {
    private static final String BUNDLED = "";
    private static final int MOST_SCRIPTS = 16;

    private final Environment environment;
    private final InputStream in;
    private final OutputStream stdout;
    private final TextSink out;
    private final TextSink err;
    private final Map<String, FactBase> bases;
    private final List<Path> scripts;

    /** Makes a session that has read no fact base yet. */
    public Session(Environment environment, InputStream in, OutputStream out, OutputStream err) {
        this(environment, in, out, new TextSink(out), new TextSink(err), new HashMap<>());
    }

    /** Makes a session that has read some fact bases already, by the names of their files. */
    public Session(
            Environment environment,
            InputStream in,
            OutputStream stdout,
            TextSink out,
            TextSink err,
            Map<String, FactBase> bases) {
        this(environment, in, stdout, out, err, bases, List.of());
    }

    private Session(
            Environment environment,
            InputStream in,
            OutputStream stdout,
            TextSink out,
            TextSink err,
            Map<String, FactBase> bases,
            List<Path> scripts) {
        this.scripts = scripts;
        this.environment = environment;
        this.in = in;
        this.stdout = stdout;
        this.out = out;
        this.err = err;
        this.bases = bases;
    }

    /**
     * Returns a session for the lines of a script: none of its streams is a terminal, and it leaves standard input alone,
     * which may hold the lines.
     *
     * @param file the fact base to use where a line names none
     */
    public Session forLines(Optional<String> file) {
        return forLines(file, scripts);
    }

    /**
     * Returns a session for the lines of a script in a file, which may run other scripts, but none that waits for it.
     *
     * @param file the fact base to use where a line names none
     * @param script name of the script's file
     */
    public Session forLinesOf(String script, Optional<String> file) throws UsageException {
        Path place = place(path(script));
        if (scripts.contains(place)) {
            throw new UsageException(script + " would run itself without end", script, List.of());
        }
        if (scripts.size() >= MOST_SCRIPTS) {
            String message = script + " is not run: scripts may run scripts " + MOST_SCRIPTS + " deep at most";
            throw new UsageException(message, script, List.of());
        }
        List<Path> running = new ArrayList<>(scripts);
        running.add(place);
        return forLines(file, running);
    }

    private Session forLines(Optional<String> file, List<Path> running) {
        Environment inner = environment.ofScripts(file);
        return new Session(inner, InputStream.nullInputStream(), stdout, out, err, bases, running);
    }

    /** Returns the same session for a line of a script. */
    public Session at(ScriptPlace place) {
        return new Session(environment.at(place), in, stdout, out, err, bases, scripts);
    }

    /** Returns one path for all names of a file; what is no file in a folder has only the one. */
    private static Path place(Path name) {
        try {
            return name.toRealPath();
        } catch (IOException e) {
            return name.toAbsolutePath().normalize();
        }
    }

    /**
     * Returns a session for a line that is typed at a terminal, with nothing of what another one was about to print.
     *
     * @param surroundings those of typed lines
     * @param terminal where the line prints to
     */
    public Session forTypedLine(Environment surroundings, OutputStream terminal) {
        return new Session(surroundings, InputStream.nullInputStream(), terminal, new TextSink(terminal), err, bases);
    }

    public Environment environment() {
        return environment;
    }

    /** Returns standard input, which one reader reads to its end. */
    public InputStream in() {
        return in instanceof FileInputStream file ? StandardInput.of(file) : in;
    }

    /** Returns all that standard input still holds. */
    public String input() throws UsageException {
        return TextInput.read("standard input", in());
    }

    /**
     * Returns the text of a file.
     *
     * @param file its name; a hyphen means standard input
     */
    public String text(String file) throws UsageException {
        if (file.equals("-")) {
            return input();
        }
        try (InputStream stream = open(file)) {
            return TextInput.read(file, stream);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage(), file, List.of());
        }
    }

    /** Opens a file. */
    public InputStream open(String file) throws UsageException {
        try {
            return Files.newInputStream(path(file));
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": there is no such file", file, List.of());
        } catch (AccessDeniedException e) {
            throw new UsageException(file + " may not be read", file, List.of());
        } catch (FileSystemException e) {
            throw new UsageException(file + " cannot be read: " + e.getReason(), file, List.of());
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage(), file, List.of());
        }
    }

    public TextSink out() {
        return out;
    }

    /** Returns standard output below all that is held back to be written in large pieces. */
    public OutputStream stdout() {
        return stdout;
    }

    /**
     * Returns where an answer goes, to be closed behind it: on a terminal, if it is longer than the screen, to the pager.
     *
     * @param paged whether the argument line leaves it to the pager
     */
    public TextSink out(boolean paged) {
        Optional<String> pager = paged ? environment.pager() : Optional.empty();
        return pager.isPresent() ? PagedOutput.open(stdout, environment, messages(false), pager.get()) : out;
    }

    /**
     * Returns what is written to standard error.
     *
     * @param json whether errors are written as JSON
     */
    public Messages messages(boolean json) {
        return new Messages(err, environment, json);
    }

    /**
     * Returns a fact base, read once.
     *
     * @param file the file that an option names; else {@code MNS_FACTS} names one, else it is the bundled base
     */
    public FactBase facts(Optional<String> file) throws UsageException {
        String name = name(file).orElse(BUNDLED);
        FactBase base = bases.get(name);
        if (base == null) {
            base = name.equals(BUNDLED) ? bundled() : FactBases.read(factsPath(name));
            bases.put(name, base);
        }
        return base;
    }

    /**
     * Checks a fact base, which is chosen as {@link #facts} chooses it, by all rules.
     *
     * @param taken names that a topic may not have
     */
    public Inspection check(Optional<String> file, List<String> taken) throws UsageException {
        Optional<String> name = name(file);
        if (name.isEmpty()) {
            return FactBases.checkBundled(taken);
        }
        return name.get().equals("-")
                ? FactBases.check("standard input", in(), taken)
                : FactBases.check(factsPath(name.get()), taken);
    }

    private Optional<String> name(Optional<String> file) throws UsageException {
        if (file.equals(Optional.of(""))) {
            throw noName("");
        }
        return file.isPresent() ? file : environment.variable("MNS_FACTS");
    }

    private FactBase bundled() {
        Optional<Path> home = environment.home();
        return home.isPresent() ? FactBases.installed(home.get().resolve("lib")) : FactBases.bundled();
    }

    /** Nothing is fetched from the web. */
    private static Path factsPath(String name) throws UsageException {
        if (name.startsWith("http://") || name.startsWith("https://")) {
            String reason = "addresses are not read; save it as a file and name that, for example: --facts facts.json";
            throw new InvalidFactBaseException(name, reason);
        }
        return path(name);
    }

    private static Path path(String name) throws UsageException {
        if (name.isEmpty()) {
            throw noName(name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw noName(name);
        }
    }

    private static UsageException noName(String name) {
        return new UsageException("\"" + name + "\" cannot be the name of a file", name, List.of());
    }
}
