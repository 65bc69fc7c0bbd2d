/** Reads a fact base from JSON, and checks it. */
@NullMarked
package mns.load.check;

import org.jspecify.annotations.NullMarked;
