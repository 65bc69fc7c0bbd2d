/** The model: facts, the sources they rest on, the dates they carry. */
@NullMarked
package mns.fact;

import org.jspecify.annotations.NullMarked;
