package mns.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.SampleBase;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Passage;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.load.check.ConsistencyCheck;
import mns.load.check.FactBaseParser;
import mns.load.check.ParsedBase;
import mns.load.check.SmallBase;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;
import mns.load.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact base is read from a file with all that it says, or refused with the file's name. */
final class FactBasesTest {
    @TempDir
    private Path folder;

    @Test
    void readsWhatABaseSaysOfItself() {
        FactBase base = FactBases.read(SampleBase.LIGHTHOUSE);

        assertThat(base.header().id()).isEqualTo("lighthouse-service");
        assertThat(base.header().version()).isEqualTo("0.3.1");
        assertThat(base.header().license()).isEqualTo("CC0-1.0");
        assertThat(base.header().lifetime()).isEqualTo(EdtfDate.parse("1851/1999-06-30"));
        assertThat(base.header().names().get(0).spellings()).containsExactly("Light-House Service");
        assertThat(base.header().names().get(0).abbreviation()).contains("LS");
        assertThat(base.header().names().get(1).abbreviation()).isEmpty();
        assertThat(base.topics()).extracting(Topic::id).containsExactly("lights", "keepers", "history", "wrecks");
        assertThat(base.sources().get(1).accessed()).contains(EdtfDate.parse("2024-05-05"));
        assertThat(base.sources().get(2).publisher()).isEmpty();
    }

    @Test
    void readsASourceWithAllItsParts() {
        FactBase base = FactBases.read(SampleBase.LIGHTHOUSE);

        assertThat(base.sources().get(0))
                .isEqualTo(new Source(
                        "light-list",
                        "book",
                        "List of Lights",
                        Optional.of("Harbour Office"),
                        Optional.empty(),
                        Optional.of(EdtfDate.parse("1912")),
                        Optional.of(EdtfDate.parse("2024-05")),
                        Optional.of("en"),
                        Optional.of("CC0-1.0"),
                        Optional.empty()));
        assertThat(base.sources().get(1).url()).contains("https://gazette.example/1999/keepers");
        assertThat(base.sources().get(1).note()).contains("Its author was a keeper's daughter.");
    }

    @Test
    void readsAFactWithAllItsParts() {
        Fact fact = FactBases.read(SampleBase.LIGHTHOUSE).fact("lights/3").orElseThrow();

        assertThat(fact.number()).hasValue(3);
        assertThat(fact.title()).isEqualTo("Lightship 灯台船");
        assertThat(fact.date()).isEmpty();
        assertThat(fact.valid()).contains(EdtfDate.parse("1880-05/1903"));
        assertThat(fact.saidBy()).isEmpty();
        assertThat(fact.tags()).containsExactly("ship", "oil");
        assertThat(fact.keywords()).isEmpty();
        assertThat(fact.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(fact.related()).containsExactly("keepers/crew-of-nine");
        assertThat(fact.evidence())
                .containsExactly(
                        new Evidence(
                                "light-list",
                                "page 4",
                                Stance.SUPPORTS,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Evidence(
                                "coast-gazette",
                                "paragraph 2",
                                Stance.DISPUTES,
                                Optional.of("The lightship stayed until 1905."),
                                Optional.of("From memory."),
                                Optional.empty()));
    }

    @Test
    void readsTheFingerprintOfAPassage() {
        Fact fact = FactBases.read(SampleBase.LIGHTHOUSE).fact("lights/1").orElseThrow();

        assertThat(fact.evidence().get(0).passage())
                .contains(new Passage(
                        3, OptionalInt.of(7), Passage.of("Südkap, white, 18").sha256()));
    }

    @Test
    void theSampleBreaksNoRule() {
        ParsedBase content = new FactBaseParser(
                        new JsonFile("lighthouse.json", () -> Files.newInputStream(SampleBase.LIGHTHOUSE)))
                .parse();

        assertThat(ConsistencyCheck.breaches(content, List.of())).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertRefused(folder.resolve("none.json"), "there is no such file");
        assertRefused(folder.resolve("none").resolve("base.json"), "there is no such file");
    }

    @Test
    void saysThatAFolderIsNoFactBase() {
        assertRefused(folder, "is a folder, not a fact base");
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("none.json"));

        assertRefused(link, "there is no such file");
    }

    @Test
    void readsThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), SmallBase.TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(FactBases.read(link).facts()).hasSize(1);
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), SmallBase.TEXT);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read every file");

        assertRefused(file, "may not be read");
    }

    @Test
    void namesTheFileInFrontOfEachProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), SmallBase.with("\"lamps/1\"", "\"lights/1\""));

        assertThatThrownBy(() -> FactBases.read(file))
                .isInstanceOfSatisfying(
                        InvalidFactBaseException.class,
                        e -> assertThat(e.problems())
                                .isEqualTo(List.of(new Problem(
                                        file.toString(),
                                        14,
                                        13,
                                        "id \"lights/1\" does not start with its topic",
                                        "/facts/0/id"))))
                .hasMessage(file + ":14:13: id \"lights/1\" does not start with its topic (/facts/0/id)");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> FactBases.read(file))
                .isInstanceOf(InvalidFactBaseException.class)
                .hasMessage(file + ": " + reason);
    }
}
