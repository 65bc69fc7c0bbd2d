/** Writes what changed between two versions of a fact base. */
@NullMarked
package mns.output.diff;

import org.jspecify.annotations.NullMarked;
