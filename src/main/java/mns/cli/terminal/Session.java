package mns.cli.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
import mns.text.TextSink;

/** What lasts from one argument line to the next: streams, surroundings, the fact bases read so far. */
public final class Session {
    /** The variable that names the fact base to use where a line names none. */
    private static final String FACTS = "MNS_FACTS";

    private static final String BUNDLED = "";
    private static final int MOST_SCRIPTS = 16;

    private final Environment environment;
    private final InputStream in;
    private final OutputStream stdout;
    private final TextSink out;
    private final TextSink err;
    private final Map<String, FactBase> bases;
    private final OwnBases own;
    private final List<Path> scripts;
    private final Optional<String> usualFacts;

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
        this(
                environment,
                in,
                stdout,
                out,
                err,
                bases,
                new OwnBases(environment),
                List.of(),
                environment.variable(FACTS));
    }

    private Session(
            Environment environment,
            InputStream in,
            OutputStream stdout,
            TextSink out,
            TextSink err,
            Map<String, FactBase> bases,
            OwnBases own,
            List<Path> scripts,
            Optional<String> usualFacts) {
        this.own = own;
        this.scripts = scripts;
        this.usualFacts = usualFacts;
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
        Path place = place(TypedPath.of(script));
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
        InputStream none = InputStream.nullInputStream();
        return new Session(environment.ofScripts(), none, stdout, out, err, bases, own, running, orUsual(file));
    }

    /** Returns the same session for a line of a script. */
    public Session at(ScriptPlace place) {
        return new Session(environment.at(place), in, stdout, out, err, bases, own, scripts, usualFacts);
    }

    /** Returns one path for all names of a file; what is not a file in a folder has only the one. */
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
     * @param file the fact base to use where the line names none
     * @param surroundings those of typed lines
     * @param terminal where the line prints to
     */
    public Session forTypedLine(Optional<String> file, Environment surroundings, OutputStream terminal) {
        InputStream none = InputStream.nullInputStream();
        TextSink text = new TextSink(terminal);
        return new Session(surroundings, none, terminal, text, err, bases, own, scripts, orUsual(file));
    }

    private Optional<String> orUsual(Optional<String> file) {
        return file.isPresent() ? file : usualFacts;
    }

    /** Returns the fact base that a line uses which names none, empty if that is the bundled one. */
    public Optional<String> usualFacts() {
        return usualFacts;
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
            return Files.newInputStream(TypedPath.of(file));
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
     * Returns where an answer goes, to be closed after it: on a terminal, if it is longer than the screen, to the pager.
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
     * @param file the file that an option names; else the shell or {@code MNS_FACTS} names one, else it is the bundled base
     */
    public FactBase facts(Optional<String> file) throws UsageException {
        String name = name(file).orElse(BUNDLED);
        FactBase base = bases.get(name);
        if (base == null) {
            base = name.equals(BUNDLED) ? bundled() : own.open(TypedPath.ofFacts(name));
            bases.put(name, base);
        }
        return base;
    }

    /** Returns the fact bases of the user's own. */
    public OwnBases own() {
        return own;
    }

    /** Returns the file of the fact base in use, empty if that is the bundled one. */
    public Optional<Path> file(Optional<String> file) throws UsageException {
        Optional<String> name = name(file);
        return name.isPresent() ? Optional.of(TypedPath.of(name.get())) : Optional.empty();
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
                : FactBases.check(TypedPath.ofFacts(name.get()), taken);
    }

    private Optional<String> name(Optional<String> file) throws UsageException {
        Optional<String> name = orUsual(file);
        if (name.equals(Optional.of(""))) {
            throw TypedPath.invalid("");
        }
        return name;
    }

    private FactBase bundled() {
        Optional<Path> home = environment.home();
        return home.isPresent() ? FactBases.installed(home.get().resolve("lib")) : FactBases.bundled();
    }
}
