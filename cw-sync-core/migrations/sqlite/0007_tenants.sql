-- What a person chose for an integration besides its mappings.
CREATE TABLE choice (
    integration TEXT PRIMARY KEY,
    choices     TEXT NOT NULL
) STRICT;

-- What is known of tenants since the last runs.
CREATE TABLE tenant (
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    facts       TEXT NOT NULL,
    PRIMARY KEY (integration, tenant)
) STRICT;

-- Their devices. Apart, since few are looked at together.
CREATE TABLE tenant_devices (
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    devices     TEXT NOT NULL,
    PRIMARY KEY (integration, tenant)
) STRICT;
