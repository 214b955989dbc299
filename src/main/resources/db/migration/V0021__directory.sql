-- The registers that all instruments share: organisations, resources and concepts. Public, and of nobody: no column here
-- names an organisation that signs in. The three have one shape: docs/decisions/0019.

CREATE TABLE directory_entry (
    kind       TEXT    NOT NULL CHECK (kind IN ('ORGANISATION', 'RESOURCE', 'CONCEPT')),
    id         TEXT    NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
    version    INTEGER NOT NULL CHECK (version >= 1),
    -- Of a concept: the vocabulary it belongs to.
    scheme     TEXT    NOT NULL,
    title      TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    sort_key   TEXT    NOT NULL,
    -- What the record says, as JSON; its references and unique keys stand again in the tables below, as rows.
    fields     TEXT    NOT NULL,
    -- Ages in days from birth, negative before it.
    from_day   INTEGER,
    until_day  INTEGER,
    changed_at BIGINT  NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    PRIMARY KEY (kind, id)
);
CREATE INDEX directory_entry_order ON directory_entry (kind, scheme, sort_key, id);

-- Whatever an entry points at, so that nothing that is used can be removed.
CREATE TABLE directory_reference (
    kind        TEXT NOT NULL,
    entry       TEXT NOT NULL,
    field       TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target      TEXT NOT NULL,
    PRIMARY KEY (kind, entry, field, target),
    FOREIGN KEY (kind, entry) REFERENCES directory_entry (kind, id),
    FOREIGN KEY (target_kind, target) REFERENCES directory_entry (kind, id)
);
CREATE INDEX directory_reference_target ON directory_reference (target_kind, target, kind, entry);

-- What only one entry of a register can have: a web address, a number of the chamber of commerce.
CREATE TABLE directory_key (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (kind, name),
    FOREIGN KEY (kind, entry) REFERENCES directory_entry (kind, id)
);
CREATE INDEX directory_key_entry ON directory_key (kind, entry);

-- Every version that was ever public; without fields: the removal.
CREATE TABLE directory_change (
    number  ${identity},
    kind    TEXT    NOT NULL,
    entry   TEXT    NOT NULL,
    version INTEGER NOT NULL,
    fields  TEXT,
    at      BIGINT  NOT NULL,
    person  TEXT,
    name    TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    UNIQUE (kind, entry, version)
);

CREATE TABLE directory_proposal (
    id           TEXT    PRIMARY KEY,
    kind         TEXT    NOT NULL,
    entry        TEXT,
    base_version INTEGER NOT NULL,
    title        TEXT    NOT NULL,
    fields       TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    person       TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    at           BIGINT  NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'REJECTED')),
    decided_by   TEXT,
    decided_at   BIGINT,
    answer       TEXT
);
CREATE INDEX directory_proposal_state ON directory_proposal (state, at);

-- "This is not right": by anybody, without an account and without a way to find out who.
CREATE TABLE directory_report (
    id      TEXT   PRIMARY KEY,
    kind    TEXT   NOT NULL,
    entry   TEXT   NOT NULL,
    words   TEXT   NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    on_day  TEXT   NOT NULL,
    done_at BIGINT,
    done_by TEXT
);
CREATE INDEX directory_report_open ON directory_report (done_at, on_day);

-- What was odd in the start content, and what we made of it.
CREATE TABLE directory_oddity (
    kind   TEXT NOT NULL,
    entry  TEXT NOT NULL,
    oddity TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (kind, entry, oddity, detail)
);
