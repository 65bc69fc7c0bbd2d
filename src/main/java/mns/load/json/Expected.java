package mns.load.json;

/** What may come next in a text that is nearly JSON. */
enum Expected {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    COLON,
    COMMA_OR_END,
    END
}
