package mns.cli;

/**
 * What a run left behind.
 *
 * @param exit the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
public record Run(int exit, String out, String err) {}
