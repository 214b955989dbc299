-- Who looked (NEN 7513): one line for every look at something of a person and every change of it, written before anything is
-- shown. A line is never changed, and holds the hash of the one before it (docs/decisions/0046). What was seen is not here:
-- only which kind of thing, and a random id of whom it was about.
CREATE TABLE identity_access (
    organisation TEXT    NOT NULL,
    number       BIGINT  NOT NULL CHECK (number >= 1),
    event        TEXT    NOT NULL,
    at           BIGINT  NOT NULL,
    outcome      INTEGER NOT NULL CHECK (outcome IN (0, 4, 8)),
    act          TEXT    NOT NULL,
    what         TEXT    NOT NULL,
    object       TEXT    NOT NULL CHECK (length(object) <= 60),
    person       TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    role         TEXT    NOT NULL,
    network      TEXT    NOT NULL,
    route        TEXT    NOT NULL,
    previous     TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    PRIMARY KEY (organisation, number),
    UNIQUE (organisation, previous)
);
CREATE INDEX identity_access_object ON identity_access (organisation, object, number);

-- Where each log ends, so that a missing last line is seen. Writing locks this row: one writer an organisation.
CREATE TABLE identity_access_head (
    organisation TEXT   PRIMARY KEY,
    number       BIGINT NOT NULL,
    hash         TEXT   NOT NULL
);

-- A log goes whole or not at all: with its end first, when the organisation goes for good.
${stay_function};
CREATE TRIGGER identity_access_keeps BEFORE UPDATE ON identity_access ${refuse};
CREATE TRIGGER identity_access_stays BEFORE DELETE ON identity_access ${stay};

-- Who reads it. No membership: a privacy officer holds no keys and opens no answer.
CREATE TABLE identity_privacy_officer (
    organisation TEXT   NOT NULL REFERENCES identity_organisation (id),
    person       TEXT   NOT NULL REFERENCES identity_person (id),
    since        BIGINT NOT NULL,
    until        BIGINT,
    PRIMARY KEY (organisation, person)
);
CREATE INDEX identity_privacy_officer_person ON identity_privacy_officer (person);

CREATE TABLE identity_officer_link (
    token_hash   TEXT   PRIMARY KEY,
    organisation TEXT   NOT NULL REFERENCES identity_organisation (id),
    created_at   BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT,
    used_by      TEXT REFERENCES identity_person (id)
);
CREATE INDEX identity_officer_link_organisation ON identity_officer_link (organisation);
