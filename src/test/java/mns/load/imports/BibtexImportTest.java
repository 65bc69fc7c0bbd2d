package mns.load.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BibTeX is read as programs and people write it, mistakes included. */
final class BibtexImportTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A and B             | A B
            A and and B         | A B
            and and and A and   | A
            and and             |
            {A and and B}       | A and and B
            A and {and} and B   | A and B
            A  and\tand and  B | A B
            """)
    void betweenAuthorsAnyNumberOfAndIsOne(String authors, String names) {
        Import read =
                Import.of("a.bib", "@book{a, title={T}, author={" + authors + "}}", Optional.empty(), note -> false);

        List<String> literal = new ArrayList<>();
        if (read.sources().get(0).get("authors") instanceof List<?> list) {
            list.forEach(each -> literal.add(String.valueOf(((Map<?, ?>) each).get("literal"))));
        }
        assertThat(String.join(" ", literal)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {\\"o}{\\'e}\\ss{} \\c{c}\\v s     | öéß çš
            \\'{\\i}n {\\L}\\'od\\'z           | ín Łódź
            100\\% \\& \\$5 \\#1 a\\_b         | 100% & $5 #1 a_b
            ``x'' --- y--z                    | “x” — y–z
            \\textbf{bold} \\emph{it}          | bold it
            a~b                               | a b
            {{Nested {C}ase}}                 | Nested Case
            -{}- \\textbackslash{}n            | -- \\n
            \\                                 | ``
            \\'                                | ``
            \\unknown{x                        | x
            """)
    void latexBecomesText(String latex, String text) {
        assertThat(LatexDecoder.text(latex).strip()).isEqualTo(text);
    }

    /** Each line is the field of an entry of BibTeX and what becomes of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            doi = {https://doi.org/10.1000/182}              | doi      | 10.1000/182
            doi = {10/b4mz6g}                                | url      | https://doi.org/10/b4mz6g
            doi = {http://library.example/a.pdf}             | url      | http://library.example/a.pdf
            howpublished = {\\url{https://a.example/~b_c}}   | url      | https://a.example/~b_c
            howpublished = "Pamphlet of the port"            | publisher | Pamphlet of the port
            howpublished = {\\url{https://a.example/x}. Accessed: 2020-05-05} | url | https://a.example/x
            howpublished = {Seen at \\url {https://a.example/D.C.}, 2020} | url | https://a.example/D.C.
            howpublished = {\\href{https://a.example/x}{The Port}} | url    | https://a.example/x
            howpublished = {https://a.example/x_(y), accessed 05/05/2020} | url | https://a.example/x_(y)
            howpublished = {HTTPS://a.example/x.}            | url      | https://a.example/x
            howpublished = {http and other protocols}        | publisher | http and other protocols
            url = {\\url{https://a.example/x}[Accessed 2020]} | url      | https://a.example/x
            url = {https://a.example/x (accessed 2020)}      | url      | https://a.example/x
            url = {https://a.example/x. Accessed 5/5/2020}   | url      | https://a.example/x
            url = {https://a.example/x doi:10.1000/182}      | url      | https://a.example/x
            url = {(see https://a.example/x)}                | url      | https://a.example/x
            url = {https://a.example/D.C.}                   | url      | https://a.example/D.C.
            url = {İİİİİİİİİ https://a.example/x}            | url      | https://a.example/x
            url = {https://a.example/1 https://b.example/2}  | url      | https://a.example/1
            url = {https://a.example/1; http://b.example/2}  | url      | https://a.example/1
            url = {https://a.example/a?u=http://b.example/2} | url      | https://a.example/a?u=http://b.example/2
            url = {https://a.example/Vol 9/ı’.pdf}           | url      | https://a.example/Vol%209/%C4%B1%E2%80%99.pdf
            url = {https://a.example/\\~{}keeper/a\\_b\\%20c} | url     | https://a.example/~keeper/a_b%20c
            langid = {nswissgerman}                          | language | de-CH
            language = {Portuguese}                          | language | pt
            language = {ger}                                 | language | de
            language = {eng}                                 | language | en
            language = {Hebrew}                              | language | he
            language = {heb}                                 | language | he
            language = {iw}                                  | language | he
            language = {indonesian}                          | language | id
            language = {yiddish}                             | language | yi
            language = {pt_BR}                               | language | pt-BR
            isbn = {0306406152 (paper) 1}                    | isbn     | 0306406152
            isbn = {00218979 (ISSN)}                         | isbn     | null
            date = {2015-03-04T10:00:00}                     | issued   | 2015-03-04
            year = 2015, month = oct # "~20"                 | issued   | 2015-10-20
            year = {January 1978}                            | issued   | 1978-01
            year = {987}                                     | issued   | 0987
            year = {987}, month = may                        | issued   | 0987-05
            year = {2015}, month = {marraskuu}               | issued   | null
            year = {99}                                      | issued   | null
            """)
    void fieldsFindTheirPlace(String field, String member, String value) {
        Import read = Import.of("a.bib", "@book{key, title = {T}, " + field + "}", Optional.empty(), note -> false);

        assertThat(read.sources()).hasSize(1);
        assertThat(String.valueOf(read.sources().get(0).get(member))).isEqualTo(value);
    }

    /** Each is a file of BibTeX in which something is not as in the book, and the ids of what is read of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @misc{a, title = {A {x}, year = 1}~@misc{b, title = {B}}~@misc{c, title = {C}}  | b c  | 1
            @misc{a, title = {A~@misc {b, title = {B}}~@misc{c, title = {C}}                | b c  | 1
            @misc{a, title = {A~  @misc{b, title = {B}}~ @misc~(c, title = {C})             | b c  | 1
            @misc{a, title = {A @misc{x, title = {X}}~@misc{b, title = {B}}                 | b    | 1
            @misc{a, title = "A~@misc{b, title = {B}}                                       | b    | 1
            @misc{~title = {Without a key}, year = 2001}                                   | 2001-without-a-key | 0
            @misc{a, title = {A},, , note = {x},}                                          | a    | 0
            @misc(a, title = {A})~@misc{b, title = {B}}                                    | a b  | 0
            @misc{a, title = {A}, note = {mail~@b.example~@home}}~@misc{c, title = {C}}    | a c  | 0
            @comment{jabref-meta: x;}~@STRING{p = "P"}~@Misc{a, title = p # { A}}          | a    | 0
            % Encoding: UTF-8~~@misc{a, title = {A}}~~@Comment{jabref-meta: grouping:~0 AllEntriesGroup:;~} | a | 0
            """)
    void afterAMistakeNoEntryIsLost(String lines, String ids, int mistakes) {
        String text = lines.replace("~", "\r\n");
        Import read = Import.of("a.bib", text, Optional.empty(), note -> false);

        assertThat(read.sources()).extracting(each -> each.get("id")).containsExactly((Object[]) ids.split(" "));
        assertThat(read.remarks()).hasSize(mistakes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a{b, c = {\n", "@a{b, c = \"{\n", "@comment(\n@a(b, c = {\n", "@a{b, c = {}}} {{\n"})
    void manyMistakesAreReadInLinearTime(String mistake) {
        String text = mistake.repeat(50_000) + "@book{last, title = {T}}";
        Work work = new Work();
        Bibliography read = BibtexReader.read(text);

        work.assertLessThan(Duration.ofSeconds(2));
        assertThat(read.entries()).last().extracting(Entry::key).isEqualTo("last");
        assertThat(read.remarks()).extracting(Remark::line).isSorted();
    }
}
