package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.fact.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every source has a kind that each style of references can name. */
final class SourceKindTest {
    /** In CSL an article is a preprint. */
    @ParameterizedTest
    @ValueSource(strings = {"parchment", "article"})
    void aTypeThatNoStyleKnowsIsADocument(String type) {
        SourceKind kind = SourceKind.of(type);

        assertThat(kind.csl(source(type, Optional.empty()))).isEqualTo("document");
        assertThat(kind.bibtex()).isEqualTo("misc");
        assertThat(kind.bibtexPublisher()).isEqualTo("howpublished");
        assertThat(kind.ris()).isEqualTo("GEN");
    }

    /** Harvard writes "[Preprint]" after a journal of which it knows neither volume nor pages. */
    @ParameterizedTest
    @CsvSource({"article-journal,,article-magazine", "article-journal,12,article-journal", "report,,report"})
    void anArticleWithoutVolumeAndPagesIsOneInAMagazine(String type, @Nullable String volume, String expected) {
        Source source = source(type, Optional.ofNullable(volume));

        assertThat(SourceKind.of(type).csl(source)).isEqualTo(expected);
    }

    private static Source source(String type, Optional<String> volume) {
        Optional<String> none = Optional.empty();
        return new Source(
                "a",
                type,
                "A",
                List.of(),
                none,
                volume,
                none,
                none,
                none,
                none,
                none,
                none,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none);
    }
}
