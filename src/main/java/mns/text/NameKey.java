package mns.text;

import java.util.List;

/**
 * Finds what the spellings of a name have in common: Azerbaijani, as English texts write it, and Cyrillic.
 *
 * <p>The key keeps the sounds that all spellings keep: {@code Gəncə}, {@code Ganja}, {@code Gyanja} and {@code Гянджа} have
 * one. It would confuse ordinary words ({@code better}, {@code batter}), so only names are looked up by it.
 */
public final class NameKey {
    /** In shorter keys an e is kept apart from an a, for too many short names differ by no more. */
    private static final int LONG = 5;

    private static final int SHORTEST = 3;

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғҝҹөүһјіїєґў";

    private static final List<String> LATIN = List.of(
            "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
            "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "ə", "gh", "g", "j", "o", "u", "h", "y",
            "i", "yi", "ye", "g", "u");

    private static final String VOWELS = "aeiouə";

    private final StringBuilder key = new StringBuilder();

    private NameKey() {}

    /**
     * Returns the keys of a word: one, two where a letter can stand for two sounds, none where the word is too short.
     *
     * @param original the word as a text spells it
     */
    public static List<String> of(String original) {
        String small = lower(original);
        if (small.length() < SHORTEST) {
            return List.of();
        }
        String latin = latin(small);
        String first = key(latin);
        if (first.length() < SHORTEST) {
            return List.of();
        }
        // A Russian г stands for an Azerbaijani h too, what Russians write with к and х for an Azerbaijani q and ğ; and
        // a short name may be written with a or e for ə.
        String other = key(latin(small.replace('г', 'һ').replace('q', 'k').replace('ğ', 'h')));
        if (latin.indexOf('ə') >= 0 && first.length() < LONG) {
            other = key(latin.replace('ə', 'e'));
        }
        return other.equals(first) ? List.of(first) : List.of(first, other);
    }

    /** Returns the letters with which a folded word may begin if it is a spelling of a name that begins with a letter. */
    static String initialsLike(char initial) {
        char start = start(initial);
        StringBuilder like = new StringBuilder().append(initial);
        for (char c = 'a'; c <= 'z'; c++) {
            if (start(c) == start && c != initial) {
                like.append(c);
            }
        }
        for (int i = 0; i < CYRILLIC.length(); i++) {
            char c = CYRILLIC.charAt(i);
            if (start(c) == start && c != initial) {
                like.append(c);
            }
        }
        return like.toString();
    }

    private static char start(char c) {
        if (c >= 0x400) {
            int at = CYRILLIC.indexOf(c);
            String latin = at < 0 ? "" : LATIN.get(at);
            return latin.isEmpty() ? c : start(latin.charAt(0));
        }
        return switch (c) {
            case 'e' -> 'a';
            case 'q', 'x', 'k', 'h' -> 'g';
            case 'c', 'd' -> 'j';
            case 'w' -> 'v';
            default -> c;
        };
    }

    private static String lower(String original) {
        StringBuilder small = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            small.append(c == 'İ' ? 'i' : Character.toLowerCase(c));
        }
        return small.toString();
    }

    /** Returns a word with the letters of English texts, but for ə and for what is folded. */
    private static String latin(String small) {
        boolean azerbaijani = false;
        StringBuilder latin = new StringBuilder(small.length() + 4);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            int cyrillic = c < 0x400 ? -1 : CYRILLIC.indexOf(c);
            azerbaijani |= "əğışç".indexOf(c) >= 0;
            switch (c) {
                case 'ç' -> latin.append("ch");
                case 'ş' -> latin.append("sh");
                case 'ğ' -> latin.append("gh");
                case 'ə' -> latin.append('ə');
                default -> latin.append(cyrillic >= 0 ? LATIN.get(cyrillic) : Folding.fold(String.valueOf(c)));
            }
        }
        // In Azerbaijani a c is an English j.
        return azerbaijani
                ? latin.toString().replace("ch", "ç").replace('c', 'j').replace("ç", "ch")
                : latin.toString();
    }

    private static String key(String latin) {
        NameKey made = new NameKey();
        String sounds =
                latin.replace("dzh", "j").replace("dj", "j").replace("kh", "h").replace("gh", "g");
        sounds = sounds.replace("shch", "s")
                .replace("sh", "s")
                .replace("ch", "j")
                .replace("ck", "k");
        for (int i = 0; i < sounds.length(); i++) {
            made.add(sounds, i);
        }
        return made.withOneVowel();
    }

    private void add(String sounds, int at) {
        char c = switch (sounds.charAt(at)) {
            case 'x' -> 'h';
            case 'q' -> 'g';
            case 'c' -> 'j';
            case 'w' -> 'v';
            case 'y' -> y(sounds, at);
            default -> sounds.charAt(at);
        };
        boolean again = key.length() > 0 && key.charAt(key.length() - 1) == c;
        if (c != ' ' && !again) {
            key.append(c);
        }
    }

    /** A y is an i beside a consonant, and nothing between a letter and a vowel: Aliyev is Aliev, Gyanja is Ganja. */
    private static char y(String sounds, int at) {
        boolean beforeVowel = at + 1 < sounds.length() && isVowel(sounds.charAt(at + 1));
        if (beforeVowel) {
            return at == 0 && sounds.charAt(1) != 'e' ? 'y' : ' ';
        }
        return 'i';
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private String withOneVowel() {
        boolean isLong = key.length() >= LONG;
        StringBuilder one = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            c = c == 'ə' || (c == 'e' && isLong) ? 'a' : c;
            if (one.length() == 0 || one.charAt(one.length() - 1) != c) {
                one.append(c);
            }
        }
        return one.toString();
    }
}
