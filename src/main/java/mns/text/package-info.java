/** How text is compared, measured and made safe to show. */
@NullMarked
package mns.text;

import org.jspecify.annotations.NullMarked;
