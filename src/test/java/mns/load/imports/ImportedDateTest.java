package mns.load.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of other programs become EDTF where they can mean one thing only. */
final class ImportedDateTest {
    @ParameterizedTest
    @CsvSource({
        "1999/07/23/, 1999-07-23",
        "1999/7//, 1999-07",
        "1999///, 1999",
        "1999, 1999",
        "2024/05/05/12:00:00, 2024-05-05",
        "1999///circa, 1999~",
        "'1999/07//circa, uncertain', 1999-07%",
        "2015/10/20/, 2015-10-20",
        "2015/october, 2015-10",
        "2013/03/14/accepted, 2013-03-14",
        "2001/00/00/, 2001",
        "1993-00-00, 1993",
        "1993-7-3, 1993-07-03",
        "20 October 2015, 2015-10-20",
        "'Oct 20, 2015', 2015-10-20",
        "30-Mar-2020, 2020-03-30",
        "'Sept. 3rd, 2001', 2001-09-03",
        "January 1978, 1978-01",
        "Spring 2015, 2015-21",
        "fall of 2015, 2015-23",
        "1999/spring, 1999-21",
        "1965-1970, 1965/1970",
        "1965–1970, 1965/1970",
        "1994/1995-07, 1994/1995-07",
        "199X, 199X",
        "987, 0987",
        "5 May 987, 0987-05-05",
        "987/05//, 0987-05",
        "965-970, 0965/0970",
        "'Septem. 2015', 2015-09"
    })
    void datesOfOtherProgramsAndOfPeople(String written, String edtf) {
        assertThat(ImportedDate.of(written)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n.d.",
                "xx 1985",
                "13th cent",
                "03/04/2015",
                "99",
                "///",
                "YEAR/MONTH/DAY/",
                "May",
                "31 June 2001",
                "marraskuu 2015",
                "decade 1990",
                "mayor 2001",
                "Octobre 2015",
                "2015/decades",
                "ja. 2015"
            })
    void whatMayMeanMoreThanOneDateStaysAsItIs(String written) {
        assertThat(ImportedDate.of(written)).isEqualTo(written);
        assertThat(ImportedDate.isDate(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"date-parts": [[1999, "7", 3]]}                  | 1999-07-03
            {"date-parts": [[1999, 15]]}                      | 1999-23
            {"date-parts": [[1999]], "season": 2}             | 1999-22
            {"date-parts": [["1999"]], "season": "Autumn"}    | 1999-23
            {"date-parts": [[-334]]}                          | -0333
            {"date-parts": [[-1]]}                            | 0000
            {"date-parts": [[44]], "circa": true}             | 0044~
            {"date-parts": [[1999], [2001]]}                  | 1999/2001
            {"literal": "Spring 1999"}                        | 1999-21
            {"raw": "1999/2001"}                              | 1999/2001
            """)
    void datesOfCslJson(String issued, String edtf) {
        String text = "{\"items\": [\n{\"title\": \"T\", \"issued\": " + issued + "},\n7]}";
        Import read = Import.of("a.json", text, Optional.empty(), note -> false);

        assertThat(read.sources().get(0)).containsEntry("issued", edtf);
        assertThat(read.remarks()).extracting(Remark::line).containsExactly(3);
    }
}
