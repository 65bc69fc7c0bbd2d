package mns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that README or a page that it links to shows, with the output shown below it.
 *
 * @param command the line after the prompt
 * @param shown the lines below it, empty if the page does not show what it prints
 */
record ReadmeExample(String command, List<String> shown) {
    static final Path README = Path.of("README.md");

    /** All pages with examples. */
    static final List<Path> PAGES = List.of(
            README, Path.of(".github/TOUR.md"), Path.of(".github/FACT-BASES.md"), Path.of(".github/PACKAGES.md"));

    private static final String PROMPT = "$ ";
    private static final String SHELL_PROMPT = "mns> ";
    private static final String LEFT_OUT = "…";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");

    /** Returns the examples of all pages. */
    static List<ReadmeExample> all() throws IOException {
        List<ReadmeExample> examples = new ArrayList<>();
        for (Path page : PAGES) {
            examples.addAll(in(Files.readString(page)));
        }
        return examples;
    }

    /** Returns the examples in blocks of the language {@code console}. */
    private static List<ReadmeExample> in(String page) {
        List<ReadmeExample> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            for (String line : block.group(1).split("\n")) {
                if (line.startsWith(PROMPT)) {
                    examples.add(new ReadmeExample(line.substring(PROMPT.length()), new ArrayList<>()));
                } else if (line.startsWith(SHELL_PROMPT)) {
                    String typed = "mns " + line.substring(SHELL_PROMPT.length());
                    examples.add(new ReadmeExample(typed, new ArrayList<>()));
                } else if (!examples.isEmpty()) {
                    examples.get(examples.size() - 1).shown().add(line);
                }
            }
        }
        return examples;
    }

    /** Returns whether it runs the tool, rather than building or installing it, or beginning and ending a session. */
    boolean runsTheTool() {
        return command.contains("mns ")
                && !command.matches("mns (shell|exit)")
                && !command.matches("(mvn|git|cd|sudo|ln|export|\\./mvnw|JAVA_HOME=).*");
    }

    /** Returns whether a shell must run it, because it is more than one line of the tool. */
    boolean needsShell() {
        return !command.startsWith("mns ") || command.matches(".*[|<>;&$`*].*");
    }

    /** Returns the words after {@code mns}, without the quotes around them. */
    String[] words() {
        Matcher word = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(command);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words.subList(1, words.size()).toArray(new String[0]);
    }

    /** Returns a pattern for all that it prints, in which {@code …} is a number, or as a line of its own any lines. */
    String pattern() {
        return shown.stream()
                .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*" : quoted(line) + "\n")
                .collect(Collectors.joining("", "\\A", "\\z"));
    }

    private static String quoted(String line) {
        return Arrays.stream(line.split(LEFT_OUT, -1)).map(Pattern::quote).collect(Collectors.joining("[0-9]+"));
    }
}
