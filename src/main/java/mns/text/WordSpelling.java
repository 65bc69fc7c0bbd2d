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

    private final List<TextWord> words;

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
        String first = words.isEmpty() ? "" : words.get(0).folded();
        if (first.isEmpty() || first.length() > LONGEST_WORD) {
            return false;
        }
        String key = sound(first);
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > at && isLike(first, key, folded, at, end)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** Looks at the beginning of a word before anything is made of it. */
    private boolean isLike(String first, String key, String folded, int at, int end) {
        char initial = folded.charAt(at);
        boolean begins = initial == first.charAt(0) || NameKey.startsAlike(initial, first.charAt(0));
        if (!begins) {
            return false;
        }
        String word = folded.substring(at, end);
        return isJoined(first, folded, at, end)
                || EnglishSpelling.american(word).equals(EnglishSpelling.american(first))
                || sound(word).equals(key);
    }

    /** Tells whether a text has parted what was typed as one word, or joined what was typed as two. */
    private static boolean isJoined(String first, String folded, int at, int end) {
        int length = end - at;
        return first.length() > length
                ? folded.startsWith(first.substring(0, length), at)
                        && folded.startsWith(first.substring(length), end + 1)
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

    /** Tells whether two words are spellings of a name. */
    public static boolean isSameName(String one, String other) {
        for (String key : NameKey.of(one)) {
            if (NameKey.of(other).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
