package mns.load.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The names that other programs have for languages: those of biblatex, of ISO 639 and of English. */
final class LanguageNames {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("american", "en-US"),
            Map.entry("usenglish", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("australian", "en-AU"),
            Map.entry("canadian", "en-CA"),
            Map.entry("newzealand", "en-NZ"),
            Map.entry("germanb", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("austrian", "de-AT"),
            Map.entry("naustrian", "de-AT"),
            Map.entry("swissgerman", "de-CH"),
            Map.entry("nswissgerman", "de-CH"),
            Map.entry("francais", "fr"),
            Map.entry("acadian", "fr-CA"),
            Map.entry("canadien", "fr-CA"),
            Map.entry("brazil", "pt-BR"),
            Map.entry("brazilian", "pt-BR"),
            Map.entry("portuges", "pt"),
            Map.entry("mexican", "es-MX"),
            Map.entry("castilian", "es"),
            Map.entry("magyar", "hu"),
            Map.entry("norsk", "nb"),
            Map.entry("nynorsk", "nn"),
            Map.entry("norwegian", "no"),
            Map.entry("farsi", "fa"),
            Map.entry("bahasa", "id"),
            Map.entry("azeri", "az"),
            Map.entry("chinese-simplified", "zh-Hans"),
            Map.entry("chinese-traditional", "zh-Hant"),
            Map.entry("latin", "la"),
            Map.entry("polutonikogreek", "el"),
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    /** The codes that ISO 639 has replaced, which Java still lists. */
    private static final Map<String, String> REPLACED = Map.of("iw", "he", "in", "id", "ji", "yi");

    private final Map<String, String> tags = new HashMap<>();

    LanguageNames() {
        for (String listed : Locale.getISOLanguages()) {
            String code = REPLACED.getOrDefault(listed, listed);
            Locale language = new Locale.Builder().setLanguage(listed).build();
            tags.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            try {
                tags.putIfAbsent(language.getISO3Language(), code);
            } catch (MissingResourceException e) {
                // It has no name of three letters.
            }
        }
        tags.putAll(TAGS);
        tags.putAll(REPLACED);
    }

    /** Returns the tag of a language, or what was said where that is no name of one. */
    String tag(String name) {
        String plain = name.replace('_', '-');
        return tags.getOrDefault(plain.toLowerCase(Locale.ROOT), plain);
    }
}
