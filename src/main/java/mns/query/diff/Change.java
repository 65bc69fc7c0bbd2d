package mns.query.diff;

import java.util.List;

/**
 * A part of a fact base that differs from one version to the other.
 *
 * @param type whether it is in both
 * @param kind what it is
 * @param id its id
 * @param title its title, of the newer version if that has it
 * @param differences the members that differ; of what is in one version only, all that it has
 */
public record Change(Type type, Kind kind, String id, String title, List<Difference> differences) {

    /** In which of the versions a part is. */
    public enum Type {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** Returns the word for it. */
        public String label() {
            return label;
        }
    }

    /** What a part of a fact base is. */
    public enum Kind {
        BASE("base"),
        TOPIC("topic"),
        SOURCE("source"),
        FACT("fact");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the word for it. */
        public String label() {
            return label;
        }
    }
}
