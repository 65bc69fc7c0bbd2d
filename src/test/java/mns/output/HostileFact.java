package mns.output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.SampleBase;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import mns.query.Answer;
import mns.query.Query;
import mns.query.search.Hit;

/** A fact whose every text tries to drive the terminal, as no fact base may hold but a program might make. */
public final class HostileFact {
    public static final String TEXT =
            "\u001b[31m\u001b]0;x\u0007 a\tb\r\nc\b\u007f\u0085\u009b1m\u202eevil\u2066\u2028\u2029\uD83D \\\"</script>";

    private HostileFact() {}

    public static Fact of(String text) {
        return new Fact(
                "lights/" + text,
                "lights",
                OptionalInt.empty(),
                text,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                List.of(text),
                List.of(text),
                Confidence.LOW,
                List.of(new Evidence(
                        text, text, Stance.DISPUTES, Optional.of(text), Optional.of(text), Optional.empty())),
                List.of(text),
                Optional.of(text));
    }

    public static Answer.FactList list(String text) {
        return new Answer.FactList(List.of(new Hit(of(text), 0)), 0, Query.ALL, SampleBase.lighthouse());
    }
}
