package mns.load.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import mns.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a field that says more only the first address is taken, and the rest is listed. */
final class ImportedAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.bib | @misc{a, title = {T}, howpublished = {\\url{https://a.example/x}. Accessed: 2020} | text beside an address
            a.bib | @misc{a, title = {T}, howpublished = {https://a.example/x. Accessed: 2020} | text beside an address
            a.bib | @misc{a, title = {T}, howpublished = {\\url{https://a.example/x}.} | ``
            a.bib | @misc{a, title = {T}, url = {https://a.example/x; https://b.example/y} | further addresses
            a.ris | TY  - WEB~TI  - T~UR  - https://a.example/x (accessed 2020)~ER  - | text beside an address
            a.ris | TY  - WEB~TI  - T~UR  - https://a.example/x.~ER  - | ``
            """)
    void whatIsBesideAnAddressIsListed(String name, String text, String leftOut) {
        String file = text.replace('~', '\n') + (name.endsWith("bib") ? "}" : "");
        Import read = Import.of(name, file, Optional.empty(), note -> false);

        assertThat(read.sources().get(0).get("url").toString()).startsWith("https://a.example/x");
        assertThat(read.sources().get(0).get("url").toString()).doesNotContain("%", "2020", ";");
        assertThat(String.join(", ", read.leftOut())).isEqualTo(leftOut);
    }

    @Test
    void manyAddressesAndBracketsInAFieldAreReadInLinearTime() {
        String field = "https://a.example/" + "xhttp://".repeat(100_000);
        Work work = new Work();

        assertThat(ImportedAddress.first(field, new Entry(1, ""))).isEqualTo(field);
        assertThat(ImportedAddress.withoutPunctuation("https://a.example/x" + ").]".repeat(100_000)))
                .isEqualTo("https://a.example/x");
        assertThat(ImportedAddress.withoutPunctuation("https://a.example/(x))."))
                .isEqualTo("https://a.example/(x)");
        work.assertLessThan(Duration.ofSeconds(2));
    }
}
