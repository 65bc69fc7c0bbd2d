package mns.load.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;

/** Reads a fact base from JSON and refuses one in which facts could not be looked up. */
public final class FactBaseParser {
    private final JsonFile file;

    public FactBaseParser(JsonFile file) {
        this.file = file;
    }

    /**
     * Reads all that the file holds.
     *
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    public ParsedBase parse() {
        List<Fact> facts = new ArrayList<>();
        Preamble head = read(cursor -> FactBaseReader.read(cursor, facts::add));
        IdCheck links = new IdCheck(head);
        facts.forEach(links::check);
        refuse(links.breaches());
        return new ParsedBase(head.header(), head.sources(), facts);
    }

    /**
     * Reads all that the file holds, of which the facts go to a sink as they are read; checks what {@link #parse} checks.
     *
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base; then it tells the same as {@link #parse}
     */
    public Preamble stream(FactSink sink) {
        StreamedLinks links = new StreamedLinks(sink);
        Preamble head = read(cursor -> FactBaseReader.read(cursor, links));
        if (!links.hold(head)) {
            // Only who has all at once can tell where all is that breaks a rule.
            parse();
            throw new InvalidFactBaseException(file.name(), "changed while it was read");
        }
        return head;
    }

    private Preamble read(JsonFile.Reading<Preamble> reading) {
        return file.read(JsonFile.STRICT, reading);
    }

    private void refuse(Map<String, String> breaches) {
        if (!breaches.isEmpty()) {
            throw new InvalidFactBaseException(file.problems(breaches));
        }
    }
}
