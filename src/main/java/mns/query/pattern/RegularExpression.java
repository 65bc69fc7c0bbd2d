package mns.query.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.SearchText;
import mns.text.FoldedText;
import mns.text.Folding;
import mns.text.TerminalText;

/**
 * A regular expression in the syntax of RE2, which finds facts in their folded and in their original text.
 *
 * <p>RE2/J was chosen over {@code java.util.regex} because only with it a limit of time holds. Both were given a text that
 * looks at the clock as it is read. Over the 210,000 characters of the bundled base {@code java.util.regex} ran into the
 * limit of 1 s with three of the usual slow patterns ({@code (.*)} nine times before {@code [^\s\S]}, {@code (\w+\s?)+\1$},
 * {@code (.+)+z}), overflowed the stack with {@code (a|b)*z}, and never looked at the clock again, so hung for good, in
 * {@code (?:(?:(?:(?:){1000}){1000}){1000}){1000}}; RE2/J answered such of these as it reads in 0.1 to 0.25 s. It has no
 * back-references and no looking around. Loading it costs a lookup some 35 ms, which only {@code --regex} pays. What is
 * left are patterns that are large when written out, which {@link PatternShape} refuses, and some that it compiles for
 * ever, which {@link EndlessFolding} refuses.
 */
public final class RegularExpression {
    private static final int LONGEST = 1000;

    private final Pattern pattern;

    private RegularExpression(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns the regular expressions of one query.
     *
     * @throws PatternException if one of them is longer than 1000 characters, is written wrongly, is too large when its
     *     repetitions are written out, or could not be compiled in any time
     */
    public static List<RegularExpression> all(List<String> patterns) {
        List<RegularExpression> all = new ArrayList<>();
        for (String pattern : patterns) {
            // As the text of facts is.
            String composed = Normalizer.normalize(pattern, Normalizer.Form.NFC);
            all.add(new RegularExpression(compile(composed)));
        }
        return all;
    }

    private static Pattern compile(String text) {
        if (text.length() > LONGEST) {
            String reason = "has " + text.length() + " characters, and may have " + LONGEST + " at most";
            throw new PatternException(TerminalText.beginning(text, 20), reason);
        }
        PatternShape.check(text);
        EndlessFolding.check(text);
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            String part = e.getPattern();
            int at = text.indexOf(part);
            boolean isPart = at >= 0 && !part.isEmpty() && !part.equals(text);
            String place = isPart ? " \"" + part + "\" at character " + (at + 1) : "";
            throw new PatternException(text, "is not a regular expression: " + e.getDescription() + place);
        } catch (StackOverflowError e) {
            throw new PatternException(text, "is too deeply nested");
        }
    }

    /** Returns whether the pattern is found in a part of a fact's text, such as its title; parts are looked at one by one. */
    public boolean isIn(Chapter chapter, int index) {
        return isInFolded(chapter.searchText(index)) || isInOriginal(chapter.fact(index));
    }

    private boolean isInFolded(String searchText) {
        int from = 0;
        for (int to = searchText.indexOf(SearchText.SEPARATOR);
                to >= 0;
                to = searchText.indexOf(SearchText.SEPARATOR, from)) {
            if (isIn(searchText.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private boolean isInOriginal(Fact fact) {
        for (SearchText.Part part : SearchText.parts(fact)) {
            if (isIn(part.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(String part) {
        return pattern.matcher(part).find();
    }

    /** Marks what the pattern finds in a text. */
    public void mark(String original, boolean[] matched) {
        FoldedText folded = Folding.map(original);
        Matcher inFolded = pattern.matcher(folded.text());
        while (inFolded.find()) {
            mark(matched, folded.origin(inFolded.start()), folded.origin(inFolded.end()));
        }
        Matcher inOriginal = pattern.matcher(original);
        while (inOriginal.find()) {
            mark(matched, inOriginal.start(), inOriginal.end());
        }
    }

    private static void mark(boolean[] matched, int from, int to) {
        for (int i = from; i < to; i++) {
            matched[i] = true;
        }
    }
}
