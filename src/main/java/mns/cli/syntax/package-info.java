/** What an argument line may say, and what one says; it knows no facts. */
@NullMarked
package mns.cli.syntax;

import org.jspecify.annotations.NullMarked;
