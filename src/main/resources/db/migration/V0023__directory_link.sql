-- What the link checker found at the address of a resource, and when it looks again.
CREATE TABLE directory_link (
    resource   TEXT    PRIMARY KEY,
    url        TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('LIVE', 'MOVED', 'DEAD', 'UNKNOWN')),
    finding    TEXT    NOT NULL,
    status     INTEGER,
    moved_to   TEXT,
    failures   INTEGER NOT NULL,
    checked_at BIGINT  NOT NULL,
    next_at    BIGINT  NOT NULL
);
CREATE INDEX directory_link_next ON directory_link (next_at);
CREATE INDEX directory_link_state ON directory_link (state);
