package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.load.prepared.Original;
import mns.load.prepared.PreparedBase;
import mns.load.prepared.PreparedWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden cases print the same whether a fact base is read or prepared, in memory or in a file. */
final class GoldenPreparedTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @Test
    void inMemory() throws IOException {
        Map<String, FactBase> prepared = new LinkedHashMap<>();
        for (Map.Entry<String, FactBase> each : bases().entrySet()) {
            prepared.put(each.getKey(), PreparedWriter.inMemory(each.getValue()));
        }
        assertCasesPrintTheSame(prepared);
    }

    @Test
    void inAFile() throws IOException {
        Map<String, FactBase> prepared = new LinkedHashMap<>();
        for (Map.Entry<String, FactBase> each : bases().entrySet()) {
            String file = folder.resolve("form" + prepared.size()).toString();
            try (PreparedWriter writer = PreparedWriter.to(file, each.getKey(), true)) {
                writer.write(each.getValue());
            }
            prepared.put(
                    each.getKey(),
                    PreparedBase.open(file, each.getKey(), Original.of(each::getValue))
                            .orElseThrow());
        }
        assertCasesPrintTheSame(prepared);
    }

    private static Map<String, FactBase> bases() {
        return Map.of(
                "",
                SampleBase.bundled(),
                MnsRunner.CANAL_GUARD,
                SampleBase.canalGuard(),
                MnsRunner.LIGHTHOUSE,
                SampleBase.lighthouse());
    }

    private static void assertCasesPrintTheSame(Map<String, FactBase> prepared) throws IOException {
        for (GoldenCase each : GoldenCase.all(FOLDER)) {
            assertThat(each.runOver(prepared)).as(each.command()).isEqualTo(each.expected());
        }
    }
}
