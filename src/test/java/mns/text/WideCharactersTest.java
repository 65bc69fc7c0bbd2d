package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns are for what East Asian Width calls wide or fullwidth (Unicode Annex 11), and for nothing else. */
final class WideCharactersTest {
    /** First and last of each range, or the only one; code points without a character do not count. */
    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB
            26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757
            2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E 3041-3247 3250-4DBF 4E00-A4C6 A960-A97C AC00-D7A3
            F900-FAD9 FE10-FE19 FE30-FE6B FF01-FF60 FFE0-FFE6 16FE0-1B2FB 1F004 1F0CF 1F18E 1F191-1F19A 1F200-1F320
            1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC
            1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2
            1F6D5-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAF6 20000-3134A
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
            shown.set(codePoint, columns == 2 && Character.isDefined(codePoint));
            wide.set(codePoint, wide.get(codePoint) && columns != 0 && Character.isDefined(codePoint));
        }
        shown.xor(wide);

        assertThat(shown.stream().mapToObj(Integer::toHexString)).isEmpty();
    }
}
