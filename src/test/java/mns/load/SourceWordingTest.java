package mns.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.cite.PassageSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled facts are told in words of their own, and each passage they cite stands in its document. */
final class SourceWordingTest {
    private static final String SENTENCE = "The keeper of the light at the southern cape was never seen again.";

    private final FactBase base = SampleBase.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"wikipedia", "globalsecurity"})
    void noRunOfEightWordsIsCopiedFromADocument(String source) throws IOException {
        SourceWording document = document(source);

        assertThat(texts())
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        text -> assertThat(document.inCommonWith(text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wikipedia", "globalsecurity"})
    void everyPassageIsWhereTheEvidenceSays(String source) throws IOException {
        List<Answer.Finding> passages = PassageSearch.find(base, source, text(source));

        assertThat(passages)
                .hasSizeGreaterThan(30)
                .allSatisfy(passage -> assertThat(passage.values())
                        .containsEntry("standing", "found")
                        .containsKey("was"));
    }

    /** The texts themselves are not ours to keep. */
    @Test
    void noRunOfEightWordsIsCopiedFromASourceThatWasRead() throws IOException {
        Path file = Path.of("src", "test", "resources", "mns", "load", "source-runs.txt");
        List<String> fingerprints = Files.readAllLines(file);
        SourceWording read = SourceWording.ofFingerprints(fingerprints);

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(fingerprints).hasSizeGreaterThan(2000).allMatch(each -> each.matches("[0-9a-f]{16}"));
        assertThat(texts())
                .allSatisfy(text -> assertThat(read.inCommonWith(text)).as(text).isEmpty());
    }

    /** So that finding nothing means something. */
    @Test
    void aRunIsFoundByItsFingerprint() {
        String run = "the keeper of the light at the southern";

        assertThat(SourceWording.ofFingerprints(List.of(SourceWording.fingerprint(run)))
                        .inCommonWith(SENTENCE))
                .contains(run);
    }

    /** So that finding nothing means something. */
    @Test
    void aCopiedRunIsFoundWhateverItsCaseAndPunctuation() {
        SourceWording document = new SourceWording("It is told: " + SENTENCE + " So it is told.");

        assertThat(document.inCommonWith("They say the KEEPER, of the “light” at the\nsouthern cape, drank."))
                .contains("the keeper of the light at the southern");
        assertThat(document.inCommonWith("They say the keeper of the light at the cape drank."))
                .isEmpty();
        assertThat(document.inCommonWith("the keeper of the light at the")).isEmpty();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(base.header().description()));
        base.topics().forEach(topic -> texts.add(topic.description()));
        base.sources().forEach(source -> source.note().ifPresent(texts::add));
        for (Fact fact : base.facts()) {
            texts.add(fact.title());
            texts.add(fact.statement());
            texts.addAll(fact.keywords());
            fact.saidBy().ifPresent(texts::add);
            fact.note().ifPresent(texts::add);
            for (Evidence piece : fact.evidence()) {
                texts.add(piece.locator());
                piece.says().ifPresent(texts::add);
                piece.note().ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static SourceWording document(String source) throws IOException {
        return new SourceWording(text(source));
    }

    private static String text(String source) throws IOException {
        Path file = Path.of("..", "shared", "sources", source + ".txt");
        assumeTrue(Files.isReadable(file), "the document " + file + " is not here, so its wording is not compared");
        return Files.readString(file);
    }
}
