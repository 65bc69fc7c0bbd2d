package mns.load.imports;

import java.util.List;
import java.util.Locale;
import mns.text.Digits;

/** Dates as other formats write them, as EDTF; what is none stays as it is, to be refused. */
final class ImportedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ImportedDate() {}

    /** Returns a date of RIS: year, month, day and a remark, with slashes between them. */
    static String ofSlashes(String text) {
        if (text.indexOf('/') < 0) {
            return text.strip();
        }
        String[] parts = text.split("/", 4);
        String date = parts(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
        String remark = parts.length > 3 ? parts[3] : "";
        boolean circa = remark.contains("circa");
        boolean uncertain = remark.contains("uncertain");
        return date + (circa ? uncertain ? "%" : "~" : uncertain ? "?" : "");
    }

    /** Returns a date by its year, month and day, of which the last ones may be empty. */
    static String parts(String year, String month, String day) {
        String date = padded(year, 4);
        String number = month(month);
        if (!number.isEmpty()) {
            date += "-" + number;
            date += day.isBlank() ? "" : "-" + padded(day, 2);
        }
        return date;
    }

    /** Returns the number of a month that is given by its number or its English name. */
    private static String month(String month) {
        String lower = month.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (lower.startsWith(MONTHS.get(i))) {
                return padded(Integer.toString(i + 1), 2);
            }
        }
        return lower.isEmpty() ? "" : padded(lower, 2);
    }

    private static String padded(String digits, int length) {
        String plain = digits.strip();
        return Digits.areNumber(plain) && plain.length() < length ? "0".repeat(length - plain.length()) + plain : plain;
    }
}
