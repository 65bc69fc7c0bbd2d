/** Reads JSON with the place of each value, and says what is wrong with it. */
@NullMarked
package mns.load.json;

import org.jspecify.annotations.NullMarked;
