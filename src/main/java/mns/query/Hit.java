package mns.query;

import mns.fact.Fact;

/**
 * A fact that was found.
 *
 * @param fact the fact
 * @param score how often the words searched for occur in it; 0 where no words were searched for
 */
public record Hit(Fact fact, int score) {}
