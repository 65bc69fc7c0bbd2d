package mns.output.csl;

import de.undercouch.citeproc.csl.internal.RenderContext;

/**
 * The quotation marks of a language, which change within quotations.
 *
 * @param open begins a quotation
 * @param close ends it
 * @param innerOpen begins a quotation within another
 * @param innerClose ends that
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

    static QuotationMarks of(RenderContext context) {
        return new QuotationMarks(
                context.getTerm("open-quote"),
                context.getTerm("close-quote"),
                context.getTerm("open-inner-quote"),
                context.getTerm("close-inner-quote"));
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
