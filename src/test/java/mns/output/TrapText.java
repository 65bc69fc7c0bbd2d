package mns.output;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import mns.query.search.Hit;
import mns.query.search.QueryReader;

/** Texts made of all that some format, reader or terminal takes for more than text. */
final class TrapText {
    private static final long SEED = 4180;
    private static final int FACTS = 5_000;
    private static final int MOST_PIECES = 8;

    /** Separated by blanks. */
    private static final String VISIBLE = """
            " "" ' , ; | \\| \\ \\\\ \\n \\t \\N * ** _ __ ` ``` [a](b) ![ ]( [x]: <b> <!-- <a@b.example> <https://a.example>
            https://a.example/x_y?a=1&b=*2* (http://a.example/_) https:// www.a_b.example/_ ftp://a_b.example a_b@c.example
            &amp; &#124; &lt # ## ~ ~~ $x$ > + - 1. 1) *** --- === ||| :-- =1+1 +1 -1 @SUM(1) '=1 ＝1 ＋1 －1 ＠1 "=1"
            no on yes y N null Null 1_000 017 0o17 0x1F 1e3 .inf .nan 12:30:45 2001-01-01 = << : ? { } [ ] % ... !!int
            &a *a ! @ word Täter ə 😀 👩‍🚀 🇦🇿 עברית العربية 灯台 ê̂
            """;

    private static final List<String> INVISIBLE = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u00a0",
            "\u2003",
            "\u200f",
            "\ufeff",
            "\uffff",
            "\u0000",
            "\b",
            "\u001b[31m",
            "\u001b]0;x\u0007",
            "\u007f",
            "\u0085",
            "\u009b1m",
            "\u202e",
            "\u2066",
            "\u2069",
            "\u2028",
            "\u2029",
            "\uD83D",
            "\uDE00");

    private static final Answer.FactList MADE = made();

    private TrapText() {}

    /** Returns facts all of whose texts are traps. */
    static Answer.FactList facts() {
        return MADE;
    }

    private static Answer.FactList made() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> pieces = new ArrayList<>(INVISIBLE);
        pieces.addAll(List.of(VISIBLE.strip().split("[ \n]+")));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(MOST_PIECES + 1); left > 0; left--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            hits.add(new Hit(HostileFact.of(text.toString()), 0));
        }
        return new Answer.FactList(hits, 0, Query.ALL, SampleBase.lighthouse());
    }

    /** Returns these facts as cards. */
    static Answer.FactCards cards() {
        return new Answer.FactCards(facts().hits().stream().map(Hit::fact).toList(), SampleBase.lighthouse());
    }

    /** Returns every kind of answer, of traps and of all that the sound fact bases at hand hold. */
    static List<Answer.Listing> answers() {
        List<Answer.Listing> answers = new ArrayList<>(List.of(facts(), cards(), HostileFact.list(HostileFact.TEXT)));
        answers.add(new Answer.TagList(List.of(new Answer.TagCount(HostileFact.TEXT, 1)), 0));
        for (FactBase base : List.of(SampleBase.lighthouse(), SampleBase.canalGuard(), SampleBase.bundled())) {
            answers.add(new FactFinder(base).find(Query.ALL));
            answers.add(new FactFinder(base).find(Query.ALL.searching(QueryReader.read(List.of("the")))));
            answers.add(new Answer.FactCards(base.facts(), base));
            answers.add(Tally.sources(base, Query.ALL, SourceOrder.BASE));
            answers.add(Tally.sources(base, Query.ALL, base.sources()));
            answers.add(Tally.tags(base, Query.ALL));
        }
        return answers;
    }
}
