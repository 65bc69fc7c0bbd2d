package mns.output;

/** The tables that an answer in SQL makes, those first to which others refer. */
final class SqlTables {
    /** The statements that make them. */
    static final String ALL = """
            CREATE TABLE base (
              id TEXT NOT NULL PRIMARY KEY,
              title TEXT NOT NULL,
              description TEXT NOT NULL,
              version TEXT NOT NULL,
              license TEXT NOT NULL,
              lifetime TEXT NOT NULL
            );
            CREATE TABLE names (
              position INTEGER NOT NULL PRIMARY KEY,
              language TEXT NOT NULL,
              name TEXT NOT NULL,
              abbreviation TEXT
            );
            CREATE TABLE spellings (
              name INTEGER NOT NULL REFERENCES names (position),
              position INTEGER NOT NULL,
              spelling TEXT NOT NULL,
              PRIMARY KEY (name, position)
            );
            CREATE TABLE synonyms (
              meaning INTEGER NOT NULL,
              position INTEGER NOT NULL,
              word TEXT NOT NULL,
              PRIMARY KEY (meaning, position)
            );
            CREATE TABLE topics (
              id TEXT NOT NULL PRIMARY KEY,
              position INTEGER NOT NULL UNIQUE,
              title TEXT NOT NULL,
              description TEXT NOT NULL
            );
            CREATE TABLE sources (
              id TEXT NOT NULL PRIMARY KEY,
              position INTEGER NOT NULL UNIQUE,
              type TEXT NOT NULL,
              title TEXT NOT NULL,
              container TEXT,
              volume TEXT,
              issue TEXT,
              pages TEXT,
              publisher TEXT,
              doi TEXT,
              isbn TEXT,
              url TEXT,
              archived_url TEXT,
              archived_date TEXT,
              official INTEGER NOT NULL,
              issued TEXT,
              accessed TEXT,
              language TEXT,
              license TEXT,
              note TEXT
            );
            CREATE TABLE authors (
              source TEXT NOT NULL REFERENCES sources (id),
              position INTEGER NOT NULL,
              family TEXT,
              given TEXT,
              literal TEXT,
              PRIMARY KEY (source, position)
            );
            CREATE TABLE facts (
              id TEXT NOT NULL PRIMARY KEY,
              position INTEGER NOT NULL UNIQUE,
              topic TEXT NOT NULL REFERENCES topics (id),
              number INTEGER,
              title TEXT NOT NULL,
              statement TEXT NOT NULL,
              date TEXT,
              valid TEXT,
              earliest TEXT,
              latest TEXT,
              said_by TEXT,
              confidence TEXT NOT NULL,
              note TEXT
            );
            CREATE TABLE evidence (
              fact TEXT NOT NULL REFERENCES facts (id),
              position INTEGER NOT NULL,
              source TEXT NOT NULL REFERENCES sources (id),
              locator TEXT NOT NULL,
              stance TEXT NOT NULL,
              says TEXT,
              note TEXT,
              passage_words INTEGER,
              passage_at INTEGER,
              passage_sha256 TEXT,
              PRIMARY KEY (fact, position)
            );
            CREATE TABLE tags (
              fact TEXT NOT NULL REFERENCES facts (id),
              position INTEGER NOT NULL,
              tag TEXT NOT NULL,
              PRIMARY KEY (fact, position)
            );
            CREATE TABLE keywords (
              fact TEXT NOT NULL REFERENCES facts (id),
              position INTEGER NOT NULL,
              keyword TEXT NOT NULL,
              PRIMARY KEY (fact, position)
            );
            CREATE TABLE related (
              fact TEXT NOT NULL REFERENCES facts (id),
              position INTEGER NOT NULL,
              other TEXT NOT NULL REFERENCES facts (id),
              PRIMARY KEY (fact, position)
            );
            """;

    private SqlTables() {}
}
