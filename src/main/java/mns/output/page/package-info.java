/** Writes answers as pages in HTML. */
@NullMarked
package mns.output.page;

import org.jspecify.annotations.NullMarked;
