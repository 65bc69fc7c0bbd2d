/** Searches in a person's own words: what is typed, the forms of its words, and the ranking of the facts that have them. */
@NullMarked
package mns.query.search;

import org.jspecify.annotations.NullMarked;
