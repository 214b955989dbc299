-- Joining: what a programme asks of centres, who is interested, what they decided, and what they accepted (R004-1 to 5, 23).

-- What a manager offers, until when an interest can be given. Lists are lines.
CREATE TABLE screening_call (
    programme  TEXT PRIMARY KEY REFERENCES screening_programme (id),
    closes_on  TEXT NOT NULL,
    conditions TEXT NOT NULL CHECK (length(conditions) <= 6000),
    scenarios  TEXT NOT NULL CHECK (length(scenarios) <= 6000),
    cost       TEXT NOT NULL CHECK (length(cost) <= 1000)
);

-- The processor agreement, as it was on a day. A version is never changed.
CREATE TABLE screening_agreement (
    programme TEXT    NOT NULL REFERENCES screening_programme (id),
    version   INTEGER NOT NULL CHECK (version >= 1),
    words     TEXT    NOT NULL CHECK (length(words) BETWEEN 1 AND 60000),
    since     TEXT    NOT NULL,
    PRIMARY KEY (programme, version)
);
CREATE TRIGGER screening_agreement_keeps BEFORE UPDATE ON screening_agreement ${refuse};

-- An interest binds to nothing; a decision does, and holds what was decided on. `answers`: YES, NO or UNSURE for each condition.
CREATE TABLE screening_interest (
    id            TEXT    PRIMARY KEY,
    programme     TEXT    NOT NULL REFERENCES screening_programme (id),
    token_hash    TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    contact_name  TEXT    NOT NULL,
    contact_email TEXT    NOT NULL,
    phone         TEXT    NOT NULL,
    estimate      INTEGER NOT NULL CHECK (estimate >= 0),
    answers       TEXT    NOT NULL,
    scenario      INTEGER NOT NULL,
    given_on      TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('INTEREST', 'JOINS', 'DECLINES')),
    decided_on    TEXT,
    decided_by    TEXT,
    job           TEXT,
    cost          TEXT,
    agreement     INTEGER
);
CREATE INDEX screening_interest_programme ON screening_interest (programme);

-- Which version a centre accepted, who did so and when.
CREATE TABLE screening_agreement_accepted (
    centre      TEXT    NOT NULL REFERENCES screening_centre (id),
    version     INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    job         TEXT    NOT NULL,
    accepted_at BIGINT  NOT NULL,
    PRIMARY KEY (centre, version)
);

-- How a centre uses the questionnaire in a school (R004-20).
CREATE TABLE screening_school (
    centre     TEXT    NOT NULL REFERENCES screening_centre (id),
    school     TEXT    NOT NULL CHECK (length(school) BETWEEN 1 AND 200),
    uses       INTEGER NOT NULL CHECK (uses IN (0, 1)),
    everybody  INTEGER NOT NULL CHECK (everybody IN (0, 1)),
    class_wide INTEGER NOT NULL CHECK (class_wide IN (0, 1)),
    expected   INTEGER NOT NULL CHECK (expected >= 0),
    PRIMARY KEY (centre, school)
);

-- Asked once, answered once, read by every centre of the programme. Who asked is known to the manager only.
CREATE TABLE screening_question (
    id          TEXT   PRIMARY KEY,
    programme   TEXT   NOT NULL REFERENCES screening_programme (id),
    centre      TEXT   NOT NULL REFERENCES screening_centre (id),
    question    TEXT   NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
    answer      TEXT   CHECK (length(answer) <= 4000),
    asked_at    BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX screening_question_programme ON screening_question (programme, asked_at);

-- The explanation for parents, spoken by somebody of the centre, one file a language; captions as WebVTT.
CREATE TABLE screening_explanation (
    centre   TEXT    NOT NULL REFERENCES screening_centre (id),
    language TEXT    NOT NULL,
    type     TEXT    NOT NULL,
    audio    ${blob} NOT NULL CHECK (length(audio) <= 8388608),
    captions TEXT    NOT NULL CHECK (length(captions) <= 60000),
    added_on TEXT    NOT NULL,
    PRIMARY KEY (centre, language)
);
