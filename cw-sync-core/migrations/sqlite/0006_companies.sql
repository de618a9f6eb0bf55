-- The companies that tenants can be mapped to, as CWM had them when they were fetched.

CREATE TABLE company (
    integration TEXT    NOT NULL,
    id          INTEGER NOT NULL,
    -- What they are sorted by and searched in, as CWM compares names.
    name        TEXT    NOT NULL,
    search      TEXT    NOT NULL,
    company     TEXT    NOT NULL,
    PRIMARY KEY (integration, name, id)
) STRICT;

CREATE TABLE company_list (
    integration TEXT NOT NULL PRIMARY KEY,
    fetched_at  TEXT NOT NULL
) STRICT;
