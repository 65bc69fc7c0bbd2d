package mns.output.cite;

import java.util.List;
import java.util.Optional;

/** The languages in which references can be finished. */
public final class ReferenceLocale {
    /** What is taken where nothing else is asked for. */
    public static final String USUAL = "en-US";

    /** The names of all, as language and country; the first of a language also stands for the language alone. */
    public static final List<String> NAMES =
            List.of(USUAL, "en-GB", "de-DE", "es-ES", "fr-FR", "it-IT", "ru-RU", "tr-TR", "uk-UA");

    private ReferenceLocale() {}

    /** Returns the name that a user means, in any case, by language alone or in full. */
    public static Optional<String> named(String asked) {
        String hyphened = asked.replace('_', '-');
        for (String name : NAMES) {
            if (name.equalsIgnoreCase(hyphened) || name.substring(0, 2).equalsIgnoreCase(hyphened)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
