-- What a reminder's link opens: the page of one action, for a while. Only a hash of its token is kept.
CREATE TABLE action_reminder_link (
    hash       TEXT   PRIMARY KEY,
    action     TEXT   NOT NULL REFERENCES action_action (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);

-- What was agreed in sessions was a note until now.
INSERT INTO action_action (id, instrument, owner, occasion, subject, measurement, about, title, lead, state,
    visibility, version, agreed_at, changed_at)
SELECT n.id, 'MONITOR', s.team, n.session, '', '', '', substr(n.note, 1, 300), '', 'OPEN', 'TEAM', 0, n.created_at,
    n.created_at
FROM monitor_note n JOIN monitor_session s ON s.id = n.session WHERE n.kind = 'AGREEMENT';
DELETE FROM monitor_note WHERE kind = 'AGREEMENT';

-- How a team likes it; the rhythm and the size were there.
ALTER TABLE monitor_team ADD COLUMN stickers INTEGER NOT NULL DEFAULT 3 CHECK (stickers BETWEEN 3 AND 5);
-- Whose team it is. Who acts for this organisation finds it with an account, as a member until somebody says more.
ALTER TABLE monitor_team ADD COLUMN organisation TEXT;
ALTER TABLE monitor_team_keeper ADD COLUMN role TEXT NOT NULL DEFAULT 'LEADER'
    CHECK (role IN ('LEADER', 'FACILITATOR', 'MEMBER'));
-- Whose account opened this device, where one did: with another role its keys end.
ALTER TABLE monitor_team_key ADD COLUMN person TEXT;
ALTER TABLE monitor_team_key ADD COLUMN role TEXT NOT NULL DEFAULT 'LEADER'
    CHECK (role IN ('LEADER', 'FACILITATOR', 'MEMBER'));

-- The secret address of a team's calendar. Readable, because the leader must be able to copy it again: it opens what
-- was agreed and when, nothing else, and a new one ends it.
CREATE TABLE monitor_feed (
    team  TEXT PRIMARY KEY REFERENCES monitor_team (id) ON DELETE CASCADE,
    token TEXT NOT NULL UNIQUE
);

-- A session that is still to come. `sequence` grows with every change, so that calendars know which is the last word.
CREATE TABLE monitor_planned (
    id         TEXT    PRIMARY KEY,
    team       TEXT    NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE,
    starts_at  BIGINT  NOT NULL,
    rhythm     TEXT    CHECK (rhythm IN ('YEARLY', 'QUARTERLY', 'MONTHLY')),
    state      TEXT    NOT NULL CHECK (state IN ('PLANNED', 'CANCELLED', 'BEGUN')),
    sequence   INTEGER NOT NULL CHECK (sequence >= 0),
    -- Of the leader who wants to be reminded; only while it is planned.
    address    TEXT    CHECK (length(address) BETWEEN 3 AND 254),
    session    TEXT,
    changed_at BIGINT  NOT NULL,
    CHECK (address IS NULL OR state = 'PLANNED'),
    CHECK ((session IS NOT NULL) = (state = 'BEGUN'))
);
CREATE INDEX monitor_planned_team ON monitor_planned (team, starts_at);
