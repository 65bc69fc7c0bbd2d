package mns.output.csl;

import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.Locale;

/** The words and dates of the languages in which references can be finished. */
final class Locales {
    private Locales() {}

    /** Returns the words and dates of a language as a style has them; what the style says goes before. */
    static LLocale of(String name, SStyle style) {
        LLocale locale = new LLocale(XmlFile.bundled("locales-" + name + ".xml"));
        Locale language = Locale.forLanguageTag(name);
        LLocale merged = locale;
        for (LLocale each : style.getLocales()) {
            if (each.getLang() == null) {
                merged = merged.merge(each);
            }
        }
        for (LLocale each : style.getLocales()) {
            if (each.getLang() != null && each.getLang().equals(Locale.forLanguageTag(language.getLanguage()))) {
                merged = merged.merge(each);
            }
        }
        for (LLocale each : style.getLocales()) {
            if (language.equals(each.getLang())) {
                merged = merged.merge(each);
            }
        }
        return merged;
    }
}
