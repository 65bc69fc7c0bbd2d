package mns.load.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 goes by as it is, and nothing else does, wherever it stands and however it is read. */
final class Utf8StreamTest {
    private static final int LONGEST_AFTER = 17;

    @ParameterizedTest
    @DisplayName("The first and the last character of each length go by")
    @ValueSource(
            strings = {
                "01",
                "7f",
                "c280",
                "dfbf",
                "e0a080",
                "e18080",
                "ecbfbf",
                "ed8080",
                "ed9fbf",
                "ee8080",
                "efbfbf",
                "f0908080",
                "f1808080",
                "f3bfbfbf",
                "f4808080",
                "f48fbfbf",
                "",
                "efbbbf"
            })
    void letsThrough(String hex) throws IOException {
        byte[] character = HexFormat.of().parseHex(hex);
        for (int before = 0; before < LONGEST_AFTER; before++) {
            byte[] bytes = around(before, character);

            assertThat(new Utf8Stream(new ByteArrayInputStream(bytes)).readAllBytes())
                    .isEqualTo(bytes);
            assertThat(oneByOne(bytes)).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @DisplayName("What lies beyond them, is overlong, a surrogate or not whole does not, nor does a NUL")
    @ValueSource(
            strings = {
                "00",
                "80",
                "bf",
                "c080",
                "c1bf",
                "c27f",
                "c2c0",
                "df",
                "e09fbf",
                "e0a07f",
                "e0c080",
                "e180",
                "e18041",
                "e1c080",
                "eda080",
                "edbfbf",
                "f08fbfbf",
                "f0908041",
                "f09080",
                "f1c08080",
                "f4908080",
                "f5808080",
                "ff"
            })
    void refuses(String hex) {
        byte[] character = HexFormat.of().parseHex(hex);
        for (int before = 0; before < LONGEST_AFTER; before++) {
            byte[] bytes = around(before, character);

            assertThatExceptionOfType(MalformedInputException.class)
                    .as("behind %s letters", before)
                    .isThrownBy(() -> new Utf8Stream(new ByteArrayInputStream(bytes)).readAllBytes());
            assertThatExceptionOfType(MalformedInputException.class).isThrownBy(() -> oneByOne(bytes));
        }
    }

    @ParameterizedTest
    @DisplayName("A character that the end cuts off does not go by")
    @ValueSource(strings = {"c2", "e0", "e0a0", "f0", "f090", "f09080"})
    void refusesAtTheEnd(String hex) {
        byte[] bytes = HexFormat.of().parseHex("61" + hex);

        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> new Utf8Stream(new ByteArrayInputStream(bytes)).readAllBytes());
    }

    private static byte[] around(int before, byte[] character) {
        String text =
                "a".repeat(before) + new String(character, StandardCharsets.ISO_8859_1) + "z".repeat(LONGEST_AFTER);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] oneByOne(byte[] bytes) throws IOException {
        byte[] read = new byte[bytes.length];
        try (InputStream stream = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < bytes.length; i++) {
                read[i] = (byte) stream.read();
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
        return read;
    }
}
