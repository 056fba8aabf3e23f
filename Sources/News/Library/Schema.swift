import GRDB

/// The tables of a library. Steps are numbered from 1 and never edited once released: a change is a new step.
///
/// What the list shows stands in `article`, apart from the words in `body`, so that no list reads a text. `words`
/// indexes the texts without keeping them again; `heading` keeps and indexes what short words and fields look in.
enum Schema {
  /// The version of a library that this program writes: the number of steps.
  static var version: Int { steps.count }

  /// Marks an SQLite file as a library of ours: "PLQT".
  static let applicationID = 0x504C_5154

  /// Pages of 32 KB take a sixth less room than those of 4 KB, since few texts fill the last of theirs.
  static let pageSize = 32_768

  static let steps = [
    """
    CREATE TABLE article (
      number INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
      hash BLOB NOT NULL UNIQUE,                -- of the text
      link TEXT,
      title TEXT NOT NULL,
      byline TEXT,
      source TEXT,
      published INTEGER,                        -- seconds since 1970, UTC
      has_time INTEGER NOT NULL,                -- whether the publisher gave a time of day
      taken INTEGER NOT NULL,                   -- when it came in
      finder INTEGER NOT NULL,                  -- version of the finders that made its findings
      countries TEXT NOT NULL,                  -- codes, weightiest first
      quoted INTEGER NOT NULL,
      reported INTEGER NOT NULL,
      is_read INTEGER NOT NULL DEFAULT 0,
      is_starred INTEGER NOT NULL DEFAULT 0,
      place INTEGER NOT NULL DEFAULT 0          -- where reading stopped: byte of the text
    );
    CREATE INDEX article_newest ON article(published DESC);
    CREATE INDEX article_link ON article(link) WHERE link IS NOT NULL;
    CREATE INDEX article_unread ON article(number) WHERE is_read = 0;
    CREATE INDEX article_starred ON article(number) WHERE is_starred = 1;

    CREATE TABLE body (
      number INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      structure BLOB NOT NULL,
      findings BLOB NOT NULL,
      text TEXT NOT NULL
    );
    CREATE VIRTUAL TABLE words USING fts5(
      text, content = 'body', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE heading USING fts5(
      title, speakers, source, countries, about, near, tokenize = 'unicode61 remove_diacritics 2'
    );

    -- An earlier wording of an article that was edited.
    CREATE TABLE wording (
      number INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      replaced INTEGER NOT NULL,
      title TEXT NOT NULL,
      structure BLOB NOT NULL,
      text TEXT NOT NULL
    );
    CREATE INDEX wording_number ON wording(number);

    CREATE TABLE tag (
      number INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      name TEXT NOT NULL,
      PRIMARY KEY (number, name)
    ) WITHOUT ROWID;

    -- A name as articles give it, with what they say of who it is.
    CREATE TABLE speaker (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      country TEXT NOT NULL,
      UNIQUE (name, role, country)
    );
    -- Who speaks in an article and which countries it names, packed: what the screens over many articles add up.
    CREATE TABLE digest (
      number INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      speakers BLOB NOT NULL,
      countries BLOB NOT NULL
    );

    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,                       -- path
      address TEXT NOT NULL UNIQUE,
      added INTEGER NOT NULL
    );
    -- Where an article came from: a file, told by its path within the source. A file may hold several articles.
    CREATE TABLE origin (
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      path TEXT NOT NULL,
      part INTEGER NOT NULL,
      number INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,                -- nanoseconds since 1970
      is_gone INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (source, path, part)
    ) WITHOUT ROWID;
    CREATE INDEX origin_number ON origin(number);

    -- One row: counts changes of the articles and of their marks, so that a reader beside us sees when to look again.
    CREATE TABLE change (id INTEGER PRIMARY KEY CHECK (id = 1), articles INTEGER NOT NULL, marks INTEGER NOT NULL);
    INSERT INTO change VALUES (1, 0, 0);
    """,
    """
    CREATE INDEX article_finder ON article(finder);

    -- Who speaks in a quote, by the reader's word: the words and where they stood, in bytes of the text.
    CREATE TABLE correction (
      number INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      words TEXT NOT NULL,
      speaker TEXT,                             -- NULL: nobody
      PRIMARY KEY (number, start, end)
    ) WITHOUT ROWID;

    -- A query that stands among the sources.
    CREATE TABLE saved_search (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL,
      seen INTEGER NOT NULL                     -- highest number of an article when it was last looked at
    ) WITHOUT ROWID;

    -- How long the articles of a source stay; NULL: for ever, and all of them.
    ALTER TABLE source ADD COLUMN keep_days INTEGER;
    ALTER TABLE source ADD COLUMN keep_articles INTEGER;
    -- A file whose articles have gone by that rule: it is not read again until it changes.
    CREATE TABLE outlived (
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      path TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      PRIMARY KEY (source, path)
    ) WITHOUT ROWID;

    -- What the quotes of an article say, as keys: at most six a quote, found again by `Statement.keys`.
    CREATE VIRTUAL TABLE statement USING fts5(keys, detail = none, columnsize = 0, tokenize = 'ascii');
    """,
    """
    -- The digests of 64 articles in a row: see `DigestBlock`.
    CREATE TABLE digest_block (
      number INTEGER PRIMARY KEY,               -- of the first article, divided by 64
      digests BLOB NOT NULL
    );
    -- What the quotes of an article say, packed: see `StatementKeys`. The index is given it and keeps only itself.
    CREATE TABLE statement_keys (
      number INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      keys BLOB NOT NULL
    );
    CREATE VIRTUAL TABLE statement_index USING fts5(
      keys, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
    );
    """,
  ]

  /// What is done after the statements of a step, by its place, where SQL does not do.
  static let moves: [Int: @Sendable (Database) throws -> Void] = [
    2: { db in
      try DigestBlock.moveRows(db)
      try StatementKeys.moveRows(db)
    }
  ]
}
