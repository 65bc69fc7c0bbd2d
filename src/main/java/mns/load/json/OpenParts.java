package mns.load.json;

import java.util.ArrayList;
import java.util.List;

/** The objects and arrays that are open at a place of a text that is nearly JSON, the innermost last. */
final class OpenParts {
    private final List<Part> parts = new ArrayList<>();

    /** An object or array. */
    static final class Part {
        private final LooseToken token;
        private String name = "";
        private int index;

        private Part(LooseToken token) {
            this.token = token;
        }

        LooseToken token() {
            return token;
        }

        boolean isObject() {
            return token.kind() == '{';
        }

        char closer() {
            return isObject() ? '}' : ']';
        }

        String name() {
            return name;
        }

        /** Sets the name of the current member, of which no more is shown than a name may have. */
        void setName(String member) {
            name = member.substring(0, Math.min(member.length(), JsonText.NAME));
        }

        int index() {
            return index;
        }

        void next() {
            index++;
            name = "";
        }

        private String step() {
            return isObject() ? name.replace("~", "~0").replace("/", "~1") : Integer.toString(index);
        }
    }

    void push(LooseToken token) {
        parts.add(new Part(token));
    }

    void pop() {
        parts.remove(parts.size() - 1);
    }

    int size() {
        return parts.size();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Part top() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the part in which the innermost one is. */
    Part second() {
        return parts.get(parts.size() - 2);
    }

    /** Tells whether something can close a part. */
    boolean has(char closer) {
        return last(closer) >= 0;
    }

    private int last(char closer) {
        int at = parts.size() - 1;
        while (at >= 0 && parts.get(at).closer() != closer) {
            at--;
        }
        return at;
    }

    /**
     * Tells whether a closer that does not close the innermost part is in the place of the one that does, by what follows.
     *
     * @param next in what the text goes on, as {@link LooseTokens#context} tells it
     */
    boolean isMistaken(LooseToken closer, char next) {
        int closed = last(closer.kind());
        char outer = closed > 0 ? parts.get(closed - 1).token.kind() : LooseToken.END;
        return next != outer && next != '?' && size() > 1 && second().token.kind() == next;
    }

    /** Returns what the innermost part is and where it begins, in words. */
    String described(TextPlaces places) {
        return "the " + top().token.json() + " of line "
                + places.line(top().token.start());
    }

    /** Returns the JSON pointer to the current place. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Part part : parts) {
            String step = part.step();
            pointer.append(step.isEmpty() ? "" : "/" + step);
        }
        return pointer.toString();
    }
}
