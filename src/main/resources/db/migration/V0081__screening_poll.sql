-- Anonymous polls (R004-29). An answer has no time, no address and no order: its id is random, and that is its key.
CREATE TABLE screening_poll (
    id            TEXT   PRIMARY KEY,
    organisation  TEXT   NOT NULL REFERENCES identity_organisation (id),
    title         TEXT   NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    questionnaire TEXT   NOT NULL,
    parts         TEXT   NOT NULL CHECK (length(parts) <= 4000),
    ends_on       TEXT   NOT NULL,
    closed_on     TEXT,
    published_on  TEXT,
    created_at    BIGINT NOT NULL
);
CREATE INDEX screening_poll_organisation ON screening_poll (organisation);

-- `chosen`: the value of the option of each question with commas between, nothing where it was skipped.
CREATE TABLE screening_poll_answer (
    id     TEXT PRIMARY KEY,
    poll   TEXT NOT NULL REFERENCES screening_poll (id),
    part   TEXT NOT NULL,
    chosen TEXT NOT NULL CHECK (length(chosen) <= 100)
);
CREATE INDEX screening_poll_answer_poll ON screening_poll_answer (poll);
