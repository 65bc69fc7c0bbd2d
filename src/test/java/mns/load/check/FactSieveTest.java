package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mns.fact.Fact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sieve lets through the facts of topic a, and of the others no more than id and topic are looked at. */
final class FactSieveTest {
    private static final FactSink ONLY_A = sink(new ArrayList<>());

    @ParameterizedTest
    @DisplayName("What stands in the file, the facts passed over, what is let through")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"b/1","topic":"b","x":[{}]}                 | b/1     | []
            { "id" : "b/1" , "topic" : "b" , "x":"}"}         | b/1     | []
            {"id":"b/1","topic":"b"}                          | b/1     | []
            {"id":"b/1","topic":"b"},{"id":"c/1","topic":"c"} | b/1 c/1 | []
            {"id":"a/1","topic":"a"}                          |         | [ {"id":"a/1","topic":"a"}]
            {"id":"a/1","topic":"a"} , {"id":"a/2","topic":"a","x":{}} | | [ {"id":"a/1","topic":"a"},{"id":"a/2","topic":"a","x":{}}]
            {"id":"b/1","topic":"b"},{"id":"a/1","topic":"a"} | b/1     | [ {"id":"a/1","topic":"a"}]
            """)
    void letsThrough(String facts, String passed, String through) throws IOException {
        List<String> ids = new ArrayList<>();
        FactSieve sieve = new FactSieve(stream(facts + "]}"), sink(ids));

        assertThat(new String(sieve.next(), StandardCharsets.UTF_8)).isEqualTo(through);
        assertThat(sieve.ended()).isTrue();
        assertThat(ids).isEqualTo(passed == null ? List.of() : List.of(passed.split(" ")));
    }

    @ParameterizedTest
    @DisplayName("What is written in another way is for the parser to judge")
    @ValueSource(
            strings = {
                "{\"topic\":\"b\",\"id\":\"b/1\"}",
                "{\"id\":\"b/1\",\"x\":1,\"topic\":\"b\"}",
                "{\"id\":\"b/1\"}",
                "{\"no\":\"b/1\",\"topic\":\"b\"}",
                "{\"id\":\"b/1\",\"title\":\"b\"}",
                "{\"id\":\"b 1\",\"topic\":\"b\"}",
                "{\"id\":\"b/1\",\"topic\":\"b!\"}",
                "{\"id\":\"b\\/1\",\"topic\":\"b\"}",
                "{\"id\":5,\"topic\":\"b\"}",
                "{\"id\":\"b/1\",\"topic\":5}",
                "{\"id\";\"b/1\",\"topic\":\"b\"}",
                "{\"id\":\"b/1\";\"topic\":\"b\"}",
                "{\"id\":\"b/1\",\"topic\";\"b\"}",
                "{}"
            })
    void leavesToTheParser(String fact) throws IOException {
        List<String> ids = new ArrayList<>();

        assertThat(new String(new FactSieve(stream(fact + "]}"), sink(ids)).next(), StandardCharsets.UTF_8))
                .isEqualTo("[ " + fact + "]");
        assertThat(ids).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("An array that does not end as it should is refused")
    @ValueSource(
            strings = {
                "", "{}", "{}]", "{}] }}", "{}]} x", "{},]}", "{}}]", "{},", "{} {}]}", "5]}", "{\"", "{\"x", "{\"x\\",
                "{["
            })
    void refuses(String rest) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new FactSieve(stream(rest), ONLY_A).next())
                .withMessage("the array of facts is not as expected");
    }

    @Test
    void letsThroughManyFactsInSeveralPieces() throws IOException {
        List<String> facts = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"id\":\"a/" + i + "\",\"topic\":\"a\",\"x\":\"" + "x".repeat(i % 300) + "\"}")
                .toList();
        FactSieve sieve = new FactSieve(stream(String.join(",", facts) + "]}"), ONLY_A);
        List<String> pieces = new ArrayList<>();
        while (!sieve.ended()) {
            String piece = new String(sieve.next(), StandardCharsets.UTF_8);
            pieces.add(piece.substring(2, piece.length() - 1));
        }

        assertThat(pieces).hasSizeBetween(2, 10);
        assertThat(pieces.stream().collect(Collectors.joining(","))).isEqualTo(String.join(",", facts));
    }

    @Test
    void doesNotMindHowManyBytesComeAtATime() throws IOException {
        String facts =
                "{\"id\":\"b/1\",\"topic\":\"b\"} , {\"id\":\"a/1\",\"topic\":\"a\",\"x\":\"}]\\\\ \\\" and on it goes\"}";
        FactSieve sieve = new FactSieve(
                new FilterInputStream(stream(facts + "]\n}\n")) {
                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return super.read(bytes, from, Math.min(1, length));
                    }
                },
                ONLY_A);

        assertThat(new String(sieve.next(), StandardCharsets.UTF_8))
                .isEqualTo("[ " + facts.substring(facts.lastIndexOf('{')) + "]");
        assertThat(sieve.ended()).isTrue();
    }

    @Test
    void stopsAtAnInterruptThoughNothingIsLetThrough() {
        FactSieve sieve = new FactSieve(stream("{\"id\":\"b/1\",\"topic\":\"b\"}]}"), ONLY_A);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(sieve::next);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FactSink sink(List<String> passed) {
        return new FactSink() {
            @Override
            public void accept(Fact fact) {
                throw new IllegalStateException("a sieve reads no facts");
            }

            @Override
            public boolean wants(String topic) {
                return topic.equals("a");
            }

            @Override
            public void pass(String id, String topic) {
                assertThat(id).startsWith(topic + "/");
                passed.add(id);
            }
        };
    }
}
