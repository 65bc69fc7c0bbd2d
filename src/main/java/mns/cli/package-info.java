/** The command line: one class a verb, one for all topics. */
@NullMarked
package mns.cli;

import org.jspecify.annotations.NullMarked;
