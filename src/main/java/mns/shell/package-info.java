/** Reads argument lines, typed or from a script, and knows nothing of what they ask. */
@NullMarked
package mns.shell;

import org.jspecify.annotations.NullMarked;
