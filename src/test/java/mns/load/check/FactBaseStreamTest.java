package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mns.load.FactBases;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.Problem;
import org.junit.jupiter.api.Test;

/** A fact base that comes through a stream is checked like one in a file, within the memory there is. */
final class FactBaseStreamTest {
    @Test
    void checksWhatComesThroughAStreamAndCanBeReadOnce() {
        String text = SmallBase.with("\"list\", \"locator\"", "\"lost\", \"locator\"");

        assertThat(check(SmallBase.TEXT).base().facts()).hasSize(1);
        assertThat(check(text).problems())
                .extracting(Problem::toString)
                .containsExactly("-:22:31: source \"lost\" is not listed in \"sources\" (/facts/0/evidence/0/source)");
    }

    @Test
    void keepsNoMoreOfAStreamThanTheMemoryTakes() {
        assertThat(FactBases.check("-", new Blanks((64L << 20) + 1), List.of()).problems())
                .extracting(Problem::toString)
                .containsExactly("-: is not a file and holds more than 64 MiB");
    }

    @Test
    void saysWhyAStreamCannotBeRead() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'{'}), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });

        assertThat(FactBases.check("-", broken, List.of()).problems())
                .extracting(Problem::toString)
                .containsExactly("-: cannot be read: the line is dead");
    }

    @Test
    void aBaseWithAProblemIsNotHandedOut() {
        Inspection inspection = check(SmallBase.with("\"high\"", "\"hgih\""));

        assertThatThrownBy(inspection::base)
                .isInstanceOf(InvalidFactBaseException.class)
                .hasMessageContaining("expected high, medium or low, found \"hgih\"");
    }

    private static Inspection check(String text) {
        return FactBases.check("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    /** A stream of blanks. */
    private static final class Blanks extends InputStream {
        private long left;

        Blanks(long count) {
            left = count;
        }

        @Override
        public int read() {
            left--;
            return left < 0 ? -1 : ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count = (int) Math.min(length, left);
            Arrays.fill(bytes, from, from + count, (byte) ' ');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
