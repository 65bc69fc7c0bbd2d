package mns.query.search;

import java.util.List;

/**
 * What a fact must have: one of some terms.
 *
 * @param alternatives the terms, of which OR stands between each two
 * @param passed the words after it that say too little to be searched for alone, folded: with them it may be a phrase
 */
public record Clause(List<Term> alternatives, List<String> passed) {
    /** Makes a clause after which nothing was passed over. */
    Clause(List<Term> alternatives) {
        this(alternatives, List.of());
    }

    /** Returns the clause as it was typed. */
    public String typed() {
        StringBuilder typed = new StringBuilder();
        for (Term term : alternatives) {
            typed.append(typed.length() == 0 ? "" : " OR ").append(term.typed());
        }
        return typed.toString();
    }
}
