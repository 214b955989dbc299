CREATE TABLE monitor_team (
    id             TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    school         TEXT NOT NULL,
    size           INTEGER NOT NULL CHECK (size BETWEEN 1 AND 500),
    rhythm         TEXT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    talk_threshold INTEGER NOT NULL CHECK (talk_threshold >= 2),
    created_at     BIGINT NOT NULL
);

-- Whoever holds the secret of which this is the hash leads the team. Several may.
CREATE TABLE monitor_team_key (
    hash TEXT PRIMARY KEY,
    team TEXT NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE
);

CREATE TABLE monitor_team_keeper (
    team   TEXT NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    PRIMARY KEY (team, person)
);

-- A team's own statements. A wording is never changed: a new one replaces it, so that what was scored stays readable.
CREATE TABLE monitor_statement (
    id           TEXT PRIMARY KEY,
    team         TEXT NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE,
    group_id     TEXT NOT NULL,
    voice        TEXT NOT NULL,
    wording      TEXT NOT NULL,
    replaces     TEXT,
    created_at   BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX monitor_statement_team ON monitor_statement (team);

-- "Let us talk about this." The hand is derived from a secret on the device: it says once per device, not who.
CREATE TABLE monitor_flag (
    team      TEXT NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    hand      TEXT NOT NULL,
    PRIMARY KEY (team, statement, hand)
);
