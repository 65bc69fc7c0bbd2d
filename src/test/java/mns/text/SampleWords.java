package mns.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Words as a fact base has them, and the same with mistakes. */
final class SampleWords {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private SampleWords() {}

    /** Returns the British and American words that differ in their spelling, and names in several alphabets, folded. */
    static List<String> all() {
        TreeSet<String> words = new TreeSet<>();
        for (String pair : EnglishSpelling.WORDS.strip().split(" ")) {
            words.addAll(List.of(pair.split("=")));
        }
        for (String name :
                "Əliyev Алиев Aliyev Gəncə Ganja Гянджа Qarabağ Karabakh Карабах Bakı Baku Баку".split(" ")) {
            words.add(Folding.fold(name));
        }
        return new ArrayList<>(words);
    }

    /** Returns a word with a letter changed, put in, left out or swapped with the next, or two of these. */
    static String misspelt(String word, SplittableRandom random) {
        StringBuilder letters = new StringBuilder(word);
        for (int i = random.nextInt(2); i < 2; i++) {
            int at = random.nextInt(Math.max(1, letters.length() - 1));
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> letters.setCharAt(at, letter);
                case 1 -> letters.insert(at, letter);
                case 2 -> letters.deleteCharAt(at);
                default -> letters.reverse();
            }
        }
        return letters.toString();
    }
}
