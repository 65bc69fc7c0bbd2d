/** Reads sources and facts from files that other programs write, and adds them to a fact base. */
@NullMarked
package mns.load.imports;

import org.jspecify.annotations.NullMarked;
