package mns.cli.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
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

    /** The name of a fact base that comes through standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String BUNDLED = "";

    /** What the lines of a shell read. */
    private static final InputStream NO_INPUT = InputStream.nullInputStream();

    private final Environment environment;
    private final InputStream in;
    private final OutputStream stdout;
    private final TextSink out;
    private final TextSink err;
    private final Map<String, FactBase> bases;
    private final OwnBases own;
    private final List<Path> scripts;
    private final Optional<String> usualFacts;
    private boolean inputIsFacts;

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
        return forLines(file, RunningScripts.with(scripts, script, TypedPath.of(script)));
    }

    private Session forLines(Optional<String> file, List<Path> running) {
        return new Session(environment.ofScripts(), NO_INPUT, stdout, out, err, bases, own, running, orUsual(file));
    }

    /** Returns the same session for a line of a script. */
    public Session at(ScriptPlace place) {
        return new Session(environment.at(place), in, stdout, out, err, bases, own, scripts, usualFacts);
    }

    /**
     * Returns a session for a line that is typed at a terminal, with nothing of what another one was about to print.
     *
     * @param file the fact base to use where the line names none
     * @param surroundings those of typed lines
     * @param terminal where the line prints to
     */
    public Session forTypedLine(Optional<String> file, Environment surroundings, OutputStream terminal) {
        TextSink text = new TextSink(terminal);
        return new Session(surroundings, NO_INPUT, terminal, text, err, bases, own, scripts, orUsual(file));
    }

    private Optional<String> orUsual(Optional<String> file) {
        return file.isPresent() ? file : usualFacts;
    }

    /** Returns the fact base that a line uses which names none, empty if that is the bundled one. */
    public Optional<String> usualFacts() {
        return usualFacts;
    }

    /** Tells whether the fact base that a line uses which names none is that of {@code MNS_FACTS}. */
    public boolean factsAreOfVariable() {
        return usualFacts.isPresent() && usualFacts.equals(environment.variable(FACTS));
    }

    public Environment environment() {
        return environment;
    }

    /** Returns standard input, which one reader reads to its end. */
    public InputStream in() {
        return in instanceof FileInputStream file ? StandardInput.of(file) : in;
    }

    /** Returns all that standard input still holds, which the fact base has not been read from. */
    public String input() throws UsageException {
        if (inputIsFacts) {
            String message = "standard input holds the fact base, so nothing else can be read from it";
            throw new UsageException(message, STANDARD_INPUT, List.of()).advising("name the file of one of them");
        }
        return TextInput.read("standard input", in());
    }

    /** Returns standard input for a fact base, which is the only one that it holds. */
    private InputStream inputOfFacts() throws UsageException {
        if (in == NO_INPUT) {
            String message = "a line of the shell has no standard input to read a fact base from";
            throw new UsageException(message, STANDARD_INPUT, List.of()).advising("name a file");
        }
        inputIsFacts = true;
        return in();
    }

    /**
     * Returns the text of a file.
     *
     * @param file its name; a hyphen means standard input
     */
    public String text(String file) throws UsageException {
        if (file.equals(STANDARD_INPUT)) {
            return input();
        }
        try (InputStream stream = open(file)) {
            return TextInput.read(file, stream);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage(), file, List.of());
        }
    }

    /** Returns the text of a file, which may be standard input, but no pipe with a name. */
    public String textOfFile(String file) throws UsageException {
        if (!file.equals(STANDARD_INPUT)) {
            TextInput.refuseNamedPipe(file, TypedPath.of(file));
        }
        return text(file);
    }

    /** Opens a file. */
    public InputStream open(String file) throws UsageException {
        return TextInput.open(file, TypedPath.of(file));
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
            base = name.equals(BUNDLED) ? bundled() : open(name, TypedPath.ofFacts(name));
            bases.put(name, base);
        }
        return base;
    }

    private FactBase open(String name, Path path) throws UsageException {
        return name.equals(STANDARD_INPUT) ? FactBases.read("standard input", inputOfFacts()) : own.open(path);
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
        return name.get().equals(STANDARD_INPUT)
                ? FactBases.check("standard input", inputOfFacts(), taken)
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
