-- Kept true: when an organisation, a service or a location was last confirmed, and by whom we ask (R002-25).

CREATE TABLE landscape_kept (
    entity       TEXT    NOT NULL CHECK (entity IN ('organization', 'service', 'location')),
    id           TEXT    NOT NULL,
    confirmed_on TEXT,
    -- CONFIRMED, ASKED, REMINDED, OTHER_ASKED, MARKED
    state        TEXT    NOT NULL CHECK (state IN ('CONFIRMED', 'ASKED', 'REMINDED', 'OTHER_ASKED', 'MARKED')),
    next_on      TEXT    NOT NULL,
    -- Another contact, whom the first one named; forgotten when the record goes.
    other        TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (entity, id)
);
CREATE INDEX landscape_kept_next ON landscape_kept (next_on);

CREATE TABLE landscape_kept_link (
    hash       TEXT   PRIMARY KEY,
    entity     TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    expires_at BIGINT NOT NULL
);

-- What a contact or an editor wrote here goes before what a package says. Where a package says something else, both are
-- shown side by side until somebody chooses.
CREATE TABLE landscape_own (
    entity TEXT   NOT NULL,
    id     TEXT   NOT NULL,
    field  TEXT   NOT NULL,
    words  TEXT   NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (entity, id, field)
);

CREATE TABLE landscape_conflict (
    entity  TEXT   NOT NULL,
    id      TEXT   NOT NULL,
    field   TEXT   NOT NULL,
    source  TEXT   NOT NULL,
    ours    TEXT   NOT NULL,
    offered TEXT   NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (entity, id, field, source)
);
