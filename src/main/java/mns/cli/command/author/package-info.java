/** The commands for those who make a fact base of their own. */
@NullMarked
package mns.cli.command.author;

import org.jspecify.annotations.NullMarked;
