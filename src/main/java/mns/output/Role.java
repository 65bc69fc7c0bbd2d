package mns.output;

/** What a piece of text is, so that a palette can colour it. */
public enum Role {
    ID,
    TITLE,
    DATE,
    LABEL,
    SOURCE,
    DISPUTED,
    MATCH
}
