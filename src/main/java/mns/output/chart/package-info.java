/** Answers drawn with bars. */
@NullMarked
package mns.output.chart;

import org.jspecify.annotations.NullMarked;
