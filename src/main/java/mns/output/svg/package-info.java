/** Draws answers as pictures in SVG. */
@NullMarked
package mns.output.svg;

import org.jspecify.annotations.NullMarked;
