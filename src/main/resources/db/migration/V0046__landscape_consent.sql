-- Who may share what about a child. A record is never changed and never removed: triggers refuse it, and each record holds
-- the hash of the one before it, so that whoever goes past the triggers is found (docs/decisions/0030). A child is a random
-- id of one organisation; no name, date of birth or free text about a child stands here.
CREATE TABLE landscape_ledger (
    organisation TEXT   NOT NULL,
    number       BIGINT NOT NULL CHECK (number >= 1),
    kind         TEXT   NOT NULL CHECK (kind IN ('DECISION', 'WITHDRAWAL', 'SHARING')),
    subject      TEXT   NOT NULL,
    at           BIGINT NOT NULL,
    entry        TEXT   NOT NULL,
    previous     TEXT   NOT NULL,
    hash         TEXT   NOT NULL,
    PRIMARY KEY (organisation, number),
    UNIQUE (organisation, previous)
);
CREATE INDEX landscape_ledger_subject ON landscape_ledger (organisation, subject, number);

${refuse_function};
CREATE TRIGGER landscape_ledger_keeps BEFORE UPDATE ON landscape_ledger ${refuse};
CREATE TRIGGER landscape_ledger_stays BEFORE DELETE ON landscape_ledger ${refuse};

-- Where each chain ends, so that a missing last record is seen. Writing locks this row: one writer an organisation.
CREATE TABLE landscape_ledger_head (
    organisation TEXT   PRIMARY KEY,
    number       BIGINT NOT NULL,
    hash         TEXT   NOT NULL
);

-- What only the organisation's browsers can read: whom an id stands for, and the secret of the parent's link. May be
-- deleted, unlike the records: they then speak of nobody any more.
CREATE TABLE landscape_subject (
    organisation TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    epoch        INTEGER NOT NULL,
    sealed       ${blob} NOT NULL,
    -- The parent's link: an id and a hash, both made from its secret, which is in the link's fragment only.
    parent       TEXT    NOT NULL UNIQUE,
    parent_hash  TEXT    NOT NULL,
    since        BIGINT  NOT NULL,
    PRIMARY KEY (organisation, subject)
);

-- Reasons in words, sealed; the record holds the hash.
CREATE TABLE landscape_note (
    organisation TEXT    NOT NULL,
    decision     TEXT    NOT NULL,
    epoch        INTEGER NOT NULL,
    sealed       ${blob} NOT NULL,
    PRIMARY KEY (organisation, decision)
);
