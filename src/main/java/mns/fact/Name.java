package mns.fact;

import java.util.List;
import java.util.Optional;

/**
 * What the subject of a fact base is called in one language.
 *
 * @param language BCP-47 language tag
 * @param name the name in full
 * @param abbreviation its short form
 * @param spellings other spellings by which the name is looked for
 */
public record Name(String language, String name, Optional<String> abbreviation, List<String> spellings) {}
