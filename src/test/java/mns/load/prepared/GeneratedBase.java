package mns.load.prepared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Passage;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;

/** Makes fact bases by chance, with every kind of fact, date and text. */
public final class GeneratedBase {
    private static final String[] WORDS = {
        "state",
        "states",
        "border",
        "Borders",
        "Təhlükəsizlik",
        "Ганджа",
        "Ganja",
        "灯台",
        "colour",
        "color",
        "counter-terror",
        "it's",
        "the",
        "1991",
        "naïve",
        "\uD83D\uDE80",
        "Abc",
        "zz"
    };
    private static final String[] DATES = {
        "1991",
        "1991-11-01",
        "199X",
        "1991-11",
        "1991/1995",
        "../1990",
        "1990/..",
        "1995?",
        "1992-03/1993-04-05",
        "/1994",
        "0001",
        "9999-12-31",
        "1980/2020"
    };

    private final Random random;
    private final List<Source> sources = new ArrayList<>();

    private GeneratedBase(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a base in memory. */
    public static FactBase of(long seed) {
        return new GeneratedBase(seed).make();
    }

    private FactBase make() {
        for (int i = random.nextInt(70); i >= 0; i--) {
            sources.add(source("source-" + i));
        }
        List<Topic> topics = new ArrayList<>();
        Map<String, Chapter> chapters = new HashMap<>();
        for (String id : List.of("b", "a", "a-b", "c")) {
            topics.add(new Topic(id, words(), words()));
            int size = random.nextInt(3) == 0 ? 0 : random.nextInt(60);
            chapters.put(id, Chapter.of(facts(id, size)));
        }
        return FactBase.of(
                SampleBase.header(topics), sources, topic -> chapters.getOrDefault(topic.id(), Chapter.of(List.of())));
    }

    private Source source(String id) {
        return new Source(id, "book", words(), some(), some(), date(), date(), some(), some(), some());
    }

    private List<Fact> facts(String topic, int size) {
        TreeSet<String> names = new TreeSet<>();
        boolean numbered = random.nextBoolean();
        for (int i = 1; i <= size; i++) {
            names.add(numbered ? Integer.toString(i * (1 + random.nextInt(2))) : "x-" + random.nextInt(2 * size + 1));
        }
        List<Fact> facts = new ArrayList<>();
        for (String name : names) {
            facts.add(fact(topic, name, numbered ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty()));
        }
        return facts;
    }

    private Fact fact(String topic, String name, OptionalInt number) {
        boolean happened = random.nextBoolean();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Source source = sources.get(random.nextInt(sources.size()));
            evidence.add(new Evidence(
                    source.id(),
                    words(),
                    random.nextInt(4) == 0 ? Stance.DISPUTES : Stance.SUPPORTS,
                    some(),
                    some(),
                    passage()));
        }
        return new Fact(
                topic + "/" + name,
                topic,
                number,
                words(),
                words() + " " + words().repeat(random.nextInt(20) == 0 ? 400 : 1),
                happened ? date() : Optional.empty(),
                happened ? Optional.empty() : date(),
                some(),
                labels(),
                labels(),
                Confidence.values()[random.nextInt(3)],
                evidence,
                random.nextBoolean() ? List.of() : List.of("b/1"),
                some());
    }

    private List<String> labels() {
        TreeSet<String> labels = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            labels.add(WORDS[random.nextInt(WORDS.length)].toLowerCase(Locale.ROOT));
        }
        return List.copyOf(labels);
    }

    private String words() {
        StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(8); i > 0; i--) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private Optional<String> some() {
        return random.nextInt(3) == 0 ? Optional.of(words()) : Optional.empty();
    }

    private Optional<EdtfDate> date() {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(EdtfDate.parse(DATES[random.nextInt(DATES.length)]));
    }

    private Optional<Passage> passage() {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        Passage passage = Passage.of(words());
        OptionalInt at = random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(9000)) : OptionalInt.empty();
        return Optional.of(new Passage(passage.words(), at, passage.sha256()));
    }
}
