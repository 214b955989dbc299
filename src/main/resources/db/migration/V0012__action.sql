-- Who does what, and when it is looked back on. `owner`, `occasion`, `subject` and `measurement` are ids of other
-- modules (a team, a session, a statement, a round) or empty; `about` is what they said in words on that day.
-- `term` is EDTF (ISO 8601-2): a day, month, quarters, season or year; `term_last` its last day.
CREATE TABLE action_action (
    id           TEXT    PRIMARY KEY,
    instrument   TEXT    NOT NULL CHECK (instrument IN ('MONITOR', 'CONVERSATION', 'AGENDA', 'LANDSCAPE')),
    owner        TEXT    NOT NULL CHECK (owner <> ''),
    occasion     TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    measurement  TEXT    NOT NULL,
    about        TEXT    NOT NULL,
    title        TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    lead         TEXT    NOT NULL CHECK (length(lead) <= 120),
    term         TEXT    CHECK (length(term) BETWEEN 4 AND 15),
    term_last    TEXT    CHECK (length(term_last) = 10),
    state        TEXT    NOT NULL CHECK (state IN ('OPEN', 'AGAIN', 'ADJUSTED', 'DONE', 'LET_GO')),
    look_back_on TEXT    CHECK (length(look_back_on) = 10),
    visibility   TEXT    NOT NULL CHECK (visibility IN ('INTERNAL', 'TEAM', 'PUBLIC')),
    version      INTEGER NOT NULL CHECK (version >= 0),
    agreed_at    BIGINT  NOT NULL,
    changed_at   BIGINT  NOT NULL,
    CHECK ((term IS NULL) = (term_last IS NULL))
);
CREATE INDEX action_action_owner ON action_action (instrument, owner);

CREATE TABLE action_partner (
    action   TEXT    NOT NULL REFERENCES action_action (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 29),
    name     TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    PRIMARY KEY (action, position)
);

-- How it went. On one occasion (a session, a reminder, a day) the last answer counts.
CREATE TABLE action_check_in (
    action   TEXT   NOT NULL REFERENCES action_action (id) ON DELETE CASCADE,
    occasion TEXT   NOT NULL CHECK (occasion <> ''),
    at       BIGINT NOT NULL,
    outcome  TEXT   NOT NULL CHECK (outcome IN ('DONE', 'AGAIN', 'ADJUSTED', 'LET_GO', 'NOT_YET')),
    remark   TEXT   NOT NULL CHECK (length(remark) <= 500),
    PRIMARY KEY (action, occasion)
);

-- Mail that is due later. One row a kind and subject, whatever becomes of it, so that nobody can be written to twice.
-- The address is there only until the message has gone.
CREATE TABLE mail_waiting (
    kind       TEXT    NOT NULL,
    subject    TEXT    NOT NULL,
    address    TEXT    CHECK (length(address) BETWEEN 3 AND 254),
    site       TEXT    NOT NULL,
    due_at     BIGINT  NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN
                   ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'GIVEN_UP', 'UNCLEAR', 'NOT_NEEDED')),
    attempts   INTEGER NOT NULL,
    changed_at BIGINT  NOT NULL,
    PRIMARY KEY (kind, subject),
    CHECK ((address IS NOT NULL) = (state IN ('WAITING', 'SENDING')))
);
CREATE INDEX mail_waiting_due ON mail_waiting (state, due_at);

-- What happens by itself and when it is next; the columns are those of db-scheduler.
CREATE TABLE clockwork_chore (
    task_name            TEXT        NOT NULL,
    task_instance        TEXT        NOT NULL,
    task_data            ${blob},
    execution_time       TIMESTAMPTZ NOT NULL,
    picked               BOOLEAN     NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMPTZ,
    last_failure         TIMESTAMPTZ,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMPTZ,
    version              BIGINT      NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
