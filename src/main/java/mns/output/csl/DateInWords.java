package mns.output.csl;

/** A date in words, which the processor writes as often as a style asks for a part of it; marks show where. */
enum DateInWords {
    ISSUED('\ue000'),
    ACCESSED('\ue001');

    private static final char END = '\ue002';
    private static final String QUOTES = "\u201d\u2019\u00bb\u201c";

    private final char mark;

    DateInWords(char mark) {
        this.mark = mark;
    }

    /** Returns the words for the processor. */
    String marked(String words) {
        return mark + words + END;
    }

    /** Returns a text in which the words stand once, and no mark. */
    static String once(String text) {
        StringBuilder once = new StringBuilder(text);
        for (DateInWords date : values()) {
            int first = once.indexOf(String.valueOf(date.mark));
            if (first >= 0) {
                once.deleteCharAt(first);
                date.removeFrom(once);
            }
        }
        for (int end = once.indexOf(String.valueOf(END)); end >= 0; end = once.indexOf(String.valueOf(END))) {
            once.deleteCharAt(end);
            mergeStops(once, end);
        }
        return once.toString();
    }

    /** Takes out the words that are still marked, with the brackets around them or the comma before. */
    private void removeFrom(StringBuilder text) {
        for (int at = text.indexOf(String.valueOf(mark)); at >= 0; at = text.indexOf(String.valueOf(mark))) {
            int end = text.indexOf(String.valueOf(END), at) + 1;
            boolean bracketed = at > 0
                    && end < text.length()
                    && "([".indexOf(text.charAt(at - 1)) >= 0
                    && ")]".indexOf(text.charAt(end)) >= 0;
            int from = bracketed ? at - 1 : at;
            text.delete(from, bracketed ? end + 1 : end);
            if (from > 0 && text.charAt(from - 1) == ' ') {
                text.deleteCharAt(--from);
            }
            mergeStops(text, from - removedCommas(text, from));
        }
    }

    /** Takes out a comma, which may be in the quotation before; a full stop that comes next belongs there then. */
    private static int removedCommas(StringBuilder text, int from) {
        int at = from - 1;
        while (at > 0 && QUOTES.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        if (at < 0 || text.charAt(at) != ',') {
            return 0;
        }
        if (at < from - 1 && isStop(text, from)) {
            text.setCharAt(at, '.');
            text.deleteCharAt(from);
            return 0;
        }
        text.deleteCharAt(at);
        return 1;
    }

    /** A doubtful or open date, and a title, may bring its own stop. */
    private static void mergeStops(StringBuilder text, int at) {
        if (isStop(text, at) && at > 0 && ".?!".indexOf(text.charAt(at - 1)) >= 0) {
            text.deleteCharAt(at);
        }
    }

    private static boolean isStop(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '.';
    }
}
