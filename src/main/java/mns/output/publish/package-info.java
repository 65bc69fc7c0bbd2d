/** Writes a fact base as one page that searches itself. */
@NullMarked
package mns.output.publish;

import org.jspecify.annotations.NullMarked;
