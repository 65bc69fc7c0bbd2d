package mns.load.json;

import java.util.Optional;
import mns.text.Folding;

/** The id or tag that somebody meant who wrote capitals, accents, blanks or underscores. */
final class NearestName {
    private NearestName() {}

    /** Returns what a text would be in a form of names, unless it is far from any. */
    static Optional<String> of(TextForm form, String text) {
        if ((form != TextForm.SLUG && form != TextForm.FACT_ID) || text.length() > form.longest()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        String folded = Folding.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean afterJoint = name.length() == 0 || "-/".indexOf(name.charAt(name.length() - 1)) >= 0;
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(c);
            } else if (c == '/') {
                cutHyphen(name);
                name.append(c);
            } else if (!afterJoint) {
                name.append('-');
            }
        }
        cutHyphen(name);
        String meant = name.toString();
        return !meant.isEmpty() && form.fits(meant) ? Optional.of(meant) : Optional.empty();
    }

    private static void cutHyphen(StringBuilder name) {
        int last = name.length() - 1;
        if (last >= 0 && name.charAt(last) == '-') {
            name.setLength(last);
        }
    }
}
