package mns.output.csl;

import de.undercouch.citeproc.csl.internal.RenderContext;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a language, which change within quotations.
 *
 * @param open begins a quotation
 * @param close ends it
 * @param innerOpen begins a quotation within another
 * @param innerClose ends that
 * @param aroundStops whether a full stop or comma after a quotation goes into it
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose, boolean aroundStops) {
    private static final char APOSTROPHE = '\u2019';

    static QuotationMarks of(RenderContext context) {
        return new QuotationMarks(
                context.getTerm("open-quote"),
                context.getTerm("close-quote"),
                context.getTerm("open-inner-quote"),
                context.getTerm("close-inner-quote"),
                context.getLocale().getStyleOptions().isPunctuationInQuote());
    }

    /** Returns a text with these marks for straight ones that belong together, of which the processor sees those beside blanks only. */
    String curled(String text) {
        int[] partners = StraightQuotes.partners(text);
        StringBuilder curled = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            int partner = partners[i];
            curled.append(partner < 0 ? String.valueOf(text.charAt(i)) : partner > i ? open : close);
        }
        return curled.toString();
    }

    /** Returns a text in which a full stop or comma after a part of it goes into the quotation that ends that part. */
    String stopped(String text, @Nullable String written) {
        if (!aroundStops || written == null) {
            return text;
        }
        boolean inner = written.endsWith(innerClose) && written.contains(innerOpen);
        if (!inner && !written.endsWith(close)) {
            return text;
        }
        String part = written.replace('\'', APOSTROPHE);
        for (int end = part.length(); end < text.length(); end++) {
            char stop = text.charAt(end);
            if ((stop == '.' || stop == ',') && text.regionMatches(true, end - part.length(), part, 0, part.length())) {
                int mark = end - (inner ? innerClose : close).length();
                boolean full = stop == '.' && mark > 0 && ".?!".indexOf(text.charAt(mark - 1)) >= 0;
                return text.substring(0, mark)
                        + (full ? "" : stop)
                        + text.substring(mark, end)
                        + text.substring(end + 1);
            }
        }
        return text;
    }

    /** Returns a text in which each quotation within another has the inner marks, which the processor leaves out. */
    String nested(String text) {
        if (open.isEmpty() || open.equals(close) || text.indexOf(open) < 0) {
            return text;
        }
        StringBuilder nested = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); ) {
            if (text.startsWith(open, i)) {
                nested.append(depth % 2 == 0 ? open : innerOpen);
                depth++;
                i += open.length();
            } else if (depth > 0 && text.startsWith(close, i)) {
                depth--;
                nested.append(depth % 2 == 0 ? close : innerClose);
                i += close.length();
            } else {
                nested.append(text.charAt(i++));
            }
        }
        return nested.toString();
    }
}
