/** Turns answers into text, one renderer a format. */
@NullMarked
package mns.output;

import org.jspecify.annotations.NullMarked;
