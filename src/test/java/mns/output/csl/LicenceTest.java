package mns.output.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The licence of the bundled styles and locales is what each file states, and is named where the licence asks for it. */
class LicenceTest {
    private static final String LICENCE = "creativecommons.org/licenses/by-sa/3.0/";

    static List<String> files() {
        List<String> files = new ArrayList<>();
        for (ReferenceStyle style : ReferenceStyle.values()) {
            if (style.isFinished()) {
                files.add(style.file() + ".csl");
            }
        }
        for (String locale : ReferenceLocale.NAMES) {
            files.add("locales-" + locale + ".xml");
        }
        return files;
    }

    @Test
    void thereAreSixStylesAndNineLocales() {
        assertThat(files()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileStatesItsLicenceAndItsAuthors(String file) throws IOException {
        try (InputStream stream = FinishedStyle.class.getResourceAsStream(file)) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text)
                    .contains("<rights license=\"http://" + LICENCE + "\">")
                    .containsPattern("<(author|translator)>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/META-INF/NOTICE", "src/dist/debian/copyright", "README.md"})
    void theProjectOfTheStylesIsNamedWithALink(String file) throws IOException {
        assertThat(Files.readString(Path.of(file)).replaceAll("\\s+", " "))
                .contains("Citation Style Language", "https://citationstyles.org", "https://" + LICENCE);
    }
}
