package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mns.fact.FactBase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A base that stays in its file is read beyond its facts if something is still to come. */
final class FileFactBaseHeadTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "id",
                "title",
                "description",
                "version",
                "license",
                "names",
                "lifetime",
                "topics",
                "sources"
            })
    void anyMemberMayComeAfterTheFacts(String member) throws IOException {
        int start = SmallBase.TEXT.indexOf("  \"" + member + "\"");
        int end = SmallBase.TEXT.indexOf('\n', start) + 1;
        String line = SmallBase.TEXT.substring(start, end);
        String rest = SmallBase.TEXT.substring(0, start) + SmallBase.TEXT.substring(end);
        int behind = rest.lastIndexOf("\n}");
        Path file = Files.writeString(
                folder.resolve("base.json"),
                rest.substring(0, behind) + ",\n" + line.substring(0, line.lastIndexOf(',')) + rest.substring(behind));
        FactBase expected = SmallBase.parse(SmallBase.TEXT).toFactBase();
        FactBase inFile = FactBases.read(file, 0);

        assertThat(inFile.header()).isEqualTo(expected.header());
        assertThat(inFile.sources()).isEqualTo(expected.sources());
        assertThat(inFile.facts()).isEqualTo(expected.facts()).hasSize(1);
    }
}
