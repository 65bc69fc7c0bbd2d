package mns.load.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a text that is nearly JSON to its end: says what a person would correct in it, and writes it as JSON, so that what
 * follows a mistake can be read too.
 */
final class LooseJson implements LooseTokens.Mistakes {
    private final String text;
    private final LooseTokens tokens;
    private final TextPlaces places;
    private final RepairedText repaired = new RepairedText();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final OpenParts open = new OpenParts();
    private final Set<Integer> unclosed = new HashSet<>();
    private Expected expected = Expected.VALUE;
    private LooseToken last = new LooseToken(LooseToken.END, 0, 0, "");
    private int lastWritten;
    private int comma;
    private int commaWritten;
    private int quietLine;
    private boolean stopped;

    private LooseJson(String text, TextPlaces places) {
        this.text = text;
        this.places = places;
        this.tokens = new LooseTokens(text, this);
    }

    /** Reads a text. */
    static LooseJson read(String text, TextPlaces places) {
        LooseJson json = new LooseJson(text, places);
        while (!json.stopped) {
            json.step();
        }
        return json;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    RepairedText repaired() {
        return repaired;
    }

    /** Returns where objects and arrays begin that the file does not close. */
    Set<Integer> unclosed() {
        return unclosed;
    }

    /** Returns whether all was read, so that the text is JSON now. */
    boolean isWhole() {
        return expected == Expected.END;
    }

    private void step() {
        LooseToken token = tokens.next(expected == Expected.VALUE || expected == Expected.VALUE_OR_END);
        String gap = text.substring(last.end(), token.start());
        repaired.append(gap.isBlank() ? gap : " ", last.end());
        if (open.size() > JsonText.DEPTH || hasMost()) {
            expected = Expected.VALUE;
            stopped = true;
        } else if (token.kind() == LooseToken.END) {
            atEnd(token);
            stopped = true;
        } else if (expected == Expected.END) {
            add(token.start(), "something follows the end of the fact base");
            stopped = true;
        } else {
            take(token);
            last = token;
        }
    }

    private boolean hasMost() {
        return mistakes.size() > Problem.MOST;
    }

    private void take(LooseToken token) {
        if (token.kind() == '}' || token.kind() == ']') {
            if (open.isEmpty()) {
                stop(token, "a value is expected here");
            } else {
                close(token);
            }
            return;
        }
        switch (expected) {
            case VALUE, VALUE_OR_END -> value(token);
            case NAME, NAME_OR_END -> name(token);
            case COLON -> colon(token);
            default -> comma(token);
        }
    }

    private void value(LooseToken token) {
        if (token.beginsValue()) {
            write(token);
            if (token.kind() == '{' || token.kind() == '[') {
                open.push(token);
                expected = token.kind() == '{' ? Expected.NAME_OR_END : Expected.VALUE_OR_END;
            } else {
                endValue();
            }
        } else if (token.kind() == ',' && !open.isEmpty() && open.top().isObject()) {
            fillValue(token);
            comma(token);
        } else if (token.kind() == ',' && !open.isEmpty()) {
            superfluousComma(token, expected == Expected.VALUE_OR_END);
        } else {
            stop(token, "a value is expected here");
        }
    }

    private void name(LooseToken token) {
        if (token.kind() == LooseToken.TEXT || token.kind() == LooseToken.WORD) {
            boolean isWord = token.kind() == LooseToken.WORD;
            String quoted = isWord ? '"' + token.json() + '"' : token.json();
            open.top().setName(quoted.substring(1, quoted.length() - 1));
            if (isWord) {
                add(token.start(), "the name " + LooseTokens.shown(token.json()) + " has no quotes");
            }
            write(new LooseToken(LooseToken.TEXT, token.start(), token.end(), quoted));
            expected = Expected.COLON;
        } else if (token.kind() == ',') {
            superfluousComma(token, expected == Expected.NAME_OR_END);
        } else {
            stop(token, "the name of a member is expected here");
        }
    }

    private void superfluousComma(LooseToken token, boolean isFirst) {
        add(
                token.start(),
                isFirst ? "a comma stands after " + open.top().token().json() : "two commas stand together");
        repaired.append(" ", token.start());
    }

    private void colon(LooseToken token) {
        if (token.kind() == ':' || token.kind() == '=') {
            if (token.kind() == '=') {
                add(token.start(), "= stands where a colon is expected");
            }
            repaired.append(":", token.start());
            expected = Expected.VALUE;
        } else if (token.beginsValue()) {
            addForLine(
                    token.start(),
                    "a colon is missing after \"" + LooseTokens.shown(open.top().name()) + "\"");
            repaired.append(":", token.start());
            expected = Expected.VALUE;
            value(token);
        } else if (token.kind() == ',') {
            repaired.append(":", token.start());
            fillValue(token);
            comma(token);
        } else {
            stop(token, "a colon is expected here");
        }
    }

    private void fillValue(LooseToken token) {
        add(token.start(), "the value of \"" + LooseTokens.shown(open.top().name()) + "\" is missing");
        repaired.append("null", token.start());
        endValue();
    }

    private void comma(LooseToken token) {
        if (token.kind() == ',' || token.kind() == ';') {
            if (token.kind() == ';') {
                add(token.start(), "a semicolon stands where a comma is expected");
            }
            putComma(token);
        } else if (token.beginsValue()) {
            add(token.start(), "a comma is missing before " + LooseTokens.shown(token.json()));
            putComma(token);
            take(token);
        } else if (token.kind() == ':' && isNameInArray()) {
            closeArrayBefore(token);
        } else {
            stop(token, token.json() + " stands where a comma is expected");
        }
    }

    private void putComma(LooseToken token) {
        comma = token.start();
        commaWritten = repaired.length();
        repaired.append(",", token.start());
        open.top().next();
        expected = open.top().isObject() ? Expected.NAME : Expected.VALUE;
    }

    /** Tells whether the last text of an array is rather the name of the next member: the array is not closed. */
    private boolean isNameInArray() {
        boolean isInObject =
                open.size() > 1 && !open.top().isObject() && open.top().index() > 0;
        return isInObject && last.kind() == LooseToken.TEXT && open.second().isObject();
    }

    private void closeArrayBefore(LooseToken colon) {
        add(comma, "] is missing before " + LooseTokens.shown(last.json()));
        repaired.set(commaWritten, ']');
        repaired.cut(lastWritten);
        open.pop();
        LooseToken name = last;
        putComma(new LooseToken(',', name.start(), name.start(), ","));
        name(name);
        colon(colon);
    }

    private void close(LooseToken token) {
        finish(token);
        boolean isMatched = open.top().closer() == token.kind();
        if (!isMatched && open.has(token.kind()) && !open.isMistaken(token, LooseTokens.context(text, token.end()))) {
            while (open.top().closer() != token.kind()) {
                add(
                        token.start(),
                        open.top().closer() + " is missing before " + token.json() + ": " + open.described(places)
                                + " is not closed");
                repaired.append(String.valueOf(open.top().closer()), token.start());
                open.pop();
            }
        } else if (!isMatched) {
            add(
                    token.start(),
                    token.json() + " stands where " + open.top().closer() + " is expected: it closes "
                            + open.described(places));
        }
        repaired.append(String.valueOf(open.top().closer()), token.start());
        open.pop();
        endValue();
    }

    /** Completes what is open before something is closed. */
    private void finish(LooseToken token) {
        if (expected == Expected.COLON) {
            repaired.append(":", token.start());
        }
        if (expected == Expected.COLON
                || (expected == Expected.VALUE && open.top().isObject())) {
            fillValue(token);
        } else if (expected == Expected.VALUE || expected == Expected.NAME) {
            String before = token.kind() == LooseToken.END ? "the end" : token.json();
            add(comma, "a comma stands before " + before);
            repaired.set(commaWritten, ' ');
        }
    }

    private void atEnd(LooseToken end) {
        if (open.isEmpty()) {
            return;
        }
        finish(new LooseToken(LooseToken.END, last.end(), last.end(), ""));
        add(last.end(), "the file ends, but " + open.described(places) + " is not closed");
        while (!open.isEmpty()) {
            unclosed.add(open.top().token().start());
            repaired.append(String.valueOf(open.top().closer()), end.start());
            open.pop();
        }
        expected = Expected.END;
    }

    private void write(LooseToken token) {
        lastWritten = repaired.length();
        repaired.append(token.json(), token.start());
    }

    private void endValue() {
        expected = open.isEmpty() ? Expected.END : Expected.COMMA_OR_END;
    }

    private void stop(LooseToken token, String reason) {
        add(token.start(), reason);
        stopped = true;
        expected = Expected.VALUE;
    }

    @Override
    public void add(int place, String reason) {
        if (!hasMost() && places.line(place) != quietLine) {
            mistakes.add(new Mistake(place, open.pointer(), reason));
        }
    }

    @Override
    public void addForLine(int place, String reason) {
        add(place, reason);
        quietLine = places.line(place);
    }
}
