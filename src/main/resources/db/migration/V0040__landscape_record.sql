-- The local landscape as HSDS says it: a row is an object of a kind (`entity`), its words are JSON. What it points at
-- stands again as rows, so that whoever reads an object finds all that hangs on it. Decision 0028.
-- Everything carries the batch it came in with. Batch 0 is what the public reads; a batch that is still being read or
-- checked is seen by nobody, and becomes public in one transaction or not at all.

CREATE TABLE landscape_source (
    id       TEXT   PRIMARY KEY,
    name     TEXT   NOT NULL UNIQUE,
    -- Where this installation answers, for links in mail.
    site     TEXT   NOT NULL,
    taken_at BIGINT NOT NULL
);

CREATE TABLE landscape_record (
    batch  BIGINT  NOT NULL,
    entity TEXT    NOT NULL,
    id     TEXT    NOT NULL,
    source TEXT    NOT NULL,
    -- The line of the file it came from, for a report.
    line   INTEGER NOT NULL,
    fields TEXT    NOT NULL,
    -- Tells where somebody is safe: never leaves, by whatever way.
    hidden INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (batch, entity, id)
);
CREATE INDEX landscape_record_source ON landscape_record (batch, source);

CREATE TABLE landscape_pointer (
    batch         BIGINT NOT NULL,
    entity        TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    field         TEXT   NOT NULL,
    target_entity TEXT   NOT NULL,
    target        TEXT   NOT NULL,
    PRIMARY KEY (batch, entity, id, field)
);
CREATE INDEX landscape_pointer_target ON landscape_pointer (batch, target_entity, target, entity, id);

-- Addresses that an editor or a package called confidential. Survives every new import.
CREATE TABLE landscape_confidential (
    address TEXT   PRIMARY KEY,
    since   BIGINT NOT NULL
);

CREATE TABLE landscape_batch (
    id         BIGINT PRIMARY KEY,
    source     TEXT   NOT NULL,
    state      TEXT   NOT NULL CHECK (state IN ('READING', 'CHECKING', 'SORTING', 'PUBLISHED', 'REFUSED', 'BROKEN')),
    row_count  BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at   BIGINT
);

-- What the checker found: rule, and where.
CREATE TABLE landscape_finding (
    batch   BIGINT  NOT NULL REFERENCES landscape_batch (id),
    number  INTEGER NOT NULL,
    refuses INTEGER NOT NULL,
    file    TEXT    NOT NULL,
    line    INTEGER NOT NULL,
    field   TEXT    NOT NULL,
    rule    TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    PRIMARY KEY (batch, number)
);
