/** References in the styles that they are cited in. */
@NullMarked
package mns.output.cite;

import org.jspecify.annotations.NullMarked;
