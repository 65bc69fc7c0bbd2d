package mns.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Passage;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.query.Answer;
import mns.text.TextSink;

/**
 * Writes facts and sources as a script that makes a database of them in SQLite, in one transaction.
 *
 * <p>The database has what the answer has: of links only those both of whose ends are in it.
 */
public final class SqlRenderer implements Renderer<Answer.Listing> {
    /** Makes a renderer. */
    public SqlRenderer() {}

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        sink.add("PRAGMA foreign_keys = ON;\nBEGIN;\n").add(SqlTables.ALL);
        try {
            answer.accept(new Filling(new SqlWriter(sink)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        sink.add("COMMIT;\n");
    }

    /** Fills the tables. */
    private record Filling(SqlWriter sql) implements Answer.Reader<Integer> {

        @Override
        public Integer facts(Answer.FactList list) {
            boolean whole = list.query().asksForAll() && list.leftOut() == 0;
            return write(list.facts(), list.base(), whole);
        }

        @Override
        public Integer cards(Answer.FactCards cards) {
            return write(cards.facts(), cards.base(), false);
        }

        @Override
        public Integer sources(Answer.SourceList list) {
            List<Source> sources = new ArrayList<>(list.size());
            for (Answer.SourceCount each : list.sources()) {
                sources.add(each.source());
            }
            try {
                writeSources(sources);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return sources.size();
        }

        @Override
        public Integer tags(Answer.TagList list) {
            throw new IllegalArgumentException("tags have no tables");
        }

        @Override
        public Integer topics(Answer.TopicList list) {
            throw new IllegalArgumentException("topics have no tables of their own");
        }

        @Override
        public Integer report(Answer.Report report) {
            throw new IllegalArgumentException("a report has no tables");
        }

        /**
         * Writes facts with the sources that they cite.
         *
         * @param whole whether they are all of the base, so that a source that nobody cites is a part of the answer too
         */
        private Integer write(List<Fact> facts, FactBase base, boolean whole) {
            Set<String> cited = new HashSet<>();
            Set<String> ids = new HashSet<>();
            for (Fact fact : facts) {
                ids.add(fact.id());
                fact.evidence().forEach(piece -> cited.add(piece.source()));
            }
            List<Source> sources = new ArrayList<>();
            for (Source source : base.sources()) {
                if (whole || cited.contains(source.id())) {
                    sources.add(source);
                }
            }
            try {
                writeHead(base.header());
                writeSources(sources);
                for (int i = 0; i < facts.size(); i++) {
                    writeFact(facts.get(i), i + 1);
                }
                for (Fact fact : facts) {
                    writeRelated(fact, ids);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return facts.size();
        }

        private void writeHead(Header header) throws IOException {
            sql.insert(
                    "base",
                    header.id(),
                    header.title(),
                    header.description(),
                    header.version(),
                    header.license(),
                    header.lifetime().text());
            for (int i = 0; i < header.names().size(); i++) {
                writeName(header.names().get(i), i + 1);
            }
            for (int i = 0; i < header.synonyms().size(); i++) {
                writeWords("synonyms", i + 1, header.synonyms().get(i));
            }
            for (int i = 0; i < header.topics().size(); i++) {
                Topic topic = header.topics().get(i);
                sql.insert("topics", topic.id(), i + 1, topic.title(), topic.description());
            }
        }

        private void writeName(Name name, int position) throws IOException {
            sql.insert("names", position, name.language(), name.name(), name.abbreviation());
            writeWords("spellings", position, name.spellings());
        }

        private void writeWords(String table, int group, List<String> words) throws IOException {
            for (int i = 0; i < words.size(); i++) {
                sql.insert(table, group, i + 1, words.get(i));
            }
        }

        private void writeSources(List<Source> sources) throws IOException {
            for (int i = 0; i < sources.size(); i++) {
                writeSource(sources.get(i), i + 1);
            }
        }

        private void writeSource(Source source, int position) throws IOException {
            sql.insert(
                    "sources",
                    source.id(),
                    position,
                    source.type(),
                    source.title(),
                    source.container(),
                    source.volume(),
                    source.issue(),
                    source.pages(),
                    source.publisher(),
                    source.doi(),
                    source.isbn(),
                    source.url(),
                    source.archived().map(ArchivedCopy::url),
                    source.archived().map(copy -> copy.date().text()),
                    source.official(),
                    source.issued().map(EdtfDate::text),
                    source.accessed().map(EdtfDate::text),
                    source.language(),
                    source.license(),
                    source.note());
            for (int i = 0; i < source.authors().size(); i++) {
                Author author = source.authors().get(i);
                sql.insert("authors", source.id(), i + 1, author.family(), author.given(), author.literal());
            }
        }

        private void writeFact(Fact fact, int position) throws IOException {
            sql.insert(
                    "facts",
                    fact.id(),
                    position,
                    fact.topic(),
                    some(fact.number()),
                    fact.title(),
                    fact.statement(),
                    fact.date().map(EdtfDate::text),
                    fact.valid().map(EdtfDate::text),
                    fact.when().flatMap(EdtfDate::earliest),
                    fact.when().flatMap(EdtfDate::latest),
                    fact.saidBy(),
                    fact.confidence().label(),
                    fact.note());
            for (int i = 0; i < fact.evidence().size(); i++) {
                writeEvidence(fact.id(), i + 1, fact.evidence().get(i));
            }
            for (int i = 0; i < fact.tags().size(); i++) {
                sql.insert("tags", fact.id(), i + 1, fact.tags().get(i));
            }
            for (int i = 0; i < fact.keywords().size(); i++) {
                sql.insert("keywords", fact.id(), i + 1, fact.keywords().get(i));
            }
        }

        private void writeEvidence(String fact, int position, Evidence piece) throws IOException {
            Optional<Passage> passage = piece.passage();
            sql.insert(
                    "evidence",
                    fact,
                    position,
                    piece.source(),
                    piece.locator(),
                    piece.stance().label(),
                    piece.says(),
                    piece.note(),
                    passage.map(Passage::words),
                    passage.flatMap(each -> some(each.at())),
                    passage.map(Passage::sha256));
        }

        private void writeRelated(Fact fact, Set<String> ids) throws IOException {
            int position = 0;
            for (String other : fact.related()) {
                position++;
                if (ids.contains(other)) {
                    sql.insert("related", fact.id(), position, other);
                }
            }
        }

        private static Optional<Integer> some(OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
    }
}
