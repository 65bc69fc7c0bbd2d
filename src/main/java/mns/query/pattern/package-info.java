/** Regular expressions, which always finish in linear time. */
@NullMarked
package mns.query.pattern;

import org.jspecify.annotations.NullMarked;
