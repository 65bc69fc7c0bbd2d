/** Completes the word that is being typed. */
@NullMarked
package mns.cli.complete;

import org.jspecify.annotations.NullMarked;
