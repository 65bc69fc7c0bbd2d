package mns.fact;

import mns.fact.date.EdtfDate;

/**
 * A copy of a source that an archive keeps.
 *
 * @param url where the copy is
 * @param date when it was taken
 */
public record ArchivedCopy(String url, EdtfDate date) {}
