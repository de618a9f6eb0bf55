-- What is remembered of alerts. One that stands and has no ticket yet waits here for it.

CREATE TABLE alert (
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    key         TEXT NOT NULL,
    record      TEXT NOT NULL,
    PRIMARY KEY (integration, tenant, key)
) STRICT;

-- Since when the vendor is asked next. It moves with the alerts of a whole poll, or not at all.
CREATE TABLE alert_watermark (
    integration TEXT NOT NULL,
    tenant      TEXT NOT NULL,
    since       TEXT NOT NULL,
    PRIMARY KEY (integration, tenant)
) STRICT;
