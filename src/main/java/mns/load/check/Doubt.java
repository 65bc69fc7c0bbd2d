package mns.load.check;

/**
 * Something doubtful of a fact or source that is sound.
 *
 * @param member JSON pointer to it from the fact or source, empty for the whole
 * @param reason why it is doubtful, and what to do
 */
record Doubt(String member, String reason) {}
