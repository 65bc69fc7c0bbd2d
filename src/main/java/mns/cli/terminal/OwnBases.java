package mns.cli.terminal;

import java.nio.file.Path;
import java.util.Optional;
import mns.fact.FactBase;
import mns.load.BaseStore;
import mns.load.FactBases;
import mns.text.TypedWords;
import org.jspecify.annotations.Nullable;

/** The fact bases of the user's own, with their prepared forms where the surroundings have a place for those. */
public final class OwnBases {
    private final Environment environment;
    private @Nullable BaseStore store;
    private boolean unused;
    private String unprepared = "";

    OwnBases(Environment environment) {
        this.environment = environment;
    }

    /** Says whether the next line is to leave prepared forms alone. */
    public void leaveAlone(boolean alone) {
        unused = alone;
    }

    /** Returns where prepared forms are, empty if none can be used. */
    public Optional<BaseStore> store() {
        if (store == null) {
            Optional<Path> home = environment.home();
            Optional<Path> cache = home.isPresent() ? environment.cacheFolder() : Optional.empty();
            if (home.isEmpty() || cache.isEmpty()) {
                return Optional.empty();
            }
            store = new BaseStore(home.get().resolve("lib"), cache.get());
        }
        return Optional.of(store);
    }

    /** Opens a base. */
    FactBase open(Path file) {
        if (unused || store().isEmpty()) {
            return FactBases.read(file);
        }
        BaseStore.Opened opened = store().get().open(file);
        if (opened.unprepared() > 0) {
            unprepared = file + " has " + (opened.unprepared() >> 20)
                    + " MiB, which were read for this look-up alone; mns prepare " + TypedWords.of(file.toString())
                    + " reads them once for all";
        }
        return opened.base();
    }

    /** Tells whether a large base has been opened that could be prepared. */
    public boolean hasUnprepared() {
        return !unprepared.isEmpty();
    }

    /** Says of a large base that has been opened that it could be prepared, once. */
    public void reportUnprepared(Messages messages) {
        if (!unprepared.isEmpty() && !messages.areJson()) {
            messages.write(unprepared);
        }
        unprepared = "";
    }

    /** Prepares the bases that were read; to be done when nobody waits for an answer any more. */
    public void keep() {
        if (store != null) {
            store.keep();
        }
    }
}
