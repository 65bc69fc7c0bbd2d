package mns.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mns.fact.FactBase;

/**
 * A folder with a command line and what it prints.
 *
 * <p>{@code args} holds one argument a line, with {@code \n}, <code>&#92;u202e</code> and other escapes of Java for what
 * cannot stand in a line of text; {@code out}, {@code err} and {@code exit} hold what comes of it. Beside them may stand
 * {@code in}, standard input; {@code env}, lines of {@code NAME=VALUE}; {@code terminal}, such as {@code ioe 80}: the
 * streams that are terminals (input, output, error) and their columns.
 *
 * <p>A case asks the sample base of the tests, which never changes. One whose {@code env} sets {@code MNS_FACTS} asks that
 * file instead; an empty value, as on the command line, means the fact base that comes with the program.
 */
final class GoldenCase {
    static final Set<String> NEEDED = Set.of("args", "out", "err", "exit");
    static final Set<String> KNOWN = Set.of("args", "out", "err", "exit", "in", "env", "terminal");

    private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private final Path folder;

    private GoldenCase(Path folder) {
        this.folder = folder;
    }

    static List<GoldenCase> all(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Set<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns the command line as one would type it. */
    String command() throws IOException {
        return "mns " + String.join(" ", lines("args")) + " (" + folder + ")";
    }

    List<String> arguments() throws IOException {
        return lines("args").stream().map(GoldenCase::unescape).toList();
    }

    /** Runs the case, with some words before its own. */
    Run run(String... before) throws IOException {
        List<String> words = new ArrayList<>(List.of(before));
        words.addAll(arguments());
        return runner().reading(read("in").getBytes(StandardCharsets.UTF_8)).run(words.toArray(new String[0]));
    }

    /** Runs the case with fact bases that were opened in some way. */
    Run runOver(Map<String, FactBase> files) throws IOException {
        return runner().having(files)
                .reading(read("in").getBytes(StandardCharsets.UTF_8))
                .run(arguments().toArray(new String[0]));
    }

    /** Runs the case as the only line of a script. */
    Run inShell(String line) throws IOException {
        return runner().reading(line.getBytes(StandardCharsets.UTF_8)).run("shell");
    }

    private MnsRunner runner() throws IOException {
        MnsRunner mns = MnsRunner.overCanalGuard();
        for (String line : lines("env")) {
            int equals = line.indexOf('=');
            mns.with(line.substring(0, equals), line.substring(equals + 1));
        }
        for (String line : lines("terminal")) {
            int blank = line.indexOf(' ');
            mns.onTerminal(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)));
        }
        return mns;
    }

    Run expected() throws IOException {
        return new Run(Integer.parseInt(read("exit").strip()), read("out"), read("err"));
    }

    void write(Run run) throws IOException {
        Files.writeString(folder.resolve("exit"), run.exit() + "\n");
        Files.writeString(folder.resolve("out"), run.out());
        Files.writeString(folder.resolve("err"), run.err());
    }

    private static String unescape(String line) {
        String text = UNICODE.matcher(line)
                .replaceAll(each -> Character.toString((char) Integer.parseInt(each.group(1), 16)));
        return text.translateEscapes();
    }

    private List<String> lines(String file) throws IOException {
        return read(file).lines().toList();
    }

    private String read(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }
}
