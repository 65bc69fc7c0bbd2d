package mns.load.json;

/**
 * Something that a person would correct in a text that is nearly JSON.
 *
 * @param place where it is in the text
 * @param pointer JSON pointer to what is read there
 */
record Mistake(int place, String pointer, String reason) {}
