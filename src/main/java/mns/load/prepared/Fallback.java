package mns.load.prepared;

import mns.fact.FactBase;
import org.jspecify.annotations.Nullable;

/** The base that a prepared form was made from, which is read when a part of the form turns out to be damaged. */
final class Fallback {
    private final Original original;
    private @Nullable FactBase base;

    Fallback(Original original) {
        this.original = original;
    }

    FactBase base() {
        if (base == null) {
            base = original.read();
        }
        return base;
    }
}
