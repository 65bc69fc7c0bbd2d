package mns.load.check;

import java.util.List;
import mns.fact.Header;
import mns.fact.Source;

/**
 * All that a file holds beside its facts.
 *
 * @param header what the base says of itself
 * @param sources its sources
 * @param facts how many bytes of the file stand before its first fact, -1 if facts do not stand last
 */
public record Preamble(Header header, List<Source> sources, long facts) {}
