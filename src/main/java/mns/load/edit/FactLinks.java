package mns.load.edit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fact says of itself and of its related facts, with the places in the file where more of them can be written. */
final class FactLinks {
    /** Where a member is written. */
    record Member(String name, int nameStart, int valueStart, int valueEnd) {}

    /** Where the items of a list are written. */
    record Item(String value, int start, int end) {}

    private final int index;
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> named = new HashSet<>();
    private String id = "";
    private boolean sound = true;
    private @Nullable Member related;
    private @Nullable Member anchor;
    private List<Item> items = List.of();

    FactLinks(int index) {
        this.index = index;
    }

    String id() {
        return id;
    }

    List<Item> items() {
        return items;
    }

    /** Tells whether there is but one id and one list of ids, so that it is known what they mean. */
    boolean isSound() {
        return sound && !id.isEmpty();
    }

    void setUnsound() {
        sound = false;
    }

    void setId(String value) {
        sound &= id.isEmpty();
        id = value;
    }

    void setRelated(Member member, List<Item> list) {
        sound &= related == null;
        related = member;
        items = list;
        list.forEach(item -> named.add(item.value));
    }

    /** Remembers the member after which related facts are written where there are none: the evidence, or the last one. */
    void pass(Member member) {
        if (anchor == null || !anchor.name.equals("evidence")) {
            anchor = member;
        }
    }

    boolean names(String other) {
        return named.contains(other);
    }

    /** Adds a related fact, and returns the JSON pointer to it. */
    String add(String other) {
        added.add(other);
        named.add(other);
        return "/facts/" + index + "/related/" + (items.size() + added.size() - 1);
    }

    /** Writes what was added. */
    void write(String text, TextEdits edits) {
        Member before = related == null ? anchor : related;
        if (added.isEmpty() || before == null) {
            return;
        }
        int nameEnd = StringToken.end(text, before.nameStart);
        String colon = text.substring(nameEnd, before.valueStart);
        String joint = colon.endsWith(":") ? "," : ", ";
        String quoted = '"' + String.join('"' + joint + '"', added) + '"';
        if (related == null) {
            String lead = text.substring(leadStart(text, before.nameStart), before.nameStart);
            lead = lead.isEmpty() ? joint.substring(1) : lead;
            edits.replace(before.valueEnd, before.valueEnd, "," + lead + "\"related\"" + colon + "[" + quoted + "]");
        } else if (items.isEmpty()) {
            edits.replace(related.valueStart + 1, related.valueEnd - 1, quoted);
        } else {
            Item last = items.get(items.size() - 1);
            String between = items.size() > 1 || isOwnLine(text, last)
                    ? text.substring(leadStart(text, last.start), last.start)
                    : joint.substring(1);
            edits.replace(last.end, last.end, "," + between + '"' + String.join("\"," + between + '"', added) + '"');
        }
    }

    private static boolean isOwnLine(String text, Item item) {
        String lead = text.substring(leadStart(text, item.start), item.start);
        return lead.indexOf('\n') >= 0 || lead.indexOf('\r') >= 0;
    }

    /** Returns where the white space before a place begins. */
    private static int leadStart(String text, int place) {
        int start = place;
        while (" \t\r\n".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
