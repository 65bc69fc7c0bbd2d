/** The process around a command: streams, terminal, pager, messages. */
@NullMarked
package mns.cli.terminal;

import org.jspecify.annotations.NullMarked;
