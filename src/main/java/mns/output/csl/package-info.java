/** Finishes references by the rules of the Citation Style Language. */
@NullMarked
package mns.output.csl;

import org.jspecify.annotations.NullMarked;
