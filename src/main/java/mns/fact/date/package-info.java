/** Dates as fact bases write them: EDTF of ISO 8601-2, with the days that each may mean. */
@NullMarked
package mns.fact.date;

import org.jspecify.annotations.NullMarked;
