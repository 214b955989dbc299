-- A colleague who is invited to hold the keys of an organisation. The code that she is told outside this system lies here
-- only sealed under the organisation's seed; what she made with it waits until a colleague's browser has checked it. See
-- docs/formats/keys-v1.md and docs/decisions/0037.
CREATE TABLE identity_enrolment (
    id           TEXT    PRIMARY KEY,
    organisation TEXT    NOT NULL REFERENCES identity_organisation (id),
    token_hash   TEXT    NOT NULL UNIQUE,
    epoch        INTEGER NOT NULL CHECK (epoch >= 1),
    code         ${blob} NOT NULL,
    invited_by   TEXT    NOT NULL,
    created_at   BIGINT  NOT NULL,
    expires_at   BIGINT  NOT NULL,
    -- From here on: what the newcomer's browser sent. Her name stands in identity_person and in the proof.
    person       TEXT    REFERENCES identity_person (id),
    public_key   ${blob} CHECK (public_key IS NULL OR length(public_key) = 1216),
    wrap         ${blob},
    pin          ${blob},
    proof        ${blob},
    joined_at    BIGINT,
    -- And what the colleague's browser sent: the seed under the code, for the newcomer's first opening.
    first_share  ${blob},
    admitted_at  BIGINT
);
CREATE INDEX identity_enrolment_organisation ON identity_enrolment (organisation);
CREATE INDEX identity_enrolment_person ON identity_enrolment (person);
