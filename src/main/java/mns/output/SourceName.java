package mns.output;

import java.util.List;
import java.util.Optional;
import mns.fact.Author;
import mns.fact.Source;

/** A source as a reader names it: who wrote what, in which work, where and when. */
final class SourceName {
    /** More authors than these are the first and others. */
    private static final int NAMED = 3;

    private final StringBuilder name = new StringBuilder();

    private SourceName() {}

    /** Returns the name, without an address. */
    static String of(Source source) {
        SourceName whole = new SourceName();
        whole.add("", authors(source.authors()));
        whole.add("", Optional.of("\u201c" + source.title() + "\u201d"));
        whole.add("in ", source.container());
        whole.add("volume ", source.volume());
        whole.add("no. ", source.issue());
        whole.add("pages ", source.pages());
        whole.add("", source.publisher());
        if (source.issued().isPresent()) {
            whole.add("", Optional.of(source.issued().get().text()));
        }
        return whole.name.toString();
    }

    private static Optional<String> authors(List<Author> authors) {
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder names = new StringBuilder(authors.get(0).name());
        if (authors.size() > NAMED) {
            return Optional.of(names.append(" and others").toString());
        }
        for (int i = 1; i < authors.size(); i++) {
            boolean last = i == authors.size() - 1;
            names.append(last ? " and " : ", ").append(authors.get(i).name());
        }
        return Optional.of(names.toString());
    }

    private void add(String before, Optional<String> part) {
        if (part.isPresent()) {
            name.append(name.length() == 0 ? "" : ", ").append(before).append(part.get());
        }
    }
}
