package mns.load.check;

import mns.fact.Fact;

/** Takes facts as they are read. */
public interface FactSink {
    /** Takes the next fact. */
    void accept(Fact fact);
}
