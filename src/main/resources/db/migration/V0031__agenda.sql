-- What people send in for the agenda, before somebody decides about it. The agenda itself stands in the registers.

-- A white spot or a trend. Ends in an ambition, an action or a no with a reason.
CREATE TABLE agenda_signal (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('WHITE_SPOT', 'TREND')),
    title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    evidence   TEXT NOT NULL CHECK (length(evidence) <= 2000),
    raised_by  TEXT NOT NULL CHECK (length(raised_by) <= 120),
    theme      TEXT NOT NULL,
    pillar     TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('NEW', 'TAKEN_UP', 'NOT_TAKEN_UP')),
    -- The address of the ambition or action that came of it.
    result     TEXT NOT NULL,
    answer     TEXT NOT NULL CHECK (length(answer) <= 2000),
    on_day     TEXT NOT NULL CHECK (length(on_day) = 10),
    decided_on TEXT CHECK (length(decided_on) = 10),
    CHECK ((state = 'NEW') = (decided_on IS NULL)),
    CHECK (state <> 'TAKEN_UP' OR result <> ''),
    CHECK (state <> 'NOT_TAKEN_UP' OR answer <> '')
);
CREATE INDEX agenda_signal_state ON agenda_signal (state, on_day);

-- Somebody who wants to join a coalition. How to reach them is gone once it is decided.
CREATE TABLE agenda_join (
    id           TEXT PRIMARY KEY,
    organisation TEXT NOT NULL CHECK (length(organisation) BETWEEN 1 AND 200),
    sector       TEXT NOT NULL CHECK (sector <> ''),
    coalition    TEXT NOT NULL CHECK (coalition <> ''),
    words        TEXT NOT NULL CHECK (length(words) <= 2000),
    contact      TEXT NOT NULL CHECK (length(contact) <= 254),
    state        TEXT NOT NULL CHECK (state IN ('NEW', 'JOINED', 'NOT_JOINED')),
    answer       TEXT NOT NULL CHECK (length(answer) <= 500),
    on_day       TEXT NOT NULL CHECK (length(on_day) = 10),
    decided_on   TEXT CHECK (length(decided_on) = 10),
    CHECK (state = 'NEW' OR contact = '')
);
CREATE INDEX agenda_join_state ON agenda_join (state, on_day);

-- What young people say about an ambition, under a name that they choose. Shown once somebody has read it.
CREATE TABLE agenda_comment (
    id       TEXT PRIMARY KEY,
    ambition TEXT NOT NULL,
    words    TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    who      TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 80),
    person   TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('NEW', 'SHOWN', 'NOT_SHOWN')),
    on_day   TEXT NOT NULL CHECK (length(on_day) = 10)
);
CREATE INDEX agenda_comment_ambition ON agenda_comment (ambition, state, on_day);

-- A voice from the field. Words and name stand here only while there is permission, or while it is being asked; a
-- permission that is withdrawn takes them away.
CREATE TABLE agenda_voice (
    id           TEXT PRIMARY KEY,
    words        TEXT NOT NULL CHECK (length(words) <= 4000),
    who          TEXT NOT NULL CHECK (length(who) <= 120),
    age_band     TEXT NOT NULL,
    theme        TEXT NOT NULL,
    ambition     TEXT NOT NULL,
    permission   TEXT NOT NULL CHECK (permission IN ('ASKED', 'GIVEN', 'WITHDRAWN')),
    -- How permission was given: by whom, in which way.
    evidence     TEXT NOT NULL CHECK (length(evidence) <= 300),
    on_day       TEXT NOT NULL CHECK (length(on_day) = 10),
    -- Of the link with which the speaker can withdraw it.
    token_hash   TEXT UNIQUE,
    CHECK (permission <> 'WITHDRAWN' OR (words = '' AND who = '')),
    CHECK (permission <> 'GIVEN' OR evidence <> '')
);
