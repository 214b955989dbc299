-- The end of a programme: when everything of it goes, who was warned, what went, and the signed reports of that. Nothing
-- here names a person or a centre: a centre is known by the fingerprints of its keys, which only it has on paper.

-- How long after the last day everything stays, so that centres can take home what they need.
ALTER TABLE screening_programme ADD COLUMN grace_days INTEGER NOT NULL DEFAULT 30 CHECK (grace_days BETWEEN 0 AND 365);

-- A warning, given once: `days` before `deletes_on`. Another day of deletion is warned of anew.
CREATE TABLE screening_end_notice (
    programme  TEXT    NOT NULL REFERENCES screening_programme (id),
    deletes_on TEXT    NOT NULL,
    days       INTEGER NOT NULL,
    given_on   TEXT    NOT NULL,
    PRIMARY KEY (programme, deletes_on, days)
);

-- A programme of which everything is going or gone. Begun and not finished: somebody goes on.
CREATE TABLE screening_ending (
    programme   TEXT   PRIMARY KEY REFERENCES screening_programme (id),
    began_at    BIGINT NOT NULL,
    finished_at BIGINT
);

-- One centre that went, written in the transaction in which it went. `kids`: with spaces between; `counts`: JSON.
CREATE TABLE screening_deletion (
    id         TEXT   PRIMARY KEY,
    programme  TEXT   NOT NULL REFERENCES screening_programme (id),
    kids       TEXT   NOT NULL,
    counts     TEXT   NOT NULL,
    began_at   BIGINT NOT NULL,
    deleted_at BIGINT NOT NULL
);
CREATE INDEX screening_deletion_programme ON screening_deletion (programme);

-- The signed file, byte by byte as it is downloaded. `about` is a deletion's id, or the programme's for all of it.
CREATE TABLE screening_deletion_report (
    id        TEXT   PRIMARY KEY,
    programme TEXT   NOT NULL REFERENCES screening_programme (id),
    about     TEXT   NOT NULL UNIQUE,
    file      TEXT   NOT NULL,
    made_at   BIGINT NOT NULL
);

-- The public halves of the keys with which this installation signed: one for each data folder that it has had.
CREATE TABLE screening_report_key (
    id         TEXT   PRIMARY KEY,
    public_key TEXT   NOT NULL,
    since      BIGINT NOT NULL
);
