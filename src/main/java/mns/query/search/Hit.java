package mns.query.search;

import mns.fact.Fact;

/**
 * A fact that was found.
 *
 * @param fact the fact
 * @param score how well it fits the words searched for, with three decimals at most; 0 where no words were searched for
 */
public record Hit(Fact fact, double score) {}
