-- A meeting that people follow on their phones: one quick question, questions of their own, a wall of inspiration. No name
-- and no account of a participant; whoever leads it signs in.
CREATE TABLE landscape_meeting (
    id         TEXT   PRIMARY KEY,
    code       TEXT   NOT NULL UNIQUE,
    leader     TEXT   NOT NULL,
    title      TEXT   NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    question   TEXT   NOT NULL CHECK (length(question) <= 200),
    -- One a line.
    options    TEXT   NOT NULL CHECK (length(options) <= 800),
    version    BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- One vote a device. `hand` is a random id of a cookie.
CREATE TABLE landscape_vote (
    meeting TEXT    NOT NULL REFERENCES landscape_meeting (id) ON DELETE CASCADE,
    hand    TEXT    NOT NULL,
    choice  INTEGER NOT NULL,
    PRIMARY KEY (meeting, hand)
);

CREATE TABLE landscape_post (
    number  ${identity},
    meeting TEXT NOT NULL REFERENCES landscape_meeting (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('QUESTION', 'INSPIRATION')),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 400),
    answer  TEXT NOT NULL CHECK (length(answer) <= 1000)
);
CREATE INDEX landscape_post_meeting ON landscape_post (meeting, number);
