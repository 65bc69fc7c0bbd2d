package mns.load.check;

import java.util.List;
import mns.fact.Header;
import mns.fact.Source;

/**
 * All that a file holds beside its facts.
 *
 * @param header what the base says of itself
 * @param sources its sources
 */
public record Preamble(Header header, List<Source> sources) {}
