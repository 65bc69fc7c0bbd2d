package mns.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mns.SampleBase;
import mns.fact.Header;
import mns.query.cite.BaseReference.Publication;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code CITATION.cff} says of the program and of its base what the build says, which alone decides. */
class CitationFileTest {
    private static final Header BASE = SampleBase.bundled().header();

    private final Publication publication = BundledPublication.read();
    private final Map<?, ?> program = read();
    private final Map<?, ?> base = (Map<?, ?>) ((List<?>) program.get("references")).get(0);

    private static Map<?, ?> read() {
        try {
            String text = Files.readString(Path.of("CITATION.cff"));
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theAddressIsThatOfTheBuild() {
        String url = publication.url().orElseThrow();

        assertThat(url).startsWith("https://");
        assertThat(List.of(program.get("url"), program.get("repository-code"), base.get("url")))
                .containsOnly(url);
    }

    @Test
    void theDayAndTheAuthorsAreThoseOfTheBuild() {
        String day = publication.date().orElseThrow().text();
        List<?> authors = List.of(Map.of("name", publication.authors().get(0).name()));

        assertThat(List.of(program.get("date-released"), base.get("date-released")))
                .containsOnly(day);
        assertThat(List.of(program.get("authors"), base.get("authors"))).containsOnly(authors);
    }

    @Test
    void theBaseIsTheBundledOne() {
        assertThat(base.get("title")).isEqualTo(BASE.title());
        assertThat(base.get("version")).isEqualTo(BASE.version());
        assertThat(base.get("license")).isEqualTo(BASE.license());
    }

    @Test
    void theVersionIsThatOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("\n  <version>" + program.get("version") + "</version>");
    }
}
