package mns.load;

import java.util.List;
import mns.fact.Problem;

/**
 * What a check has found out about a fact base.
 *
 * @param file the file as the user named it
 * @param facts how many facts were read
 * @param sources how many sources were read
 * @param problems all that is wrong, in the order of the file; none if the base is sound
 */
public record Inspection(String file, int facts, int sources, List<Problem> problems) {}
