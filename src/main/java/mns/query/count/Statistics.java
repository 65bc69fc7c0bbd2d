package mns.query.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.query.Answer;

/**
 * How facts are distributed.
 *
 * @param facts how many facts there are
 * @param groups the ways in which they can be told apart
 */
public record Statistics(int facts, List<Group> groups) implements Answer {
    /** Name of the group in which all facts are counted. */
    public static final String ALL = "all";

    /**
     * One way in which facts can be told apart.
     *
     * @param name what it is
     * @param ranked whether the most frequent comes first, so that what comes last matters least
     * @param shares the facts by name; a fact may have several
     */
    public record Group(String name, boolean ranked, List<Share> shares) {}

    /**
     * Facts that have something in common.
     *
     * @param name what they have in common
     * @param facts how many they are, at least 1
     */
    public record Share(String name, int facts) implements Comparable<Share> {
        /** The one of more facts comes first. */
        @Override
        public int compareTo(Share other) {
            return Integer.compare(other.facts, facts);
        }
    }

    @Override
    public int size() {
        int size = 0;
        for (Group group : groups) {
            size += group.shares().size();
        }
        return size;
    }

    /** Returns the same as a report, a line for each share. */
    public Answer.Report report() {
        List<Answer.Finding> lines = new ArrayList<>();
        for (Group group : groups) {
            for (Share share : group.shares()) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("group", group.name());
                values.put("name", share.name());
                values.put("facts", share.facts());
                List<String> cells = List.of(group.name(), share.name(), Integer.toString(share.facts()));
                lines.add(new Answer.Finding(cells, values));
            }
        }
        return new Answer.Report(lines, "");
    }
}
