/** The pages of help and of the manual. */
@NullMarked
package mns.cli.help;

import org.jspecify.annotations.NullMarked;
