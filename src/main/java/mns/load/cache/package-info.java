/** The prepared forms of files, kept where nobody else may change them. */
@NullMarked
package mns.load.cache;

import org.jspecify.annotations.NullMarked;
