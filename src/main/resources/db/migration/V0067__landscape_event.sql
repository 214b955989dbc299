-- What happens around young children near a family: an hour of reading, an evening for parents (R002-20). Dates are those of
-- the wall calendar there; what comes back stands here once, with its rhythm.
CREATE TABLE landscape_event (
    id           TEXT    PRIMARY KEY,
    kind         TEXT    NOT NULL CHECK (kind IN ('READING', 'PARENTS', 'WORKSHOP', 'TOGETHER')),
    title        TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    about        TEXT    NOT NULL CHECK (length(about) <= 2000),
    organisation TEXT    NOT NULL,
    -- The service it belongs to, which may have gone with its package; or nothing.
    service      TEXT    NOT NULL,
    place        TEXT    NOT NULL,
    municipality TEXT    NOT NULL,
    starts_on    TEXT    NOT NULL CHECK (length(starts_on) = 10),
    starts_at    TEXT    NOT NULL,
    ends_at      TEXT    NOT NULL,
    repeats      TEXT    NOT NULL CHECK (repeats IN ('ONCE', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
    until_on     TEXT    NOT NULL,
    except_on    TEXT    NOT NULL,
    cancelled    INTEGER NOT NULL,
    version      INTEGER NOT NULL,
    changed_at   BIGINT  NOT NULL
);
CREATE INDEX landscape_event_start ON landscape_event (starts_on, id);
CREATE INDEX landscape_event_service ON landscape_event (service);
