/** Compares two versions of a fact base, fact by fact and member by member. */
@NullMarked
package mns.query.diff;

import org.jspecify.annotations.NullMarked;
