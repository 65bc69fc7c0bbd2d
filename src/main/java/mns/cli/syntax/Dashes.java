package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;

/** Options that a text editor has given a dash of another kind, as in {@code —json}. */
public final class Dashes {
    private static final char FIRST = 0x2010;
    private static final char LAST = 0x2015;
    private static final char MINUS = 0x2212;

    private Dashes() {}

    /** Returns words in which those that are options but for their dashes are these options. */
    public static List<String> asOptions(List<String> words, CommandSyntax usage) {
        for (String word : words) {
            if (!word.isEmpty() && isDash(word.charAt(0))) {
                return spelt(words, usage);
            }
        }
        return words;
    }

    private static List<String> spelt(List<String> words, CommandSyntax usage) {
        List<String> spelt = new ArrayList<>();
        for (String word : words) {
            int dashes = 0;
            while (dashes < word.length()
                    && (isDash(word.charAt(dashes)) || (dashes > 0 && word.charAt(dashes) == '-'))) {
                dashes++;
            }
            boolean followsValue = usage.scan(spelt).waiting().isPresent()
                    || !usage.scan(spelt).takesOptions();
            spelt.add(dashes == 0 || followsValue ? word : option(word, word.substring(dashes), usage));
        }
        return spelt;
    }

    private static String option(String word, String name, CommandSyntax usage) {
        for (String hyphens : new String[] {"--", "-"}) {
            String option = hyphens + name;
            boolean isLong = hyphens.length() == 2 && name.length() > 1;
            boolean isShort = hyphens.length() == 1 && name.length() == 1;
            if ((isLong || isShort) && OptionWord.find(option, usage.groups()).isPresent()) {
                return option;
            }
        }
        return word;
    }

    private static boolean isDash(char c) {
        return (c >= FIRST && c <= LAST) || c == MINUS;
    }
}
