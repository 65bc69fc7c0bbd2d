package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import mns.cli.terminal.InterruptibleStream;
import mns.fact.FactBase;
import mns.load.FactBases;
import mns.query.FactFinder;
import mns.query.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An interrupt of the thread stops what a command is at. */
class InterruptTest {
    private static final Path LIGHTHOUSE = Path.of(MnsRunner.LIGHTHOUSE);

    @AfterEach
    void forgetTheInterrupt() {
        Thread.interrupted();
    }

    @Test
    void aSearchStops() {
        FactFinder finder = new FactFinder(lighthouse());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> finder.find(Query.ALL)).isInstanceOf(CancellationException.class);
    }

    @Test
    void readingStops() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(InterruptTest::lighthouse).isInstanceOf(CancellationException.class);
    }

    @Test
    void printingStops() throws Exception {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (InterruptibleStream stream = new InterruptibleStream(screen)) {
            stream.write("seen ".getBytes(StandardCharsets.UTF_8));
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> stream.write("unseen".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(screen).hasToString("seen ");
    }

    @Test
    void printingPassesOnThePartThatItIsGiven() throws Exception {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (InterruptibleStream stream = new InterruptibleStream(screen)) {
            stream.write("unseen seen unseen".getBytes(StandardCharsets.UTF_8), 7, 4);
        }
        assertThat(screen).hasToString("seen");
    }

    private static FactBase lighthouse() {
        FactBase base = FactBases.read(LIGHTHOUSE);
        assertThat(base.facts()).isNotEmpty();
        return base;
    }
}
