package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns are for what East Asian Width calls wide or fullwidth (Unicode Annex 11), and for nothing else. */
final class WideCharactersTest {
    /** First and last of each range, or the only one; of planes 2 and 3 and of blocks of ideographs all. */
    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB
            26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757
            2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E 3041-33FF 3400-4DBF 4E00-9FFF A000-A4CF A960-A97C
            AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6F FF01-FF60 FFE0-FFE6 16FE0-18D08 1AFF0-1B2FB 1F004 1F0CF 1F18E
            1F191-1F19A 1F200-1F265 1F300-1F64F 1F680-1F6FF 1F7E0-1F7F0 1F900-1F9FF 1FA70-1FAFF 20000-3FFFD
            """;

    private static final int BEYOND = 0x40010;

    @Test
    void takeTwoColumnsAndNoOthersDo() {
        BitSet wide = new BitSet(BEYOND);
        for (String range : WIDE.split("\\s+")) {
            List<String> ends = List.of(range.split("-"));
            int last = Integer.parseInt(ends.get(ends.size() - 1), 16);
            wide.set(Integer.parseInt(ends.get(0), 16), last + 1);
        }
        BitSet shown = new BitSet(BEYOND);
        for (int codePoint = 0; codePoint < BEYOND; codePoint++) {
            int columns = DisplayWidth.of(codePoint);
            shown.set(codePoint, columns == 2);
            wide.set(codePoint, wide.get(codePoint) && columns != 0);
        }
        shown.xor(wide);

        assertThat(shown.stream().mapToObj(Integer::toHexString)).isEmpty();
    }
}
