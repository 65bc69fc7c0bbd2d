package mns.query.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.text.Folding;

/**
 * Finds the part of a text in which most words of a quote are together, whatever their case and punctuation.
 *
 * <p>Each word of the text that the quote has too counts for the place where the quote would then begin; a word counts the more
 * the rarer it is in the text. Places are taken together by ranges, so that a word more or less moves nothing.
 */
final class Neighbourhood {
    private static final int NARROWEST = 8;

    /** Of a word that comes more often in a quote no more places are looked at. */
    private static final int MOST_PLACES = 16;

    private Neighbourhood() {}

    /** Returns how many words from its beginning the part is long in which a quote is looked for. */
    static int reach(int quote) {
        return quote + 4 * width(quote);
    }

    private static int width(int quote) {
        return Math.max(NARROWEST, quote / 4);
    }

    /** Returns where the part begins, counted from 0; -1 if the text has no word of the quote. */
    static int of(List<String> quote, List<String> text) {
        Map<String, Word> words = words(quote);
        List<Word> found = new ArrayList<>(text.size());
        for (String each : text) {
            Word word = words.get(key(each));
            found.add(word);
            if (word != null) {
                word.frequency++;
            }
        }
        int width = width(quote.size());
        double[] weights = weights(found, quote.size(), width);
        int best = -1;
        double most = 0;
        for (int i = 0; i < weights.length; i++) {
            best = weights[i] > most ? i : best;
            most = Math.max(weights[i], most);
        }
        return best < 0 ? -1 : Math.max(0, (best - 1) * width - quote.size());
    }

    /** Weighs each two ranges side by side, in which a word of the quote counts once, however often the text has it there. */
    private static double[] weights(List<Word> found, int quote, int width) {
        double[] weights = new double[(found.size() + quote) / width + 2];
        int[] counted = new int[quote];
        Arrays.fill(counted, -2);
        for (int i = 0; i < found.size(); i++) {
            Word word = found.get(i);
            for (int j = 0; word != null && j < word.places.size(); j++) {
                int place = word.places.get(j);
                int range = (i - place + quote) / width;
                if (counted[place] < range) {
                    weights[range] += 1.0 / word.frequency;
                    weights[Math.max(0, range - 1)] +=
                            counted[place] < range - 1 && range > 0 ? 1.0 / word.frequency : 0;
                    counted[place] = range;
                }
            }
        }
        return weights;
    }

    private static Map<String, Word> words(List<String> quote) {
        Map<String, Word> words = new HashMap<>();
        for (int i = 0; i < quote.size(); i++) {
            List<Integer> places = words.computeIfAbsent(key(quote.get(i)), key -> new Word()).places;
            if (places.size() < MOST_PLACES) {
                places.add(i);
            }
        }
        return words;
    }

    /** Returns the letters and digits of a word as they are compared; the word itself if it has none. */
    static String key(String word) {
        String folded = Folding.fold(word);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(c);
            }
        }
        return key.length() == 0 ? word : key.toString();
    }

    /** A word of the quote. */
    private static final class Word {
        private final List<Integer> places = new ArrayList<>();
        private int frequency;
    }
}
