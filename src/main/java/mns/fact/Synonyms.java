package mns.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mns.text.Stems;
import mns.text.TextWord;
import mns.text.TextWords;

/**
 * Words and phrases that mean nearly the same: those of English that come with the program, and those of a fact base.
 *
 * <p>They are kept as one text, in which a look-up takes no more than a search for a line: a key, which is the stems of a
 * word or phrase, then what means the same.
 */
public final class Synonyms {
    /** None at all. */
    public static final Synonyms NONE = new Synonyms("\n");

    private static final String GENERAL = "synonyms.txt";
    private static final char LINE = '\n';
    private static final char FIELD = '\t';

    private final String lines;

    private Synonyms(String lines) {
        this.lines = lines;
    }

    /** Returns the synonyms that {@link #lines} gave. */
    public static Synonyms ofLines(String lines) {
        return new Synonyms(LINE + lines);
    }

    /** Makes synonyms of groups, each of words and phrases as people write them. */
    public static Synonyms of(List<List<String>> groups) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        for (List<String> group : groups) {
            for (String one : group) {
                Set<String> others = byKey.computeIfAbsent(key(one), key -> new LinkedHashSet<>());
                for (String other : group) {
                    if (!key(other).equals(key(one))) {
                        others.add(folded(other));
                    }
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Set<String>> each : byKey.entrySet()) {
            lines.append(each.getKey());
            for (String other : each.getValue()) {
                lines.append(FIELD).append(other);
            }
            lines.append(LINE);
        }
        return ofLines(lines.toString());
    }

    /** Returns the groups of English that come with the program. */
    public static List<List<String>> general() {
        List<List<String>> groups = new ArrayList<>();
        try (InputStream stream = Synonyms.class.getResourceAsStream(GENERAL)) {
            if (stream == null) {
                throw new IOException(GENERAL + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    groups.add(group(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    private static List<String> group(String line) {
        List<String> group = new ArrayList<>();
        int from = 0;
        for (int comma = line.indexOf(", "); comma >= 0; comma = line.indexOf(", ", from)) {
            group.add(line.substring(from, comma));
            from = comma + 2;
        }
        group.add(line.substring(from));
        return group;
    }

    /** Returns the synonyms of English and those of a base. */
    public static Synonyms of(Header header) {
        List<List<String>> groups = new ArrayList<>(general());
        groups.addAll(header.synonyms());
        return of(groups);
    }

    /** Returns these synonyms, but for words that no fact has. */
    public Synonyms within(FactIndex index) {
        StringBuilder kept = new StringBuilder();
        int from = 1;
        for (int end = lines.indexOf(LINE, from); end >= 0; end = lines.indexOf(LINE, from)) {
            StringBuilder line = new StringBuilder();
            List<String> fields = fields(from, end);
            for (String field : fields.subList(1, fields.size())) {
                if (isKnown(field, index)) {
                    line.append(FIELD).append(field);
                }
            }
            if (line.length() > 0) {
                kept.append(fields.get(0)).append(line).append(LINE);
            }
            from = end + 1;
        }
        return ofLines(kept.toString());
    }

    private static boolean isKnown(String words, FactIndex index) {
        for (TextWord word : TextWords.of(words)) {
            if (index.postings(FactIndex.Kind.STEM, Stems.of(word.folded())).size() == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text in which the synonyms are kept. */
    public String lines() {
        return lines.substring(1);
    }

    /**
     * Returns what means nearly the same as a word or phrase, folded.
     *
     * @param words the word or phrase
     */
    public List<String> like(String... words) {
        StringBuilder key = new StringBuilder();
        key.append(LINE);
        for (String word : words) {
            key.append(key.length() == 1 ? "" : " ").append(Stems.of(word));
        }
        int at = lines.indexOf(key.append(FIELD).toString());
        if (at < 0) {
            return List.of();
        }
        List<String> fields = fields(at + 1, lines.indexOf(LINE, at + 1));
        return fields.subList(1, fields.size());
    }

    private List<String> fields(int start, int end) {
        List<String> fields = new ArrayList<>();
        int from = start;
        for (int tab = lines.indexOf(FIELD, from); tab >= 0 && tab < end; tab = lines.indexOf(FIELD, from)) {
            fields.add(lines.substring(from, tab));
            from = tab + 1;
        }
        fields.add(lines.substring(from, end));
        return fields;
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        for (TextWord word : TextWords.of(words)) {
            key.append(key.length() == 0 ? "" : " ").append(Stems.of(word.folded()));
        }
        return key.toString();
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        for (TextWord word : TextWords.of(words)) {
            folded.append(folded.length() == 0 ? "" : " ").append(word.folded());
        }
        return folded.toString();
    }
}
