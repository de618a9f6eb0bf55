-- The engine's own state. Texts are JSON where a column holds a value of ours.

CREATE TABLE mapping (
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    mapping     TEXT NOT NULL,
    PRIMARY KEY (integration, tenant)
) STRICT;

-- The remembered tie between a vendor's object and the CWM record that stands for it. A record
-- stands for one object only.
CREATE TABLE link (
    integration TEXT NOT NULL,
    kind        TEXT NOT NULL,
    key         TEXT NOT NULL,
    record      INTEGER NOT NULL,
    link        TEXT NOT NULL,
    PRIMARY KEY (integration, kind, key),
    UNIQUE (integration, kind, record)
) STRICT;

-- The write-ahead record: an intent is noted before CWM is written to, its settlement after.
CREATE TABLE journal (
    id          TEXT PRIMARY KEY,
    integration TEXT NOT NULL,
    run         TEXT NOT NULL,
    intent      TEXT NOT NULL,
    noted_at    TEXT NOT NULL,
    settlement  TEXT
) STRICT;

CREATE INDEX journal_open ON journal (integration) WHERE settlement IS NULL;

-- Who may write for an integration. The fence grows with each holder.
CREATE TABLE lease (
    integration TEXT PRIMARY KEY,
    holder      TEXT NOT NULL,
    fence       INTEGER NOT NULL,
    until       TEXT NOT NULL
) STRICT;

CREATE TABLE run (
    id          TEXT PRIMARY KEY,
    integration TEXT NOT NULL,
    started_at  TEXT NOT NULL,
    report      TEXT NOT NULL
) STRICT;

CREATE INDEX run_by_integration ON run (integration, started_at);
