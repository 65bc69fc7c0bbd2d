package mns.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A sound fact base by chance, whose ids look like numbers, ranges, words of the command line and much else. */
final class MadeBase {
    private static final List<String> TOPICS = List.of("a", "1", "1-3", "a-1", "007", "lamps", "x9", "9x", "history");
    private static final List<String> NAMES = List.of(
            "01",
            "001",
            "007",
            "7",
            "1-3",
            "01-03",
            "2008-2009",
            "1914-18",
            "18-1914",
            "5-7",
            "help",
            "exit",
            "show",
            "a",
            "0",
            "00",
            "0-0",
            "1",
            "2",
            "3",
            "10",
            "n",
            "q",
            "json",
            "4-6-19",
            "x-1",
            "1-x",
            "null",
            "2147483647",
            "2147483648",
            "1000000000",
            "1000000001",
            "9223372036854775808",
            "99999999999999999999",
            "electric-light");

    private final Random random;
    private final Set<String> topics = new LinkedHashSet<>();
    /** By ids, with the number where the fact gives one. */
    private final Map<String, String> facts = new LinkedHashMap<>();

    private final Set<String> numbers = new HashSet<>();
    private final String padding;

    /**
     * Makes a base.
     *
     * @param seed gives the same base each time
     * @param large whether it is so large that it is looked up in its file
     */
    MadeBase(long seed, boolean large) {
        random = new Random(seed);
        padding = large ? " Much more could be said of it.".repeat(50) : "";
        int count = 1 + random.nextInt(3);
        while (topics.size() < count) {
            topics.add(TOPICS.get(random.nextInt(TOPICS.size())));
        }
        int most = large ? 2000 : 30;
        for (int i = 0; i < most; i++) {
            addFact();
        }
    }

    private void addFact() {
        String topic = List.copyOf(topics).get(random.nextInt(topics.size()));
        String name = name();
        boolean isNumber = name.matches("0|[1-9][0-9]*");
        boolean given = random.nextInt(3) == 0 && (!isNumber || name.matches("[1-9][0-9]{0,8}"));
        String number = isNumber ? name : given ? Integer.toString(1 + random.nextInt(40)) : "";
        if (number.isEmpty() || numbers.add(topic + "/" + number)) {
            facts.putIfAbsent(topic + "/" + name, given ? number : "");
        }
    }

    private String name() {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt(40));
            case 1 -> "0".repeat(random.nextInt(3)) + random.nextInt(40);
            case 2 -> random.nextInt(40) + "-" + random.nextInt(40);
            default -> NAMES.get(random.nextInt(NAMES.size()));
        };
    }

    /** Returns the ids of its facts, in the order of its file. */
    List<String> ids() {
        return List.copyOf(facts.keySet());
    }

    /** Returns it as JSON. */
    String json() {
        List<String> ids = ids();
        List<String> items = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            String number = facts.getOrDefault(id, "").isEmpty() ? "" : "\"number\": " + facts.get(id) + ", ";
            String partner = i % 2 == 1 ? ids.get(i - 1) : i + 1 < ids.size() ? ids.get(i + 1) : "";
            items.add("{\"id\": \"%s\", \"topic\": \"%s\", %s\"title\": \"T\", \"statement\": \"It shone.%s\", "
                            .formatted(id, id.substring(0, id.indexOf('/')), number, padding)
                    + "\"tags\": [\"t\"], \"confidence\": \"high\", \"evidence\": [{\"source\": \"s\", \"locator\": \"%s\", "
                            .formatted(id)
                    + "\"stance\": \"supports\"}], \"related\": [%s]}"
                            .formatted(partner.isEmpty() ? "" : '"' + partner + '"'));
        }
        String declared = topics.stream()
                .map("{\"id\": \"%s\", \"title\": \"T\", \"description\": \"D\"}"::formatted)
                .collect(Collectors.joining(", "));
        return """
                {"format": 1, "id": "made", "title": "M", "description": "D", "version": "1.0.0", "license": "CC0-1.0",
                "names": [{"language": "en", "name": "M"}], "lifetime": "1851/1999", "topics": [%s],
                "sources": [{"id": "s", "type": "book", "title": "S"}], "facts": [
                %s
                ]}
                """.formatted(declared, String.join(",\n", items));
    }
}
