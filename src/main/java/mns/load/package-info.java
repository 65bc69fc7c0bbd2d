/** Reads fact bases from files and tells what is wrong with them. */
@NullMarked
package mns.load;

import org.jspecify.annotations.NullMarked;
