-- What a reset leaves claims nothing: its organization may make another one with that vendor. A
-- constraint of a table cannot be dropped, so it moves.
CREATE TABLE integration_next (
    integration  TEXT PRIMARY KEY,
    organization TEXT NOT NULL,
    vendor       TEXT NOT NULL,
    cwm          TEXT,
    revision     INTEGER NOT NULL,
    record       TEXT NOT NULL
) STRICT;

INSERT INTO integration_next (integration, organization, vendor, cwm, revision, record)
SELECT integration, organization, vendor, cwm, revision, record FROM integration;

DROP TABLE integration;
ALTER TABLE integration_next RENAME TO integration;

CREATE INDEX integration_by_cwm ON integration (cwm);
CREATE UNIQUE INDEX integration_of_organization ON integration (organization, vendor)
    WHERE cwm IS NOT NULL;

-- Old entries go, of whatever integration they are.
CREATE INDEX audit_by_time ON audit (at);
