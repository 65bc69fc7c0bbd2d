package mns.query.search;

import java.util.ArrayList;
import java.util.List;

/** Parts folded words at their blanks. */
final class WordList {
    private WordList() {}

    static List<String> of(String words) {
        List<String> list = new ArrayList<>();
        int from = 0;
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', from)) {
            list.add(words.substring(from, blank));
            from = blank + 1;
        }
        list.add(words.substring(from));
        return list;
    }
}
