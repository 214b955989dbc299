-- The Balansmeter. Days are ISO dates, kept instead of times where a time could tell who answered.
-- What is sealed in a browser lies here as bytes; the server has no code to open it.

CREATE TABLE screening_programme (
    id                    TEXT   PRIMARY KEY,
    organisation          TEXT   NOT NULL REFERENCES identity_organisation (id),
    name                  TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    questionnaire         TEXT   NOT NULL,
    questionnaire_version TEXT   NOT NULL,
    starts_on             TEXT   NOT NULL,
    ends_on               TEXT   NOT NULL,
    closed_at             BIGINT,
    created_at            BIGINT NOT NULL,
    CHECK (starts_on <= ends_on)
);
CREATE INDEX screening_programme_organisation ON screening_programme (organisation);

-- A centre takes part in one programme; its id is that of the organisation it is.
CREATE TABLE screening_centre (
    id               TEXT    PRIMARY KEY REFERENCES identity_organisation (id),
    programme        TEXT    NOT NULL REFERENCES screening_programme (id),
    slug             TEXT    NOT NULL UNIQUE CHECK (length(slug) BETWEEN 2 AND 60),
    name             TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    contact_name     TEXT    NOT NULL,
    contact_email    TEXT    NOT NULL,
    phone            TEXT    NOT NULL,
    help_lines       TEXT    NOT NULL,
    estimate_parents INTEGER NOT NULL CHECK (estimate_parents >= 0),
    created_at       BIGINT  NOT NULL
);
CREATE INDEX screening_centre_programme ON screening_centre (programme);

-- One sealed row a child: names, code, parents' addresses and link secrets are inside.
CREATE TABLE screening_child (
    centre     TEXT    NOT NULL REFERENCES screening_centre (id),
    id         TEXT    NOT NULL,
    epoch      INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    sealed     ${blob} NOT NULL CHECK (length(sealed) <= 16384),
    changed_on TEXT    NOT NULL,
    PRIMARY KEY (centre, id)
);

-- One row a parent's link: never the secret, only the hash of the part that proves possession of it.
CREATE TABLE screening_invitation (
    id          TEXT    PRIMARY KEY,
    centre      TEXT    NOT NULL REFERENCES screening_centre (id),
    auth_hash   TEXT    NOT NULL,
    school      TEXT    NOT NULL CHECK (length(school) <= 200),
    made_on     TEXT    NOT NULL,
    sent_on     TEXT,
    reminded_on TEXT,
    answered_on TEXT,
    answers     INTEGER NOT NULL DEFAULT 0 CHECK (answers BETWEEN 0 AND 5),
    closed_on   TEXT
);
CREATE INDEX screening_invitation_centre ON screening_invitation (centre);

CREATE TABLE screening_answer (
    seq         ${identity},
    invitation  TEXT    NOT NULL REFERENCES screening_invitation (id),
    submission  TEXT    NOT NULL,
    centre      TEXT    NOT NULL,
    kid         TEXT    NOT NULL,
    envelope    ${blob} NOT NULL CHECK (length(envelope) BETWEEN 1706 AND 3242),
    received_on TEXT    NOT NULL,
    UNIQUE (invitation, submission)
);
CREATE INDEX screening_answer_centre ON screening_answer (centre, seq);

-- A nurse's record of a contact, sealed; a later version of the same record replaces the earlier one.
CREATE TABLE screening_follow_up (
    centre     TEXT    NOT NULL,
    id         TEXT    NOT NULL,
    child      TEXT    NOT NULL,
    epoch      INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    sealed     ${blob} NOT NULL CHECK (length(sealed) <= 16384),
    changed_on TEXT    NOT NULL,
    PRIMARY KEY (centre, id),
    FOREIGN KEY (centre, child) REFERENCES screening_child (centre, id)
);

-- What a colleague's browser already opened, sealed for the others (sealed-answers 3.9).
CREATE TABLE screening_cache_shard (
    centre  TEXT    NOT NULL REFERENCES screening_centre (id),
    shard   INTEGER NOT NULL CHECK (shard >= 0),
    epoch   INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sealed  ${blob} NOT NULL CHECK (length(sealed) <= 1048576),
    PRIMARY KEY (centre, shard)
);
