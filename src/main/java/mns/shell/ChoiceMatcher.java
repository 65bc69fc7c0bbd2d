package mns.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Leaves it to the {@link WordCompleter} what fits a word, and narrows only what is on the screen already. */
final class ChoiceMatcher implements CompletionMatcher {
    private List<Candidate> matching = List.of();
    private String narrowedTo = "";

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            @Nullable String originalGroupName) {
        narrowedTo = line instanceof TypedLine ? "" : line.word().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        matching = candidates.stream()
                .filter(each -> each.value().toLowerCase(Locale.ROOT).startsWith(narrowedTo))
                .toList();
        return matching;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        String prefix = matching.isEmpty() ? "" : matching.get(0).value();
        for (Candidate each : matching) {
            int length = 0;
            int end = Math.min(prefix.length(), each.value().length());
            while (length < end && prefix.charAt(length) == each.value().charAt(length)) {
                length++;
            }
            prefix = prefix.substring(0, length);
        }
        return prefix;
    }
}
