/** Groups of options, and what they ask for: a query or a renderer. */
@NullMarked
package mns.cli.options;

import org.jspecify.annotations.NullMarked;
