CREATE TABLE monitor_session (
    id                TEXT PRIMARY KEY,
    team              TEXT NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE,
    code              TEXT NOT NULL UNIQUE,
    -- Opens the projector view and nothing else: what everybody in the room sees, without a name. Kept readable so
    -- that the facilitator can show the link again.
    screen            TEXT NOT NULL UNIQUE,
    lead_hash         TEXT,
    voice             TEXT NOT NULL,
    pace              TEXT NOT NULL,
    stickers          INTEGER NOT NULL CHECK (stickers BETWEEN 3 AND 5),
    by_stickers       INTEGER NOT NULL,
    ends              TEXT NOT NULL,
    phase             TEXT NOT NULL,
    ends_at           BIGINT,
    settles_at        BIGINT,
    version           BIGINT NOT NULL,
    progress          BIGINT NOT NULL,
    facilitator       TEXT,
    facilitator_until BIGINT NOT NULL,
    offered           INTEGER NOT NULL,
    steered           INTEGER NOT NULL,
    spot              INTEGER NOT NULL,
    remarks_shown     INTEGER NOT NULL,
    joined            INTEGER NOT NULL,
    created_at        BIGINT NOT NULL,
    closed_at         BIGINT
);
CREATE INDEX monitor_session_team ON monitor_session (team, created_at);

-- A device, or several of one person, in a session that is going on. No name, no time; removed when it closes.
CREATE TABLE monitor_member (
    session   TEXT NOT NULL REFERENCES monitor_session (id) ON DELETE CASCADE,
    hash      TEXT NOT NULL,
    takes_part INTEGER NOT NULL,
    PRIMARY KEY (session, hash)
);

-- The statements of a session in the words of that day.
CREATE TABLE monitor_candidate (
    session   TEXT NOT NULL REFERENCES monitor_session (id) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    position  INTEGER NOT NULL,
    group_id  TEXT NOT NULL,
    wording   TEXT NOT NULL,
    flagged   INTEGER NOT NULL,
    PRIMARY KEY (session, statement)
);

-- The limit is a fact of the database: a dot needs a slot, there are as many slots as stickers, each holds one dot.
CREATE TABLE monitor_slot (
    session TEXT NOT NULL REFERENCES monitor_session (id) ON DELETE CASCADE,
    slot    INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 5),
    PRIMARY KEY (session, slot)
);
CREATE TABLE monitor_dot (
    session   TEXT NOT NULL,
    hand      TEXT NOT NULL,
    slot      INTEGER NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (session, hand, slot),
    FOREIGN KEY (session, slot) REFERENCES monitor_slot (session, slot) ON DELETE CASCADE,
    FOREIGN KEY (session, statement) REFERENCES monitor_candidate (session, statement) ON DELETE CASCADE
);
CREATE TABLE monitor_sticker_result (
    session   TEXT NOT NULL REFERENCES monitor_session (id) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    source    TEXT NOT NULL,
    dots      INTEGER NOT NULL,
    hands     INTEGER NOT NULL,
    PRIMARY KEY (session, statement, source)
);

-- One statement on the thermometer. `responses` stays when the scores themselves may not be kept.
CREATE TABLE monitor_round (
    id        TEXT PRIMARY KEY,
    session   TEXT NOT NULL REFERENCES monitor_session (id) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    position  INTEGER NOT NULL,
    wording   TEXT NOT NULL,
    urgency   TEXT NOT NULL,
    revealed  INTEGER NOT NULL,
    shown     INTEGER NOT NULL,
    responses INTEGER NOT NULL,
    invited   INTEGER NOT NULL,
    UNIQUE (session, statement)
);

-- Only until the reveal. The hand is derived from a secret on the device, so no row ties it to a member.
CREATE TABLE monitor_ballot (
    round       TEXT NOT NULL REFERENCES monitor_round (id) ON DELETE CASCADE,
    hand        TEXT NOT NULL,
    score       INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    remark      TEXT NOT NULL,
    open_if_few INTEGER NOT NULL,
    PRIMARY KEY (round, hand)
);
-- What stays: how often each score was given. A count has no order, no time and no owner.
CREATE TABLE monitor_tally (
    round   TEXT NOT NULL REFERENCES monitor_round (id) ON DELETE CASCADE,
    source  TEXT NOT NULL,
    score   INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    ballots INTEGER NOT NULL CHECK (ballots > 0),
    PRIMARY KEY (round, source, score)
);
CREATE TABLE monitor_remark (
    id     TEXT PRIMARY KEY,
    round  TEXT NOT NULL REFERENCES monitor_round (id) ON DELETE CASCADE,
    remark TEXT NOT NULL,
    hidden INTEGER NOT NULL
);
CREATE INDEX monitor_remark_round ON monitor_remark (round);

CREATE TABLE monitor_note (
    id         TEXT PRIMARY KEY,
    session    TEXT NOT NULL REFERENCES monitor_session (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    note       TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX monitor_note_session ON monitor_note (session, created_at);
