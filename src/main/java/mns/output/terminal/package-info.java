/** Answers for people: wrapped, coloured, highlighted. */
@NullMarked
package mns.output.terminal;

import org.jspecify.annotations.NullMarked;
