/** Questions to a fact base, with the answers it gives. */
@NullMarked
package mns.query;

import org.jspecify.annotations.NullMarked;
