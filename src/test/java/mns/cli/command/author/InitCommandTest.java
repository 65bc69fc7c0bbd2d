package mns.cli.command.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mns.cli.MnsRunner;
import mns.cli.Run;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.load.FactBases;
import mns.load.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new base is sound, explains itself and overwrites nothing. */
class InitCommandTest {
    private static final String SCHEMA = "fact-base.schema.json";

    @TempDir
    private Path folder;

    @Test
    void theNewBaseIsSoundAndNothingInItIsDoubtful() throws IOException {
        Path base = folder.resolve("lights.json");

        Run run = init(base);

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        base + ": a fact base to edit; mns check " + base + " tells what is wrong with it\n"
                                + folder.resolve(SCHEMA) + ": its schema, for editors\n",
                        ""));
        assertThat(new MnsRunner().run("check", "--warn", base.toString()).out())
                .isEqualTo(base + ": sound, 5 facts, 2 sources, no warnings\n");
        assertThat(names()).containsExactly(SCHEMA, "lights.json");
    }

    @Test
    void itHasAFactOfEachKind() {
        Path base = folder.resolve("lights.json");
        init(base);

        FactBase read = FactBases.read(base);

        assertThat(read.facts())
                .anyMatch(fact -> fact.date().isPresent())
                .anyMatch(fact -> fact.valid().isPresent())
                .anyMatch(fact -> fact.number().isPresent())
                .anyMatch(fact -> fact.saidBy().isPresent())
                .anyMatch(Fact::disputed)
                .anyMatch(fact -> !fact.related().isEmpty())
                .anyMatch(fact -> fact.evidence().stream()
                        .anyMatch(piece -> piece.passage().isPresent()));
    }

    @Test
    void editorsFindTheSchemaBesideIt() throws IOException {
        Path base = folder.resolve("lights.json");
        init(base);

        String named = new ObjectMapper().readTree(base.toFile()).get("$schema").asText();

        assertThat(base.resolveSibling(named)).hasContent(Schema.ofFactBase());
    }

    @ParameterizedTest
    @CsvSource({
        "lights.json, lights",
        "My Lights 2.json, my-lights-2",
        "--.json, my-facts",
        "süd.kap.json, s-d-kap",
        "Закон, my-facts",
        ".json, json"
    })
    void theBaseIsNamedAfterTheFile(String file, String id) {
        Path base = folder.resolve(file);
        init(base);

        assertThat(FactBases.read(base).header().id()).isEqualTo(id);
    }

    @Test
    void twoBasesOfAFolderShareTheSchema() throws IOException {
        assertThat(init(folder.resolve("a.json")).exit()).isZero();
        assertThat(init(folder.resolve("b.json")).exit()).isZero();

        assertThat(names()).containsExactly("a.json", "b.json", SCHEMA);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path base = Files.writeString(folder.resolve("lights.json"), "mine");
        Path lost = Files.createSymbolicLink(folder.resolve("lost.json"), Path.of("nowhere"));

        for (Path each : List.of(base, lost, folder)) {
            assertThat(init(each))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "mns: " + each
                                    + " is there already and is not overwritten; give the new file another name\n"));
        }
        assertThat(base).hasContent("mine");
        assertThat(names()).containsExactly("lights.json", "lost.json");
    }

    @Test
    void anotherSchemaStaysAndNoBaseIsWritten() throws IOException {
        Path schema = Files.writeString(folder.resolve(SCHEMA), "mine");

        Run run = init(folder.resolve("lights.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("mns: " + schema
                        + " is there already and is another schema; write the fact base to another folder\n");
        assertThat(schema).hasContent("mine");
        assertThat(names()).containsExactly(SCHEMA);
        assertThat(init(schema).exit()).isEqualTo(2);
    }

    @Test
    void whereTheBaseCannotBeWrittenThereIsNoSchemaEither() throws IOException {
        Run long1 = init(folder.resolve("n".repeat(300) + ".json"));
        Run none = init(folder.resolve("none/lights.json"));

        assertThat(long1.exit()).isEqualTo(2);
        assertThat(long1.err()).hasLineCount(1).contains("cannot be written: ");
        assertThat(none.err())
                .isEqualTo("mns: " + folder.resolve("none") + "/" + SCHEMA
                        + " cannot be written: there is no such folder\n");
        assertThat(names()).isEmpty();
    }

    @Test
    void theExampleIsSoundToo() throws IOException {
        String example = new MnsRunner().run("schema", "--example").out();
        Path base = Files.writeString(folder.resolve("observatory.json"), example);

        assertThat(new MnsRunner().run("check", base.toString()))
                .isEqualTo(new Run(0, base + ": sound, 15 facts, 4 sources\n", ""));
    }

    private static Run init(Path file) {
        return new MnsRunner().run("init", file.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
