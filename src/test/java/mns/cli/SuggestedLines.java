package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mns.shell.ScriptLines;
import mns.shell.UnclosedQuoteException;

/**
 * The argument lines that a refusal suggests.
 *
 * @param whole lines that it spells out
 * @param mended the line that was typed, with what may have been meant in it
 */
record SuggestedLines(List<List<String>> whole, List<List<String>> mended) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final Pattern NEEDS = Pattern.compile("^(-\\S+) (needs|takes|goes)\\b");

    /** What follows a line in a sentence that says what it does. */
    private static final String EXPLAINED = " (lists|reports|prints|draw|and) .*";

    /** Reads what was said of a line that was refused. */
    static SuggestedLines of(List<String> typed, String said) throws IOException {
        SuggestedLines lines = new SuggestedLines(new ArrayList<>(), new ArrayList<>());
        for (String line : said.split("\n")) {
            String error = line.startsWith("{") ? inWords(line) : line.replaceFirst("^mns: ", "");
            for (String part : error.split("; |\\? |\\?$|, or (?=try: )|, (?=for example: )")) {
                lines.add(typed, asked(error), part.replaceFirst("^or ", ""));
            }
        }
        return lines;
    }

    boolean areNone() {
        return whole.isEmpty() && mended.isEmpty();
    }

    private static String inWords(String json) throws IOException {
        JsonNode error = new ObjectMapper().readTree(json).get("error");
        StringBuilder words = new StringBuilder(error.get("message").asText());
        String before = "; did you mean ";
        for (JsonNode each : error.get("suggestions")) {
            words.append(before).append(each.asText());
            before = " or ";
        }
        return words.toString();
    }

    /** Returns the word of the line that is at fault. */
    private static String asked(String error) {
        Matcher needs = NEEDS.matcher(error);
        if (needs.find()) {
            return needs.group(1);
        }
        Matcher quoted = QUOTED.matcher(error);
        return quoted.find() ? quoted.group(1) : "";
    }

    private void add(List<String> typed, String asked, String part) throws IOException {
        String line = part.replaceFirst("^(try|for example): ", "");
        if (line.startsWith("mns ")) {
            addWhole(words(line.substring("mns ".length()).replaceFirst(EXPLAINED, "")));
        } else if (part.startsWith("that is a topic: mns ")) {
            addWhole(words(part.substring("that is a topic: mns ".length())));
        } else if (part.startsWith("did you mean ")) {
            for (String meant : part.substring("did you mean ".length()).split(" or ")) {
                mended.add(instead(typed, asked, words(meant)));
            }
        } else if (part.startsWith("valid: ") || part.startsWith("valid here: ")) {
            mended.add(instead(
                    typed, asked, List.of(part.replaceFirst("^valid.*?: ", "").split(", ")[0])));
        } else if (part.startsWith("for example: ")) {
            mended.add(instead(typed, asked, words(line)));
        } else if (part.startsWith("write it alone: ")) {
            mended.add(instead(typed, asked, words(part.substring("write it alone: ".length()))));
        }
    }

    /** A file that is named for an example is not there. */
    private void addWhole(List<String> line) {
        int last = line.size() - 1;
        if (line.get(last).endsWith(".json")) {
            line.set(last, "--help");
        }
        whole.add(line);
    }

    /** Puts words in the place of the one at fault, or of the option whose value that is. */
    private static List<String> instead(List<String> typed, String asked, List<String> meant) {
        int at = place(typed, asked, meant.get(0));
        if (at < 0) {
            assertThat(meant.get(0))
                    .as("what is meant by %s of %s", asked, typed)
                    .contains("/");
            return List.of("show", meant.get(0));
        }
        String word = typed.get(at);
        boolean isOption = isOption(word, meant.get(0)) && meant.size() > 1;
        boolean isWhole = isOption || word.equalsIgnoreCase(asked) || word.startsWith(asked + "=");
        List<String> line = new ArrayList<>(typed.subList(0, at));
        if (isWhole) {
            line.addAll(meant);
        } else {
            line.add(word.replace(asked, meant.get(0)));
        }
        boolean hasValue = isOption && word.equals(meant.get(0)) && at + 1 < typed.size();
        line.addAll(typed.subList(hasValue ? at + 2 : at + 1, typed.size()));
        return line;
    }

    private static int place(List<String> typed, String asked, String meant) {
        for (int i = 0; i < typed.size(); i++) {
            if (isOption(typed.get(i), meant)) {
                return i;
            }
        }
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).equalsIgnoreCase(asked) || (i > 0 && typed.get(i).contains(asked))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOption(String word, String meant) {
        return meant.startsWith("-") && (word.equals(meant) || word.startsWith(meant + "="));
    }

    private static List<String> words(String line) throws IOException {
        try {
            return new ArrayList<>(new ScriptLines(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                    .next()
                    .orElseThrow());
        } catch (UnclosedQuoteException e) {
            throw new AssertionError(line, e);
        }
    }
}
