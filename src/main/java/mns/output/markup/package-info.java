/** Writes HTML and SVG in which no text of a fact base can be more than text. */
@NullMarked
package mns.output.markup;

import org.jspecify.annotations.NullMarked;
