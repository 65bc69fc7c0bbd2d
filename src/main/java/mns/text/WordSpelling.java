package mns.text;

import java.util.List;

/**
 * Tells whether two words are spellings of one: British and American, joined by a hyphen, or a name in several alphabets.
 *
 * <p>No forms of a word meet here, only its spellings: a filter finds what it is asked for.
 */
public final class WordSpelling {
    /** A longer word has no other spelling. */
    private static final int LONGEST_WORD = 64;

    /** Letters that a word in plain Latin letters keeps in each of its spellings, so that a look at them parts most words. */
    static final String KEPT = "blmnrt";

    private static final int NOT_PLAIN = -1;

    private final List<TextWord> words;
    private String first = "";
    private String initials = "";
    private String american = "";
    private String sound = "";
    private int kept;

    /** Reads the words of a text as it was typed. */
    public WordSpelling(String typed) {
        words = TextWords.of(typed);
    }

    /**
     * Tells quickly that a folded text cannot have these words in another spelling.
     *
     * @param folded the text, folded
     */
    public boolean mayBeIn(String folded) {
        if (words.isEmpty() || words.get(0).folded().length() > LONGEST_WORD) {
            return false;
        }
        if (first.isEmpty()) {
            first = words.get(0).folded();
            kept = kept(first, 0, first.length());
            initials = NameKey.initialsLike(first.charAt(0));
        }
        for (int i = 0; i < initials.length(); i++) {
            if (isLikeAny(folded, initials.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the words of a text that begin with a letter; this is asked of all texts, so it goes from one to the next. */
    private boolean isLikeAny(String folded, char initial) {
        int at = folded.indexOf(initial);
        while (at >= 0) {
            if (at == 0 || !isInWord(folded.charAt(at - 1))) {
                int end = at + 1;
                while (end < folded.length() && isInWord(folded.charAt(end))) {
                    end++;
                }
                if (isLike(folded, at, end)) {
                    return true;
                }
            }
            at = folded.indexOf(initial, at + 1);
        }
        return false;
    }

    /** Plain letters are told apart by themselves, for most are. */
    private static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
    }

    /** Looks at the letters of a word before anything is made of it. */
    private boolean isLike(String folded, int at, int end) {
        if (isJoined(first, folded, at, end)) {
            return true;
        }
        int its = kept(folded, at, end);
        if (its != kept && its != NOT_PLAIN && kept != NOT_PLAIN) {
            return false;
        }
        if (sound.isEmpty()) {
            american = EnglishSpelling.american(first);
            sound = sound(first);
        }
        String word = folded.substring(at, end);
        return EnglishSpelling.american(word).equals(american) || sound(word).equals(sound);
    }

    /** Returns which of the letters that all spellings keep a word has. */
    static int kept(String word, int from, int to) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return NOT_PLAIN;
            }
            int letter = KEPT.indexOf(c >= 'A' && c <= 'Z' ? c + 32 : c);
            kept |= letter < 0 ? 0 : 1 << letter;
        }
        return kept;
    }

    /** Tells whether a text has parted what was typed as one word, or joined what was typed as two. */
    private static boolean isJoined(String first, String folded, int at, int end) {
        int length = end - at;
        return first.length() > length
                ? first.regionMatches(0, folded, at, length)
                        && first.regionMatches(length, folded, end + 1, first.length() - length)
                : first.length() < length && folded.startsWith(first, at);
    }

    /** Returns a key that is the same for all spellings of a name once they are folded. */
    private static String sound(String folded) {
        List<String> keys = NameKey.of(folded.replace('e', 'a'));
        return keys.isEmpty() ? folded : keys.get(0);
    }

    /** Tells whether a text has these words one after another, in any spelling. */
    public boolean isIn(String text) {
        List<TextWord> its = TextWords.of(text);
        for (int at = 0; at < its.size(); at++) {
            if (length(its, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many words of a text are these from a place on, 0 if they are not. */
    private int length(List<TextWord> its, int from) {
        int at = from;
        int next = 0;
        while (next < words.size()) {
            if (at < its.size() && isSame(words.get(next), its.get(at))) {
                at++;
                next++;
            } else if (at + 1 < its.size()
                    && isJoinedFrom(its, at, words.get(next).folded())) {
                at += 2;
                next++;
            } else if (at < its.size()
                    && next + 1 < words.size()
                    && isJoinedFrom(words, next, its.get(at).folded())) {
                at++;
                next += 2;
            } else {
                return 0;
            }
        }
        return at - from;
    }

    private static boolean isJoinedFrom(List<TextWord> parts, int at, String whole) {
        return parts.get(at + 1).joined()
                && EnglishSpelling.american(
                                parts.get(at).folded() + parts.get(at + 1).folded())
                        .equals(EnglishSpelling.american(whole));
    }

    private static boolean isSame(TextWord typed, TextWord its) {
        if (typed.folded().equals(its.folded())
                || EnglishSpelling.american(typed.folded()).equals(EnglishSpelling.american(its.folded()))) {
            return true;
        }
        return its.name() && isSameName(typed.original(), its.original());
    }

    /** Tells whether two texts have the same words, in any spelling. */
    public static boolean isSame(String one, String other) {
        return new WordSpelling(one).isIn(other) && new WordSpelling(other).isIn(one);
    }

    /** Tells whether a name begins as was typed, in another spelling. */
    public static boolean begins(String typed, String name) {
        for (String key : NameKey.of(typed)) {
            for (String whole : NameKey.of(name)) {
                if (whole.startsWith(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells quickly that two words cannot be spellings of a name. */
    static boolean mayBeSameName(String one, String other) {
        int its = kept(one, 0, one.length());
        int others = kept(other, 0, other.length());
        return its == others || its == NOT_PLAIN || others == NOT_PLAIN;
    }

    /** Tells whether two words are spellings of a name. */
    public static boolean isSameName(String one, String other) {
        return isNamed(NameKey.of(one), other);
    }

    /** Tells whether a word is a spelling of a name that has one of some keys. */
    static boolean isNamed(List<String> keys, String other) {
        if (keys.isEmpty()) {
            return false;
        }
        List<String> its = NameKey.of(other);
        for (String key : keys) {
            if (its.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
