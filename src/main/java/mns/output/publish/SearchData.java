package mns.output.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.Postings;
import mns.fact.SearchText;
import mns.fact.Synonyms;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.output.cite.ReferenceStyle;
import mns.output.markup.DateWords;
import mns.query.search.QueryReader;
import mns.text.Stems;
import mns.text.TextWord;
import mns.text.TextWords;

/**
 * What a page needs to list and to search its facts: ids, titles and dates; the index of words, stems and names, the synonyms,
 * and the folded texts in which phrases are looked for.
 */
final class SearchData {
    private final FactBase base;
    private final FactIndex index;
    private final List<String> ids = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Object> days = new ArrayList<>();

    private SearchData(FactBase base) {
        this.base = base;
        this.index = base.index();
    }

    private static SearchData read(FactBase base) {
        SearchData data = new SearchData(base);
        for (Topic topic : base.topics()) {
            data.add(base.chapter(topic));
        }
        return data;
    }

    /** Returns what a page shows of each fact before it is read: id, title and date. */
    static Map<String, Object> facts(FactBase base) {
        SearchData data = read(base);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ids", data.ids);
        members.put("titles", data.titles);
        members.put("dates", data.dates);
        members.put("days", data.days);
        members.put("styles", styles());
        members.put("lifetime", days(Optional.of(base.lifetime())));
        return members;
    }

    /** Returns by what facts are found. */
    static Map<String, Object> index(FactBase base) {
        SearchData data = read(base);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("lengths", data.lengths());
        members.put("word", data.postings(Kind.WORD));
        members.put("stem", data.postings(Kind.STEM));
        members.put("name", data.postings(Kind.NAME));
        members.put("tag", data.postings(Kind.TAG));
        members.put("said-by", data.postings(Kind.SPEAKER));
        members.put("source", data.postings(Kind.SOURCE));
        Map<String, Object> english = new TreeMap<>(Stems.exceptions());
        english.putAll(Stems.affixes());
        english.putAll(QueryReader.commonWords());
        members.put("english", english);
        members.put("synonyms", data.synonyms());
        members.put("texts", data.texts);
        return members;
    }

    private static List<String> styles() {
        List<String> styles = new ArrayList<>();
        for (ReferenceStyle style : ReferenceStyle.values()) {
            styles.add(style.label());
        }
        return styles;
    }

    private void add(Chapter chapter) {
        for (int i = 0; i < chapter.size(); i++) {
            Fact fact = chapter.fact(i);
            ids.add(fact.id());
            titles.add(fact.title());
            dates.add(fact.when().isPresent() ? DateWords.of(fact.when().get()).text() : "undated");
            texts.add(chapter.searchText(i).replace(SearchText.SEPARATOR, '\n'));
            days.add(days(chapter.when(i)));
        }
    }

    /** Returns the first and the last day of a date, an empty text for an end that is open; nothing for no date. */
    private static List<Object> days(Optional<EdtfDate> when) {
        if (when.isEmpty()) {
            return List.of();
        }
        return List.of(day(when.get().earliest()), day(when.get().latest()));
    }

    private static Object day(Optional<LocalDate> day) {
        return day.isPresent() ? (Object) day.get().toEpochDay() : "";
    }

    private int[] lengths() {
        int[] lengths = new int[index.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = index.length(i);
        }
        return lengths;
    }

    /** Returns what means the same, but for words that no fact has. */
    private Map<String, List<String>> synonyms() {
        Map<String, List<String>> known = new TreeMap<>();
        for (Map.Entry<String, List<String>> each :
                Synonyms.of(base.header()).all().entrySet()) {
            List<String> others = new ArrayList<>(each.getValue());
            others.removeIf(words -> !isKnown(words));
            if (!others.isEmpty()) {
                known.put(each.getKey(), others);
            }
        }
        return known;
    }

    private boolean isKnown(String words) {
        for (TextWord word : TextWords.of(words)) {
            if (index.postings(Kind.STEM, Stems.of(word.folded())).size() == 0) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Object> postings(Kind kind) {
        StringBuilder keys = new StringBuilder();
        List<int[]> facts = new ArrayList<>();
        for (FactIndex.Key key : index.keys(kind, "", Integer.MAX_VALUE)) {
            keys.append(keys.length() == 0 ? "" : "\n").append(key.text());
            facts.add(pairs(index.postings(kind, key.text())));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("keys", keys.toString());
        members.put("facts", facts);
        return members;
    }

    /** Returns, for each fact, how far it is from the one before, and how often it has the key. */
    private static int[] pairs(Postings postings) {
        int[] pairs = new int[postings.size() * 2];
        int last = 0;
        for (int i = 0; i < postings.size(); i++) {
            pairs[2 * i] = postings.ordinal(i) - last;
            pairs[2 * i + 1] = postings.frequency(i);
            last = postings.ordinal(i);
        }
        return pairs;
    }
}
