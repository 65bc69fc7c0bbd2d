package mns.fact;

import java.util.List;
import mns.fact.date.EdtfDate;

/**
 * What a fact base says of itself.
 *
 * @param id its short name
 * @param title its title
 * @param description one or two sentences
 * @param version version of the content, after Semantic Versioning 2.0.0
 * @param license SPDX licence identifier of the content
 * @param names what the subject is called, by language
 * @param lifetime EDTF interval in which the subject existed
 * @param topics in the order in which they are shown
 * @param synonyms groups of words and phrases that mean the same in this base
 */
public record Header(
        String id,
        String title,
        String description,
        String version,
        String license,
        List<Name> names,
        EdtfDate lifetime,
        List<Topic> topics,
        List<List<String>> synonyms) {
    /** Makes a header without synonyms. */
    public Header(
            String id,
            String title,
            String description,
            String version,
            String license,
            List<Name> names,
            EdtfDate lifetime,
            List<Topic> topics) {
        this(id, title, description, version, license, names, lifetime, topics, List.of());
    }

    /** Returns the same with other topics. */
    public Header withTopics(List<Topic> others) {
        return new Header(id, title, description, version, license, names, lifetime, others, synonyms);
    }

    /** Returns the same with groups of synonyms. */
    public Header withSynonyms(List<List<String>> groups) {
        return new Header(id, title, description, version, license, names, lifetime, topics, groups);
    }
}
