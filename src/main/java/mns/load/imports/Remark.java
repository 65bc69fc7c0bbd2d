package mns.load.imports;

/**
 * Something in an imported file that does not fit.
 *
 * @param line its line, counted from 1
 * @param reason what is not added, and why
 */
public record Remark(int line, String reason) {}
