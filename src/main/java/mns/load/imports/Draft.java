package mns.load.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mns.load.json.Problem;
import mns.text.Folding;
import mns.text.TerminalText;

/** A source or a fact that may be added: members that do not fit are left out, and without a necessary one it is not added. */
final class Draft {
    /** With room for a number after it. */
    private static final int LONGEST_ID = 56;

    private static final int LONGEST_NAME = 60;
    private static final String ITEM = "{\n}";

    private final int line;
    private final String name;
    private final Map<String, Object> members;
    private final List<Remark> remarks;

    /**
     * Makes a draft.
     *
     * @param line where it begins in the imported file
     * @param name what the file calls it
     * @param remarks takes what does not fit
     */
    Draft(int line, String name, Map<String, Object> members, List<Remark> remarks) {
        this.line = line;
        this.name = name;
        this.members = members;
        this.remarks = remarks;
    }

    /**
     * Leaves out what breaks a rule.
     *
     * @param required the members without which it is nothing
     * @param check finds what is wrong with it in JSON
     * @return whether something is left that fits
     */
    boolean fits(Set<String> required, Function<String, List<Problem>> check) {
        List<Problem> problems = check.apply(json());
        while (!problems.isEmpty()) {
            Problem problem = problems.get(0);
            String member = member(problem.pointer());
            if (member.isEmpty() || required.contains(member) || members.remove(member) == null) {
                String where = member.isEmpty() ? "" : "\"" + member + "\": ";
                remarks.add(new Remark(line, quoted() + " is not added: " + where + problem.reason()));
                return false;
            }
            remarks.add(new Remark(line, "\"" + member + "\" of " + quoted() + " is left out: " + problem.reason()));
            problems = check.apply(json());
        }
        return true;
    }

    /** Says why it is not added. */
    void refuse(String reason) {
        remarks.add(new Remark(line, quoted() + " is not added: " + reason));
    }

    Map<String, Object> members() {
        return members;
    }

    private String json() {
        return members.isEmpty() ? ITEM : ItemJson.of(members, "", " ", "\n");
    }

    private String quoted() {
        return name.isEmpty() ? "this entry" : "\"" + TerminalText.beginning(name, LONGEST_NAME) + "\"";
    }

    private static String member(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
    }

    /** Returns a text as a fact base has it: composed, with one blank between words, without the tags of HTML. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int tag = c == '<' ? tagEnd(composed, i) : -1;
            if (tag > 0) {
                i = tag;
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                plain.append(plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ' ? "" : " ");
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /** Only tags by which reference managers mark up titles and notes are taken for such. */
    private static int tagEnd(String text, int start) {
        int end = text.indexOf('>', start);
        String inside = end < 0 ? "" : text.substring(start + 1, end).replace("/", "");
        int blank = inside.indexOf(' ');
        Set<String> tags = Set.of("i", "b", "p", "em", "strong", "sub", "sup", "span", "br", "div", "u", "sc");
        return tags.contains(blank < 0 ? inside : inside.substring(0, blank)) ? end : -1;
    }

    /** Returns an id of lower-case words with hyphens between them, empty if a text has no such words. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String folded = Folding.fold(text);
        for (int i = 0; i < folded.length() && slug.length() < LONGEST_ID; i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /** Returns the texts between semicolons. */
    static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String item : list.split(";", -1)) {
            String plain = plain(item);
            if (!plain.isEmpty() && !items.contains(plain)) {
                items.add(plain);
            }
        }
        return items;
    }
}
