-- What fails again and again, by what it is about.
CREATE TABLE trouble (
    integration TEXT NOT NULL,
    subject     TEXT NOT NULL,
    trouble     TEXT NOT NULL,
    PRIMARY KEY (integration, subject)
) STRICT;
