/** The prepared form of a fact base: its writer and its reader. */
@NullMarked
package mns.load.prepared;

import org.jspecify.annotations.NullMarked;
