/** Reads fact bases from files and reports what is wrong with them. */
@NullMarked
package mns.load;

import org.jspecify.annotations.NullMarked;
