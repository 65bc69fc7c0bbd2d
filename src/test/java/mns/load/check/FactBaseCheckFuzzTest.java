package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mns.load.Schema;
import mns.load.json.JsonFile;
import mns.load.json.Problem;

/** Whatever a file holds, a check tells where it is wrong, and finds sound what can be looked up and fits the schema. */
final class FactBaseCheckFuzzTest {
    private static final com.networknt.schema.Schema SCHEMA = schema();

    @FuzzTest
    void check(byte[] bytes) throws IOException {
        JsonFile file = new JsonFile("base.json", () -> new ByteArrayInputStream(bytes));
        Inspection inspection = new FactBaseCheck(file, List.of("tags")).inspect();

        for (Problem problem : inspection.problems()) {
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.line()).isNotNegative();
            assertThat(problem.column()).isBetween(problem.line() == 0 ? 0 : 1, bytes.length + 1);
            assertThat(problem.line()).isLessThanOrEqualTo(bytes.length + 1);
        }
        assertThat(inspection.sound() == null).isEqualTo(!inspection.problems().isEmpty());
        if (inspection.problems().isEmpty()) {
            assertThat(new FactBaseParser(file).parse().toFactBase().facts())
                    .isEqualTo(inspection.base().facts());
            JsonNode json = new ObjectMapper().readTree(withoutMark(bytes));
            assertThat(SCHEMA.validate(json)).isEmpty();
            assertThat(json.get("facts")).hasSize(inspection.facts());
        }
    }

    private static String withoutMark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static com.networknt.schema.Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Schema.ofFactBase(), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
