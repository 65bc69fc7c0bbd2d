import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Writes a fact base of a given size to standard output, in the shape of the bundled one. */
public final class GenerateFacts {
    private static final String[] TOPICS = {
        "history", "functions", "legal", "operations", "organization", "cooperation", "people", "statements"
    };
    private static final String[] WORDS = ("the ministry of national security took part in work against terrorism and"
                    + " crime with other state bodies to protect secrets border communication law president decree"
                    + " intelligence service officers agreement information threat interests economy military Bakı"
                    + " Təhlükəsizlik forces exchange investigation court measures property weapons smuggling people")
            .split(" ");
    private static final String[] TAGS = {
        "terrorism", "intelligence", "crime", "law", "border", "military", "personnel", "president", "kgb", "place"
    };

    /** As many words as a large collection of texts has. */
    private static final int VOCABULARY = 100_000;

    private static final String[] SYLLABLES =
            "ba de fi go ku la me ni po ru sa te vi zo ka le mi no pu ra".split(" ");

    private final SplittableRandom random = new SplittableRandom(1991);
    private final Writer out;

    private GenerateFacts(Writer out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            new GenerateFacts(out).write(Integer.parseInt(args[0]));
        }
    }

    private void write(int facts) throws IOException {
        out.write("""
                {
                "format": 1,
                "id": "generated",
                "title": "Generated facts",
                "description": "As many facts as were asked for.",
                "version": "1.0.0",
                "license": "CC0-1.0",
                "names": [{"language": "en", "name": "Generated facts"}],
                "lifetime": "1991-11-01/2015-12-14",
                "topics": [
                """);
        for (int i = 0; i < TOPICS.length; i++) {
            out.write("{\"id\": \"" + TOPICS[i] + "\", \"title\": \"" + TOPICS[i] + "\", \"description\": \"Facts of "
                    + TOPICS[i] + ".\"}" + (i + 1 < TOPICS.length ? ",\n" : "\n"));
        }
        out.write("],\n\"sources\": [\n");
        for (int i = 0; i < 40; i++) {
            out.write("{\"id\": \"source-" + i + "\", \"type\": \"webpage\", \"title\": \"Source " + i + "\"}"
                    + (i < 39 ? ",\n" : "\n"));
        }
        out.write("],\n\"facts\": [\n");
        int perTopic = Math.max(1, (facts + TOPICS.length - 1) / TOPICS.length);
        for (int i = 0; i < facts; i++) {
            fact(TOPICS[i / perTopic], i % perTopic + 1);
            out.write(i + 1 < facts ? ",\n" : "\n");
        }
        out.write("]\n}\n");
    }

    private void fact(String topic, int number) throws IOException {
        out.write("{\"id\": \"" + topic + "/" + number + "\", \"topic\": \"" + topic + "\", \"number\": " + number
                + ", \"title\": \"" + words(4) + "\", \"statement\": \"" + words(25 + random.nextInt(20)) + "\"");
        if (random.nextInt(3) == 0) {
            out.write(", \"date\": \"" + (1991 + random.nextInt(25)) + "-" + (10 + random.nextInt(3)) + "-"
                    + (10 + random.nextInt(18)) + "\"");
        }
        out.write(", \"tags\": [\"" + TAGS[number % TAGS.length] + "\"], \"keywords\": [\"" + words(2)
                + "\"], \"confidence\": \"medium\", \"evidence\": [{\"source\": \"source-" + random.nextInt(40)
                + "\", \"locator\": \"item " + number + "\", \"stance\": \"supports\", \"passage\": {\"words\": "
                + (5 + random.nextInt(40)) + ", \"sha256\": \"" + hexadecimal() + "\"}}]}");
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    /** Returns a word whose frequency is one by its rank, after Zipf. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        if (rank <= WORDS.length) {
            return WORDS[rank - 1];
        }
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private String hexadecimal() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String part = Long.toHexString(random.nextLong());
            digits.append("0".repeat(16 - part.length())).append(part);
        }
        return digits.toString();
    }
}
