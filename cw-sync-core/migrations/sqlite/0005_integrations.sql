-- Integrations as they are set up. What is looked for when one is saved stands in columns.
CREATE TABLE integration (
    integration  TEXT PRIMARY KEY,
    organization TEXT NOT NULL,
    vendor       TEXT NOT NULL,
    cwm          TEXT,
    revision     INTEGER NOT NULL,
    record       TEXT NOT NULL,
    UNIQUE (organization, vendor)
) STRICT;

CREATE INDEX integration_by_cwm ON integration (cwm);

-- Credentials, encrypted.
CREATE TABLE secret (
    integration TEXT NOT NULL,
    field       TEXT NOT NULL,
    key         TEXT NOT NULL,
    sealed      BLOB NOT NULL,
    changed     TEXT NOT NULL,
    PRIMARY KEY (integration, field)
) STRICT;

-- Who did what.
CREATE TABLE audit (
    id          TEXT PRIMARY KEY,
    integration TEXT NOT NULL,
    at          TEXT NOT NULL,
    entry       TEXT NOT NULL
) STRICT;

CREATE INDEX audit_by_integration ON audit (integration, id);
