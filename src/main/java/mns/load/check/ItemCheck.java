package mns.load.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.fact.Source;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonCursor;
import mns.load.json.JsonFile;
import mns.load.json.Problem;

/** Checks a single source or fact by the rules of a fact base for its form. */
public final class ItemCheck {
    private ItemCheck() {}

    /**
     * Checks a source.
     *
     * @param json the source in JSON
     * @return what is wrong with it, in its order
     */
    public static List<Problem> source(String json) {
        return check(json, cursor -> {
            Source source = SourceReader.read(cursor, FormatVersion.second());
            return source.id();
        });
    }

    /**
     * Checks a fact.
     *
     * @param json the fact in JSON
     * @return what is wrong with it, in its order
     */
    public static List<Problem> fact(String json) {
        return check(json, cursor -> {
            List<Fact> read = new ArrayList<>();
            FactReader.read(cursor, read::add, FormatVersion.second());
            return read.get(0).id();
        });
    }

    private static List<Problem> check(String json, JsonFile.Reading<String> reading) {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonCursor.Reports reports = problems::add;
        try {
            new JsonFile("item", () -> new ByteArrayInputStream(bytes)).read(reports, reading);
        } catch (InvalidFactBaseException e) {
            problems.addAll(e.problems());
        }
        return problems;
    }
}
