package mns;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;
import mns.load.FactBases;

/** The fact bases on which tests look things up. */
public final class SampleBase {
    /** A small fact base about an invented lighthouse service. */
    public static final Path LIGHTHOUSE = Path.of("src", "test", "resources", "lighthouse.json");

    /** A larger one about an invented canal guard, with every kind of fact, source and date. */
    public static final Path CANAL_GUARD = Path.of("src", "test", "resources", "canal-guard.json");

    private SampleBase() {}

    /** What is in the small file, which is read once for all tests. */
    private static final class Lighthouse {
        private static final Content CONTENT = Content.of(FactBases.read(LIGHTHOUSE));
    }

    /** What is in the larger file. */
    private static final class CanalGuard {
        private static final Content CONTENT = Content.of(FactBases.read(CANAL_GUARD));
    }

    /** What comes with the program. */
    private static final class Bundled {
        private static final Content CONTENT = Content.of(FactBases.bundled());
    }

    /** What has been read of a base. */
    private record Content(Header header, List<Source> sources, Map<String, List<Fact>> facts) {
        static Content of(FactBase base) {
            Map<String, List<Fact>> facts = new HashMap<>();
            for (Topic topic : base.topics()) {
                facts.put(topic.id(), List.copyOf(base.chapter(topic).facts()));
            }
            return new Content(base.header(), List.copyOf(base.sources()), Map.copyOf(facts));
        }

        /** Returns a base of it that has made no index and no search text yet. */
        FactBase base() {
            return FactBase.of(header, sources, topic -> Chapter.of(facts.getOrDefault(topic.id(), List.of())));
        }
    }

    /** Returns the small fact base, as if newly read. */
    public static FactBase lighthouse() {
        return Lighthouse.CONTENT.base();
    }

    /** Returns the larger fact base, as if newly read. */
    public static FactBase canalGuard() {
        return CanalGuard.CONTENT.base();
    }

    /** Returns the fact base that comes with the program, as if newly read. */
    public static FactBase bundled() {
        return Bundled.CONTENT.base();
    }

    /** Returns the header of the small fact base with other topics. */
    public static Header header(List<Topic> topics) {
        Header like = lighthouse().header();
        return new Header(
                like.id(),
                like.title(),
                like.description(),
                like.version(),
                like.license(),
                like.names(),
                like.lifetime(),
                topics);
    }
}
