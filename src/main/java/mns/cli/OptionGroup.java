package mns.cli;

import java.util.List;

/**
 * Options that belong together in help.
 *
 * @param heading what they are about
 * @param options the options
 */
record OptionGroup(String heading, List<Option> options) {}
