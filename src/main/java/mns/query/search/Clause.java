package mns.query.search;

import java.util.List;

/**
 * What a fact must have: one of some terms.
 *
 * @param alternatives the terms, of which OR stands between each two
 */
public record Clause(List<Term> alternatives) {
    /** Returns the clause as it was typed. */
    public String typed() {
        StringBuilder typed = new StringBuilder();
        for (Term term : alternatives) {
            typed.append(typed.length() == 0 ? "" : " OR ").append(term.typed());
        }
        return typed.toString();
    }
}
