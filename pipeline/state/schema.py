"""The tables, as migrations that can be read: each moves the database from one version to the next."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE entries (
        id TEXT PRIMARY KEY, canonical TEXT NOT NULL, published TEXT, first_seen TEXT NOT NULL, record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_time ON entries (coalesce(published, first_seen));
    CREATE TABLE sources (url TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;
    CREATE TABLE collects (n INTEGER PRIMARY KEY, issue TEXT NOT NULL, ended TEXT NOT NULL) STRICT;
    CREATE TABLE spending (
        n INTEGER PRIMARY KEY, issue TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, fingerprint TEXT NOT NULL,
        model TEXT NOT NULL, tokens TEXT NOT NULL, usd REAL NOT NULL, at TEXT NOT NULL, UNIQUE (issue, fingerprint)
    ) STRICT;
    CREATE TABLE issues (
        date TEXT PRIMARY KEY, number INTEGER NOT NULL, title TEXT NOT NULL, sent TEXT NOT NULL, place TEXT NOT NULL
    ) STRICT;
    CREATE TABLE past_stories (n INTEGER PRIMARY KEY, date TEXT NOT NULL, record TEXT NOT NULL) STRICT;
    CREATE TABLE steering (n INTEGER PRIMARY KEY, action TEXT NOT NULL, keys TEXT NOT NULL, note TEXT NOT NULL) STRICT;
    CREATE TABLE skips (date TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT;
    CREATE TABLE remarks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE deliveries (
        n INTEGER PRIMARY KEY, issue TEXT NOT NULL, address TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX deliveries_by_issue ON deliveries (issue, address);
    """,
    """
    CREATE TABLE calls (
        n INTEGER PRIMARY KEY AUTOINCREMENT, issue TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL,
        fingerprint TEXT NOT NULL, usd REAL NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX calls_by_request ON calls (issue, fingerprint);
    CREATE TABLE batches (
        n INTEGER PRIMARY KEY AUTOINCREMENT, issue TEXT NOT NULL, id TEXT NOT NULL, before TEXT NOT NULL, awaited TEXT NOT NULL,
        at TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE names (key INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;
    CREATE TABLE revisions (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL, until TEXT NOT NULL, record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX revisions_by_entry ON revisions (id);
    """,
    """
    ALTER TABLE spending ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE calls ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0;
    """,
)
