package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every source has a kind that each style of references can name. */
final class SourceKindTest {
    /** In CSL an article is a preprint. */
    @ParameterizedTest
    @ValueSource(strings = {"parchment", "article"})
    void aTypeThatNoStyleKnowsIsADocument(String type) {
        SourceKind kind = SourceKind.of(type);

        assertThat(kind.csl()).isEqualTo("document");
        assertThat(kind.bibtex()).isEqualTo("misc");
        assertThat(kind.bibtexPublisher()).isEqualTo("howpublished");
        assertThat(kind.ris()).isEqualTo("GEN");
    }
}
