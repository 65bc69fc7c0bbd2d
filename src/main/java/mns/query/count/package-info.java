/** Counts: tags, sources, statistics and the chronology. */
@NullMarked
package mns.query.count;

import org.jspecify.annotations.NullMarked;
