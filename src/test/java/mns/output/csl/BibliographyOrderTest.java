package mns.output.csl;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.SSort;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.ArrayList;
import java.util.List;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.query.cite.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** A style lists works as the processor would, whose comparator is slow. */
final class BibliographyOrderTest {
    private static List<CSLItemData> items() {
        List<CSLItemData> items = new ArrayList<>();
        for (FactBase base : List.of(SampleBase.canalGuard(), SampleBase.lighthouse())) {
            for (Source source : base.sources()) {
                String id = Integer.toString(items.size() + 1);
                items.add(CslItem.of(new Reference(source.id(), source, List.of()), id)
                        .citationNumber(id)
                        .build());
            }
        }
        return items;
    }

    private static void isThatOfTheProcessor(Document document, String language) {
        SStyle style = StyleDocument.unquoted(document);
        LLocale locale = Locales.of(language, style);
        List<CSLItemData> expected = items();
        SSort sort = style.getBibliography().getSort();
        if (sort != null) {
            expected.sort(sort.comparator(style, locale, null));
        }
        assertThat(new BibliographyOrder(document, style, locale).sorted(items()))
                .extracting(CSLItemData::getId)
                .containsExactlyElementsOf(
                        expected.stream().map(CSLItemData::getId).toList());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "BIBTEX", "CSL_JSON", "RIS"})
    void inEachLanguage(ReferenceStyle style) {
        for (String language : ReferenceLocale.NAMES) {
            Document document = XmlFile.bundled(style.file() + ".csl");
            StyleDocument.adapt(document);
            isThatOfTheProcessor(document, language);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<sort/>",
                "<sort><key variable='issued' sort='descending'/><key variable='title'/></sort>",
                "<sort><key variable='publisher'/><key variable='citation-number' sort='descending'/></sort>",
                "<sort><key variable='DOI' sort='descending'/><key macro='page'/></sort>",
                "<sort><key variable='nothing'/></sort>"
            })
    void ofAnyKeys(String sort) throws StyleException {
        String style = "<style xmlns='http://purl.org/net/xbiblio/csl' version='1.0' class='note'>"
                + "<macro name='page'><text variable='page'/></macro>"
                + "<citation><layout/></citation>"
                + "<bibliography>" + sort + "<layout><text variable='title'/></layout></bibliography></style>";
        isThatOfTheProcessor(XmlFile.of(style, "style"), "en-US");
    }
}
