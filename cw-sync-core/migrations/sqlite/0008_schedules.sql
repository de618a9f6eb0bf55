-- How far the jobs of an integration are.
CREATE TABLE job (
    integration TEXT NOT NULL,
    job         TEXT NOT NULL,
    state       TEXT NOT NULL,
    PRIMARY KEY (integration, job)
) STRICT;

-- What tenants were counted to have on a day, to be billed later.
CREATE TABLE count (
    integration TEXT NOT NULL,
    day         TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    products    TEXT NOT NULL,
    PRIMARY KEY (integration, day, tenant)
) STRICT;

-- What the vendor told of, and what came of it. What is searched is in columns of its own.
CREATE TABLE event (
    id          TEXT PRIMARY KEY,
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    told_at     TEXT NOT NULL,
    waits       INTEGER NOT NULL,
    errors      INTEGER NOT NULL,
    searched    TEXT NOT NULL,
    event       TEXT NOT NULL
) STRICT;

CREATE INDEX event_by_integration ON event (integration, id);
CREATE INDEX event_waiting ON event (integration) WHERE waits = 1;

-- A run as a list shows it, so that no report is read for one. Reports from before have none.
ALTER TABLE run ADD COLUMN summary TEXT;
ALTER TABLE run ADD COLUMN automatic INTEGER;
ALTER TABLE run ADD COLUMN job TEXT;
ALTER TABLE run ADD COLUMN failed INTEGER;
ALTER TABLE run ADD COLUMN changed INTEGER;
