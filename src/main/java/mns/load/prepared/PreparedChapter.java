package mns.load.prepared;

import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.EdtfDate;
import mns.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A chapter of the prepared form, which reads a fact when it is first asked for. */
final class PreparedChapter implements Chapter {
    private final String topic;
    private final PreparedLines lines;
    private final int first;
    private final @Nullable Fact[] facts;
    private final @Nullable String[] searchTexts;

    /** Makes the chapter of a topic from the lines that begin with a given one. */
    PreparedChapter(String topic, PreparedLines lines, int first) {
        this.topic = topic;
        this.lines = lines;
        this.first = first;
        this.facts = new @Nullable Fact[lines.count() - first];
        this.searchTexts = new @Nullable String[facts.length];
    }

    @Override
    public int size() {
        return facts.length;
    }

    @Override
    public Fact fact(int index) {
        Fact fact = facts[index];
        if (fact == null) {
            fact = PreparedFact.read(topic, lines.record(first + index));
            facts[index] = fact;
        }
        return fact;
    }

    @Override
    public String id(int index) {
        Fact fact = facts[index];
        return fact == null ? PreparedFact.id(lines.record(first + index)) : fact.id();
    }

    @Override
    public Optional<EdtfDate> when(int index) {
        Fact fact = facts[index];
        return fact == null ? lines.record(first + index).date() : fact.when();
    }

    @Override
    public String searchText(int index) {
        String text = searchTexts[index];
        if (text == null) {
            PreparedRecord fields = lines.record(first + index);
            fields.skip();
            text = fields.field();
            searchTexts[index] = text;
        }
        return text;
    }
}
