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

/** Words and phrases that mean nearly the same: those of English that come with the program, and those of a fact base. */
public final class Synonyms {
    private static final String GENERAL = "synonyms.txt";

    /** What means the same, by the stems of a word or phrase. */
    private final Map<String, List<String>> byKey;

    private Synonyms(Map<String, List<String>> byKey) {
        this.byKey = byKey;
    }

    /** Those of English, which are made once. */
    private static final class English {
        static final Synonyms ALL = new Synonyms(Map.of()).and(general());
    }

    /** Makes synonyms of groups, each of words and phrases as people write them. */
    public static Synonyms of(List<List<String>> groups) {
        return new Synonyms(Map.of()).and(groups);
    }

    /** Returns the synonyms of English and those of a base. */
    public static Synonyms of(Header header) {
        return header.synonyms().isEmpty() ? English.ALL : English.ALL.and(header.synonyms());
    }

    private Synonyms and(List<List<String>> groups) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Map.Entry<String, List<String>> each : byKey.entrySet()) {
            all.put(each.getKey(), new LinkedHashSet<>(each.getValue()));
        }
        for (List<String> group : groups) {
            List<String> keys = new ArrayList<>(group.size());
            for (String each : group) {
                keys.add(key(each));
            }
            for (int one = 0; one < keys.size(); one++) {
                for (int other = 0; other < keys.size(); other++) {
                    if (!keys.get(other).equals(keys.get(one))) {
                        all.computeIfAbsent(keys.get(one), key -> new LinkedHashSet<>())
                                .add(folded(group.get(other)));
                    }
                }
            }
        }
        Map<String, List<String>> lists = new TreeMap<>();
        for (Map.Entry<String, Set<String>> each : all.entrySet()) {
            lists.put(each.getKey(), List.copyOf(each.getValue()));
        }
        return new Synonyms(lists);
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

    /** Returns the words and phrases that have synonyms, by their stems, with what means the same, folded. */
    public Map<String, List<String>> all() {
        return byKey;
    }

    /**
     * Returns what means nearly the same as a word or phrase, folded.
     *
     * @param key the stems of its words, with a blank between each two
     */
    public List<String> like(String key) {
        return byKey.getOrDefault(key, List.of());
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
