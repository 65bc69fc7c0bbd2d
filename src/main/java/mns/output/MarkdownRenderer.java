package mns.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mns.fact.Fact;
import mns.query.Answer;
import mns.text.TextSink;

/** Writes answers as Markdown: lists as a table, all that is known of a fact or source as a section. */
public final class MarkdownRenderer implements Renderer<Answer.Listing> {
    private final List<String> fields;

    /**
     * Makes a renderer.
     *
     * @param fields the fields that make a table of any answer, empty for what fits the answer
     */
    public MarkdownRenderer(List<String> fields) {
        this.fields = fields;
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        if (answer.size() == 0) {
            return;
        }
        for (String line : fields.isEmpty() ? answer.accept(new Lines()) : table(answer)) {
            sink.add(line).add('\n');
        }
    }

    private List<String> table(Answer.Listing answer) {
        Lines lines = new Lines();
        lines.head(fields);
        for (Map<String, Object> row : Rows.of(answer)) {
            List<String> cells = new ArrayList<>();
            for (String field : fields) {
                cells.add(cell(row, field));
            }
            lines.row(cells);
        }
        return lines.lines;
    }

    private static String cell(Map<String, Object> row, String field) {
        return MarkdownText.of(CellText.of(row.getOrDefault(field, "")));
    }

    /** Gives the lines of each kind of answer. */
    private static final class Lines implements Answer.Reader<List<String>> {
        private final List<String> lines = new ArrayList<>();

        @Override
        public List<String> facts(Answer.FactList list) {
            head(List.of("id", "date", "statement", "sources"));
            for (Map<String, Object> row : Rows.of(list)) {
                String when = row.containsKey("valid") ? "valid" : "date";
                row(List.of(cell(row, "id"), cell(row, when), cell(row, "statement"), cell(row, "evidence")));
            }
            return lines;
        }

        @Override
        public List<String> cards(Answer.FactCards cards) {
            for (Fact fact : cards.facts()) {
                section(Card.of(fact, cards.base()));
            }
            return lines;
        }

        @Override
        public List<String> sources(Answer.SourceList list) {
            if (!list.detailed()) {
                head(List.of("id", "facts", "title"));
            }
            for (Answer.SourceCount each : list.sources()) {
                if (list.detailed()) {
                    section(Card.of(each));
                } else {
                    String title = each.source().title();
                    Optional<String> url = each.source().url();
                    row(List.of(
                            MarkdownText.of(each.source().id()),
                            Integer.toString(each.facts()),
                            url.isPresent() ? MarkdownText.link(title, url.get()) : MarkdownText.of(title)));
                }
            }
            return lines;
        }

        @Override
        public List<String> tags(Answer.TagList list) {
            head(List.of("tag", "facts"));
            for (Answer.TagCount each : list.tags()) {
                row(List.of(MarkdownText.of(each.tag()), Integer.toString(each.facts())));
            }
            return lines;
        }

        @Override
        public List<String> topics(Answer.TopicList list) {
            head(List.of("id", "facts", "title"));
            for (Answer.TopicCount each : list.topics()) {
                String title = MarkdownText.of(each.topic().title());
                row(List.of(MarkdownText.of(each.topic().id()), Integer.toString(each.facts()), title));
            }
            return lines;
        }

        @Override
        public List<String> report(Answer.Report report) {
            Set<String> names = new LinkedHashSet<>();
            for (Answer.Finding finding : report.lines()) {
                names.addAll(finding.values().keySet());
            }
            head(List.copyOf(names));
            for (Answer.Finding finding : report.lines()) {
                List<String> cells = new ArrayList<>();
                for (String name : names) {
                    cells.add(cell(finding.values(), name));
                }
                row(cells);
            }
            return lines;
        }

        private void head(List<String> names) {
            row(names);
            lines.add("| --- ".repeat(names.size()) + "|");
        }

        private void row(List<String> cells) {
            lines.add("| " + String.join(" | ", cells) + " |");
        }

        /** The title is the heading, the other lines a list below it. */
        private void section(Card card) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (Card.Line line : card.lines()) {
                if (line.role().equals(Optional.of(Role.TITLE))) {
                    lines.add("## " + MarkdownText.of(line.text()));
                    lines.add("");
                }
            }
            for (Card.Line line : card.lines()) {
                if (!line.role().equals(Optional.of(Role.TITLE))) {
                    lines.add("- **" + line.label() + "**: " + text(line));
                }
            }
        }

        private static String text(Card.Line line) {
            String words = MarkdownText.of(line.address().isEmpty() ? line.text() : line.words());
            if (line.address().isEmpty()) {
                return words;
            }
            String link = MarkdownText.link(line.address().get());
            return words.isEmpty() ? link : words + " " + link;
        }
    }
}
