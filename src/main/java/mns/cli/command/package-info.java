/** The commands, one class each; none knows the list of them. */
@NullMarked
package mns.cli.command;

import org.jspecify.annotations.NullMarked;
