/** The prepared form of fact bases: written once, then looked up in page by page, without reading the whole. */
@NullMarked
package mns.load.prepared;

import org.jspecify.annotations.NullMarked;
