/** References of facts, and the passages that they cite. */
@NullMarked
package mns.query.cite;

import org.jspecify.annotations.NullMarked;
