package mns.load.check;

import mns.fact.Fact;

/** Takes facts as they are read. */
interface FactSink {
    void accept(Fact fact);

    /** Tells whether facts of a topic are wanted. */
    default boolean wants(String topic) {
        return true;
    }

    /** Learns of a fact that is not wanted, of which no more is read. */
    default void pass(String id, String topic) {}
}
