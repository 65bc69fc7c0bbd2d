/** Leads on from words that make no sense: what else they may mean, and what to type next. */
@NullMarked
package mns.cli.lead;

import org.jspecify.annotations.NullMarked;
