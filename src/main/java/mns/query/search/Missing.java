package mns.query.search;

import java.util.List;

/**
 * Something that was asked for and is not there.
 *
 * @param kind what it was to be: a fact, a source, a word
 * @param asked what was asked for
 * @param suggestions what comes near
 * @param advice what there is instead, empty if that says nothing
 */
public record Missing(String kind, String asked, List<String> suggestions, String advice) {
    /** Makes one without advice. */
    public Missing(String kind, String asked, List<String> suggestions) {
        this(kind, asked, suggestions, "");
    }
}
