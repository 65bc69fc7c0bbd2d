package mns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.date.EdtfDate;

/** A fact in the making, like another one but for what a test tells. */
public final class MadeFact {
    private final Fact like;
    private String id;
    private OptionalInt number;
    private String title;
    private String statement;
    private Optional<EdtfDate> date;
    private Optional<EdtfDate> valid;
    private List<Evidence> evidence;
    private List<String> related;

    private MadeFact(Fact like) {
        this.like = like;
        this.id = like.id();
        this.number = like.number();
        this.title = like.title();
        this.statement = like.statement();
        this.date = like.date();
        this.valid = like.valid();
        this.evidence = like.evidence();
        this.related = like.related();
    }

    public static MadeFact like(Fact fact) {
        return new MadeFact(fact);
    }

    /** Begins with a fact that has no more than a fact must have. */
    public static MadeFact plain(String id) {
        Optional<String> none = Optional.empty();
        return new MadeFact(new Fact(
                id,
                "",
                OptionalInt.empty(),
                "Title",
                "Statement.",
                Optional.empty(),
                Optional.empty(),
                none,
                List.of("tag"),
                List.of(),
                Confidence.HIGH,
                List.of(),
                List.of(),
                none));
    }

    public MadeFact id(String changed) {
        id = changed;
        return this;
    }

    public MadeFact number(int changed) {
        number = OptionalInt.of(changed);
        return this;
    }

    public MadeFact title(String changed) {
        title = changed;
        return this;
    }

    public MadeFact statement(String changed) {
        statement = changed;
        return this;
    }

    /** Tells when it happened, and that it is no term. */
    public MadeFact date(String edtf) {
        date = Optional.of(EdtfDate.parse(edtf));
        valid = Optional.empty();
        return this;
    }

    /** Tells the term in which it held, and that it is no event. */
    public MadeFact valid(String edtf) {
        date = Optional.empty();
        valid = Optional.of(EdtfDate.parse(edtf));
        return this;
    }

    public MadeFact evidence(List<Evidence> changed) {
        evidence = changed;
        return this;
    }

    public MadeFact related(List<String> ids) {
        related = ids;
        return this;
    }

    public Fact make() {
        return new Fact(
                id,
                id.substring(0, id.indexOf('/')),
                number,
                title,
                statement,
                date,
                valid,
                like.saidBy(),
                like.tags(),
                like.keywords(),
                like.confidence(),
                evidence,
                related,
                like.note());
    }
}
