package mns.load.check;

import java.util.HashSet;
import java.util.Set;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Topic;

/** Tells whether {@link IdCheck} would find anything, over facts that are not kept and may come before the head. */
final class StreamedLinks implements FactSink {
    private final FactSink sink;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private boolean hold = true;

    /**
     * Makes a check.
     *
     * @param sink takes the facts that are looked at
     */
    StreamedLinks(FactSink sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Fact fact) {
        hold &= ids.add(fact.id()) && IdCheck.isBelow(fact.topic(), fact.id());
        topics.add(fact.topic());
        for (Evidence piece : fact.evidence()) {
            sources.add(piece.source());
        }
        if (hold) {
            sink.accept(fact);
        }
    }

    /** Tells whether there was nothing wrong with any fact. */
    boolean hold(Preamble head) {
        Set<String> declared = new HashSet<>();
        for (Topic topic : head.header().topics()) {
            hold &= declared.add(topic.id());
        }
        Set<String> listed = new HashSet<>();
        for (Source source : head.sources()) {
            hold &= listed.add(source.id());
        }
        return hold && declared.containsAll(topics) && listed.containsAll(sources);
    }
}
