package mns.query.count;

import mns.fact.date.EdtfDate;
import mns.text.Digits;

/** Decades by their number, which is that of their years without the last digit. */
final class Decades {
    /** The years of a decade. */
    static final int YEARS = 10;

    private Decades() {}

    /** Decades before 0000 count down from -1, which is -000X. */
    static int of(int year) {
        return year < 0 ? -(-year / YEARS) - 1 : year / YEARS;
    }

    /** Returns a decade as EDTF writes it, such as {@code 199X}. */
    static EdtfDate named(int number) {
        String text = number < 0 ? "-" + Digits.padded(-number - 1, 3) : Digits.padded(number, 3);
        return EdtfDate.parse(text + "X");
    }
}
