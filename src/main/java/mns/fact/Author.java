package mns.fact;

import java.util.Optional;

/**
 * Who wrote a source: a person by family and given name, or whoever has one name only, such as an office.
 *
 * @param family family name of a person
 * @param given given names of a person
 * @param literal the one name of an office, a group or a person
 */
public record Author(Optional<String> family, Optional<String> given, Optional<String> literal) {

    /** Returns the author as a text has the name: given names first. */
    public String name() {
        if (family.isEmpty()) {
            return literal.orElse("");
        }
        return given.isPresent() ? given.get() + " " + family.get() : family.get();
    }
}
