package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.output.Format;
import mns.output.Rows;
import mns.output.SqlRenderer;
import mns.output.cite.ReferenceStyle;
import mns.text.Spelling;

/** What the formats ask for that not every answer has: sql, html with its option, and svg. */
final class SpecialFormats {
    static final String STYLE = "--style";

    private SpecialFormats() {}

    /** Returns the style in which a page writes references. */
    static ReferenceStyle style(Arguments arguments) throws UsageException {
        String asked = arguments.text(STYLE).orElse(ReferenceStyle.APA.label());
        for (ReferenceStyle each : ReferenceStyle.values()) {
            if (each.label().equalsIgnoreCase(asked)) {
                return each;
            }
        }
        List<String> labels = ReferenceStyle.labels();
        throw UsageException.unknown("style", asked, Spelling.near(asked, labels), labels);
    }

    /** Refuses a style for an answer that is no page. */
    static void refuseWithout(Format format, Arguments arguments) throws UsageException {
        if (format != Format.HTML && arguments.has(STYLE)) {
            throw new UsageException(STYLE + " goes with --output html", STYLE, List.of())
                    .advising("for example: --output html " + STYLE + " " + ReferenceStyle.APA.label());
        }
    }

    /** Returns what is wrong with a picture of an answer that cannot be drawn. */
    static UsageException noPicture() {
        return new UsageException("svg is for pictures", Format.SVG.label(), List.of())
                .advising("mns timeline --chart -o svg and mns stats -o svg draw some");
    }

    /**
     * Returns what writes tables of a database: only facts and sources have some, and those have all their columns.
     *
     * @param selecting the options that choose fields
     */
    static SqlRenderer sql(List<String> fields, List<String> selecting, Arguments arguments) throws UsageException {
        String sql = Format.SQL.label();
        if (!Rows.areFactsOrSources(fields)) {
            List<String> others = Format.labelsWithout(Format.SQL, Format.SVG);
            throw new UsageException("only facts and sources can be written as " + sql, sql, List.of())
                    .advising("valid here: " + String.join(", ", others));
        }
        for (String part : selecting) {
            if (arguments.has(part)) {
                throw UsageException.contradiction(part, "--output " + sql, sql);
            }
        }
        return new SqlRenderer();
    }
}
