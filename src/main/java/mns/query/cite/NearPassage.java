package mns.query.cite;

/**
 * A place in a source that is like a quote, and where the two first differ.
 *
 * @param at position of its first word in the source, counted from 1
 * @param sourceAt position of the first word that differs in the source, counted from 1
 * @param source that word, empty if the source leaves out a word of the quote
 * @param quoteAt position of the first word that differs in the quote, counted from 1
 * @param quote that word, empty if the quote leaves out a word of the source
 */
public record NearPassage(int at, int sourceAt, String source, int quoteAt, String quote) {
    /** Returns the same place counted from the beginning of a text of which some words were left out. */
    NearPassage behind(int words) {
        return new NearPassage(at + words, sourceAt + words, source, quoteAt, quote);
    }
}
