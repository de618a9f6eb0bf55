-- What is left of a mapping that was removed: its records are still in CWM.
CREATE TABLE tombstone (
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    mapping     TEXT NOT NULL,
    removed_at  TEXT NOT NULL,
    PRIMARY KEY (integration, tenant)
) STRICT;

-- What is old is forgotten.
CREATE INDEX journal_settled ON journal (integration, noted_at) WHERE settlement IS NOT NULL;
