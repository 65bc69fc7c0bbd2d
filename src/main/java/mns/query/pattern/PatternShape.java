package mns.query.pattern;

/**
 * Tells how large a regular expression is when its counted repetitions are written out, and how many of its parts may then
 * be empty, so that {@code ((a{99}){99}){99}} is refused before it takes all memory, and {@code (x?.?){1000}} before it
 * takes half a minute.
 *
 * <p>At each character of a text the matcher passes over all parts that may be empty; nothing else of a pattern takes as
 * long. Over the 150,000 characters of the bundled base, on an old machine with the first compiler alone, each of them took
 * 8 to 11 ms, and patterns of the largest size without any took 0.4 s.
 *
 * <p>Only what is needed for that is read: groups, classes, escapes, alternatives and counts. The rest is left to the
 * compiler.
 */
final class PatternShape {
    private static final int LARGEST = 5000;

    /** The most parts that may be empty; so that the bundled base is read within a second or so. */
    private static final int MOST_EMPTY = 100;

    private final String pattern;
    /** How large each open group is so far, the innermost last; at 0 the pattern itself. */
    private final long[] sizes;

    /** How many parts that may be empty each open group has so far. */
    private final long[] empties;

    private final int[] openings;
    private int depth;
    /** Size of the last part, and how many of its parts may be empty. */
    private long last;

    private long lastEmpties;

    /** Whether the last part has a mark or a count, after which a question mark asks for the shortest match. */
    private boolean marked;

    private PatternShape(String pattern) {
        this.pattern = pattern;
        this.sizes = new long[pattern.length() + 1];
        this.empties = new long[pattern.length() + 1];
        this.openings = new int[pattern.length() + 1];
    }

    /**
     * Checks the size and the parentheses of a pattern.
     *
     * @throws PatternException if it is too large or they do not match
     */
    static void check(String pattern) {
        PatternShape shape = new PatternShape(pattern);
        int next = 0;
        while (next < pattern.length()) {
            next = shape.read(next);
        }
        if (shape.depth > 0) {
            throw shape.wrong("the ( at character " + (shape.openings[shape.depth] + 1) + " is never closed");
        }
    }

    /** Reads what begins at a place and returns where it ends. */
    private int read(int at) {
        switch (pattern.charAt(at)) {
            case '(' -> open(at);
            case ')' -> close(at);
            case '{' -> repeat(at);
            case '[' -> {
                add();
                return endOfClass(at);
            }
            case '\\' -> {
                add();
                if (at + 1 < pattern.length() && "AbBz".indexOf(pattern.charAt(at + 1)) >= 0) {
                    lastEmpties = 1;
                    addEmpties(1, at);
                }
                return endOfEscape(at);
            }
            case '^', '$' -> {
                add();
                lastEmpties = 1;
                addEmpties(1, at);
            }
            case '?', '*' -> mark(at);
            case '+' -> {
                sizes[depth]++;
                marked = true;
            }
            case '|' -> branch(at);
            default -> add();
        }
        return at + 1;
    }

    private void add() {
        marked = false;
        last = 1;
        lastEmpties = 0;
        sizes[depth]++;
    }

    /** What has a mark may be empty; the first question mark of a group says of what kind it is. */
    private void mark(int at) {
        boolean makesEmpty = !marked && (at == 0 || pattern.charAt(at - 1) != '(');
        marked = true;
        sizes[depth]++;
        if (makesEmpty) {
            lastEmpties++;
            addEmpties(1, at);
        }
    }

    /** Of alternatives one may be empty: the one before the first bar, between two, or after the last. */
    private void branch(int at) {
        char before = at == 0 ? '(' : pattern.charAt(at - 1);
        char after = at + 1 == pattern.length() ? ')' : pattern.charAt(at + 1);
        boolean isEmpty = "(|:>".indexOf(before) >= 0 || after == ')' || after == '|';
        add();
        if (isEmpty) {
            addEmpties(1, at);
        }
    }

    private void addEmpties(long more, int at) {
        empties[depth] += more;
        if (empties[depth] > MOST_EMPTY) {
            String reason = "would take too long: of its parts at most " + MOST_EMPTY
                    + " may be empty when its repetitions are written out; the one that goes too far is at character ";
            throw new PatternException(pattern, reason + (at + 1));
        }
    }

    private void open(int at) {
        depth++;
        marked = false;
        sizes[depth] = 1;
        empties[depth] = 0;
        openings[depth] = at;
    }

    private void close(int at) {
        if (depth == 0) {
            throw wrong("the ) at character " + (at + 1) + " closes nothing");
        }
        marked = false;
        last = sizes[depth];
        lastEmpties = empties[depth] + (pattern.charAt(at - 1) == '(' ? 1 : 0);
        depth--;
        sizes[depth] += last;
        addEmpties(lastEmpties, at);
    }

    /** What is not a count is a character like others. */
    private void repeat(int at) {
        long most = 0;
        long count = 0;
        boolean mayBeEmpty = pattern.startsWith("0", at + 1);
        int end = at + 1;
        while (end < pattern.length() && (isDigit(pattern.charAt(end)) || pattern.charAt(end) == ',')) {
            boolean comma = pattern.charAt(end) == ',';
            count = comma ? 0 : Math.min(LARGEST, count * 10 + pattern.charAt(end) - '0');
            most = Math.max(most, count);
            end++;
        }
        sizes[depth] += last * Math.max(0, most - 1);
        if (sizes[depth] > LARGEST) {
            String reason =
                    "is too large when its repetitions are written out; the one that goes too far is at character ";
            throw new PatternException(pattern, reason + (at + 1));
        }
        if (end > at + 1) {
            marked = true;
            addEmpties(lastEmpties * Math.max(0, most - 1) + (mayBeEmpty ? 1 : 0), at);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A bracket that closes stands for itself where it comes first; one left open is for the compiler to tell of. */
    private int endOfClass(int at) {
        int i = at + 1;
        i += pattern.startsWith("^", i) ? 1 : 0;
        i += pattern.startsWith("]", i) ? 1 : 0;
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : pattern.startsWith("[:", i) ? lengthOfNamed(i) : 1;
        }
        return i + 1;
    }

    private int lengthOfNamed(int at) {
        int end = pattern.indexOf(":]", at);
        return end < 0 ? 1 : end + 2 - at;
    }

    /** Escapes such as {@code \x{20AC}} and {@code \p{Greek}} have braces that are no count; between \Q and \E is text. */
    private int endOfEscape(int at) {
        char kind = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        if (kind == 'Q') {
            int end = pattern.indexOf("\\E", at);
            int to = end < 0 ? pattern.length() : end + 2;
            sizes[depth] += to - at;
            return to;
        }
        boolean braces = "xpP".indexOf(kind) >= 0 && pattern.startsWith("{", at + 2);
        int end = braces ? pattern.indexOf('}', at) : at + 1;
        return end < 0 ? pattern.length() : end + 1;
    }

    private PatternException wrong(String reason) {
        return new PatternException(pattern, "is not a regular expression: " + reason);
    }
}
