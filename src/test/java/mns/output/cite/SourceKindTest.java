package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every source has a kind that each style of references can name. */
final class SourceKindTest {
    @Test
    void aTypeThatNoStyleKnowsIsADocument() {
        SourceKind kind = SourceKind.of("parchment");

        assertThat(kind.csl()).isEqualTo("document");
        assertThat(kind.bibtex()).isEqualTo("misc");
        assertThat(kind.bibtexPublisher()).isEqualTo("howpublished");
        assertThat(kind.ris()).isEqualTo("GEN");
        assertThat(kind.contained()).isFalse();
    }
}
