-- Referral is off for an organisation until it switches it on and confirms its duties (R002-16).
CREATE TABLE landscape_party (
    organisation   TEXT   PRIMARY KEY,
    regime         TEXT   NOT NULL CHECK (regime IN ('AVG', 'WGBO', 'JEUGDWET', 'FLEMISH')),
    -- How a parent reaches it, and where it is told that something changed.
    contact        TEXT   NOT NULL CHECK (length(contact) BETWEEN 1 AND 300),
    email          TEXT   NOT NULL CHECK (length(email) <= 254),
    duties_version TEXT   NOT NULL,
    duties_at      BIGINT NOT NULL,
    duties_by      TEXT   NOT NULL,
    left_at        BIGINT
);

-- What organisations agreed to share, why, on which law, for how long. Ends with a party that leaves.
CREATE TABLE landscape_agreement (
    id             TEXT    PRIMARY KEY,
    purpose        TEXT    NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200),
    legal_basis    TEXT    NOT NULL CHECK (length(legal_basis) BETWEEN 1 AND 300),
    categories     TEXT    NOT NULL,
    retention_days INTEGER NOT NULL CHECK (retention_days BETWEEN 1 AND 730),
    review_on      TEXT    NOT NULL CHECK (length(review_on) = 10),
    made_by        TEXT    NOT NULL,
    made_at        BIGINT  NOT NULL
);

CREATE TABLE landscape_agreement_party (
    agreement    TEXT   NOT NULL REFERENCES landscape_agreement (id),
    organisation TEXT   NOT NULL,
    accepted_at  BIGINT,
    accepted_by  TEXT,
    left_at      BIGINT,
    PRIMARY KEY (agreement, organisation)
);
CREATE INDEX landscape_agreement_party_organisation ON landscape_agreement_party (organisation);

-- States and times. What it says is sealed to sender, recipient and parent; the server has no key to it. The bytes go with
-- a withdrawal, and when the agreement's term is over.
CREATE TABLE landscape_referral (
    id            TEXT   PRIMARY KEY,
    sender        TEXT   NOT NULL,
    recipient     TEXT   NOT NULL,
    subject       TEXT   NOT NULL,
    agreement     TEXT   NOT NULL REFERENCES landscape_agreement (id),
    basis         TEXT   NOT NULL,
    categories    TEXT   NOT NULL,
    state         TEXT   NOT NULL CHECK (state IN ('SENT', 'RECEIVED', 'FEEDBACK', 'CLOSED', 'REFUSED', 'WITHDRAWN')),
    sent_at       BIGINT NOT NULL,
    changed_at    BIGINT NOT NULL,
    letter        ${blob},
    sender_key    ${blob},
    recipient_key ${blob},
    parent_key    ${blob},
    CHECK (sender <> recipient),
    CHECK (state <> 'WITHDRAWN' OR letter IS NULL)
);
CREATE INDEX landscape_referral_sender ON landscape_referral (sender, changed_at);
CREATE INDEX landscape_referral_recipient ON landscape_referral (recipient, changed_at);
CREATE INDEX landscape_referral_subject ON landscape_referral (sender, subject);

CREATE TABLE landscape_referral_step (
    referral TEXT    NOT NULL REFERENCES landscape_referral (id),
    number   INTEGER NOT NULL,
    state    TEXT    NOT NULL,
    at       BIGINT  NOT NULL,
    -- Null: the parent.
    person   TEXT,
    PRIMARY KEY (referral, number)
);

CREATE TABLE landscape_feedback (
    referral TEXT    NOT NULL REFERENCES landscape_referral (id),
    number   INTEGER NOT NULL,
    sealed   ${blob} NOT NULL,
    PRIMARY KEY (referral, number)
);
