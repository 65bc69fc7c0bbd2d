/** Words of a search: how they are found, ranked and corrected. */
@NullMarked
package mns.query.search;

import org.jspecify.annotations.NullMarked;
