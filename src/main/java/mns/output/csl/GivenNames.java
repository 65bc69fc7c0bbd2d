package mns.output.csl;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * Given names in Cyrillic, Greek and other alphabets that have capitals, as the processor takes them: it makes initials of
 * Latin names only, so rare Latin letters stand for others until it is done.
 */
final class GivenNames {
    /** Latin letters of old manuscripts and of no living language, each capital before its small letter. */
    private static final String STAND_INS =
            "\uA722\uA723\uA724\uA725\uA726\uA727\uA728\uA729\uA72A\uA72B\uA72C\uA72D\uA72E"
                    + "\uA72F\uA732\uA733\uA734\uA735\uA736\uA737\uA738\uA739\uA73A\uA73B\uA73C\uA73D\uA73E\uA73F\uA740\uA741\uA742"
                    + "\uA743\uA744\uA745\uA746\uA747\uA748\uA749\uA74A\uA74B\uA74C\uA74D\uA74E\uA74F\uA750\uA751\uA752\uA753\uA754"
                    + "\uA755\uA756\uA757\uA758\uA759\uA75A\uA75B\uA75C\uA75D\uA75E\uA75F\uA760\uA761\uA762\uA763\uA764\uA765\uA766"
                    + "\uA767\uA768\uA769\uA76A\uA76B\uA76C\uA76D\uA76E\uA76F";

    /** The letters for which others stand, capitals at even places; a letter has the place of its stand-in. */
    private final StringBuilder letters = new StringBuilder();

    private final String standIns;

    /** Prepares the names of a source; what stands for a letter must occur nowhere else in it. */
    GivenNames(Source source) {
        String text = source.toString();
        StringBuilder free = new StringBuilder();
        for (int i = 0; i < STAND_INS.length(); i += 2) {
            if (text.indexOf(STAND_INS.charAt(i)) < 0 && text.indexOf(STAND_INS.charAt(i + 1)) < 0) {
                free.append(STAND_INS, i, i + 2);
            }
        }
        standIns = free.toString();
    }

    /** Returns names of which initials can be made. */
    CSLName @Nullable [] disguised(CSLName @Nullable [] names) {
        if (names == null) {
            return null;
        }
        List<CSLName> disguised = new ArrayList<>(names.length);
        for (CSLName name : names) {
            String given = name.getGiven();
            disguised.add(
                    given == null
                            ? name
                            : new CSLNameBuilder(name).given(disguised(given)).build());
        }
        return disguised.toArray(CSLName[]::new);
    }

    private String disguised(String given) {
        StringBuilder disguised = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            int at = isOther(c) ? place(c) : -1;
            disguised.append(at < 0 ? c : standIns.charAt(at));
        }
        return disguised.toString();
    }

    private static boolean isOther(char c) {
        return (Character.isUpperCase(c) || Character.isLowerCase(c))
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    /** Returns the place of a letter, -1 if there are no more. */
    private int place(char c) {
        int at = letters.indexOf(String.valueOf(c));
        if (at < 0 && letters.length() < standIns.length()) {
            letters.append(Character.toUpperCase(c));
            letters.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : c);
            at = letters.length() - (Character.isUpperCase(c) ? 2 : 1);
        }
        return at;
    }

    /** Returns a text with the letters for which others stand. */
    String restored(String text) {
        StringBuilder restored = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = standIns.indexOf(text.charAt(i));
            restored.append(at < 0 || at >= letters.length() ? text.charAt(i) : letters.charAt(at));
        }
        return restored.toString();
    }
}
