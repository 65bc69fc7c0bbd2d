package mns.load.prepared;

import java.util.function.Supplier;
import mns.fact.FactBase;
import org.jspecify.annotations.Nullable;

/** The base that a prepared form was made from, which is read when a part of the form turns out to be damaged. */
public abstract class Original {
    private @Nullable FactBase base;

    /** Returns what a supplier gives; a lambda would take each look-up longer to make. */
    public static Original of(Supplier<FactBase> supplier) {
        return new Original() {
            @Override
            protected FactBase read() {
                return supplier.get();
            }
        };
    }

    /** Reads the base. */
    protected abstract FactBase read();

    /** Returns the base, read once. */
    final FactBase base() {
        if (base == null) {
            base = read();
        }
        return base;
    }
}
