package mns.load.prepared;

import mns.fact.FactBase;

/** Reads what a prepared form was made from. */
public interface Original {
    /** Returns the same fact base. */
    FactBase read();
}
