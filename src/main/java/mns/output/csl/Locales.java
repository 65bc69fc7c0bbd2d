package mns.output.csl;

import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words and dates of the languages in which references can be finished. */
final class Locales {
    /** EDTF numbers the seasons from 21 on. */
    static final int BEFORE_SPRING = 20;

    private static final int SEASONS = 4;

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
        complete(merged.getTerms());
        return merged;
    }

    /** A form that a language lacks is the next longer one, and seasons follow the months as in EDTF: the processor knows neither. */
    private static void complete(Map<LTerm.Form, Map<String, LTerm>> terms) {
        Map<String, LTerm> words = terms.computeIfAbsent(LTerm.Form.LONG, form -> new HashMap<>());
        for (int season = 1; season <= SEASONS; season++) {
            LTerm name = words.get("season-0" + season);
            if (name != null) {
                words.put("month-" + (BEFORE_SPRING + season), name);
            }
        }
        fill(LTerm.Form.SHORT, LTerm.Form.LONG, terms);
        fill(LTerm.Form.SYMBOL, LTerm.Form.SHORT, terms);
        fill(LTerm.Form.VERB, LTerm.Form.LONG, terms);
        fill(LTerm.Form.VERB_SHORT, LTerm.Form.VERB, terms);
    }

    private static void fill(LTerm.Form form, LTerm.Form longer, Map<LTerm.Form, Map<String, LTerm>> terms) {
        Map<String, LTerm> complete = new HashMap<>(terms.get(longer));
        complete.putAll(terms.getOrDefault(form, Map.of()));
        terms.put(form, complete);
    }
}
