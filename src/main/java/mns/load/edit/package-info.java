/** Changes files of an author's in place, and leaves all else in them as it is. */
@NullMarked
package mns.load.edit;

import org.jspecify.annotations.NullMarked;
