-- Public, and of no tenant: who works together, what they agreed, and the routes along which a family or a report goes.
-- `organisation` is an id of the register of organisations or empty; `name` is what people read, also of whoever is not in it.
CREATE TABLE landscape_collaboration (
    id         TEXT   PRIMARY KEY,
    kind       TEXT   NOT NULL CHECK (kind IN ('VSV', 'IGO', 'RTA', 'MATERNITY', 'COALITION', 'OTHER')),
    name       TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    region     TEXT   NOT NULL CHECK (length(region) <= 200),
    about      TEXT   NOT NULL CHECK (length(about) <= 1000),
    url        TEXT   NOT NULL CHECK (length(url) <= 500),
    checked_on TEXT   NOT NULL CHECK (length(checked_on) = 10)
);

-- What partners agreed (in a collaboration or without one), or a guideline by topic.
CREATE TABLE landscape_chain (
    id            TEXT PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind IN ('AGREEMENT', 'GUIDELINE')),
    topic         TEXT NOT NULL,
    title         TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    collaboration TEXT REFERENCES landscape_collaboration (id) ON DELETE SET NULL,
    url           TEXT NOT NULL CHECK (length(url) <= 500),
    agreed_on     TEXT NOT NULL CHECK (agreed_on = '' OR length(agreed_on) = 10),
    review_on     TEXT NOT NULL CHECK (length(review_on) = 10)
);

CREATE TABLE landscape_member (
    owner        TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    organisation TEXT    NOT NULL,
    PRIMARY KEY (owner, position)
);

CREATE TABLE landscape_route (
    id         TEXT    PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('REFERRAL', 'REPORT', 'ENFORCEMENT')),
    title      TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    audience   TEXT    NOT NULL CHECK (length(audience) <= 200),
    occasion   TEXT    NOT NULL CHECK (length(occasion) <= 300),
    version    INTEGER NOT NULL CHECK (version >= 1),
    valid_from TEXT    NOT NULL CHECK (length(valid_from) = 10),
    review_on  TEXT    NOT NULL CHECK (length(review_on) = 10)
);

-- `lead_time` and `feedback_within` are ISO 8601 durations, or empty where nothing is promised.
CREATE TABLE landscape_route_step (
    route           TEXT    NOT NULL REFERENCES landscape_route (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    who             TEXT    NOT NULL CHECK (length(who) BETWEEN 1 AND 120),
    to_whom         TEXT    NOT NULL CHECK (length(to_whom) <= 120),
    what            TEXT    NOT NULL CHECK (length(what) BETWEEN 1 AND 300),
    lead_time       TEXT    NOT NULL,
    legal_basis     TEXT    NOT NULL CHECK (length(legal_basis) <= 200),
    feedback_to     TEXT    NOT NULL CHECK (length(feedback_to) <= 120),
    feedback_within TEXT    NOT NULL,
    PRIMARY KEY (route, position)
);

-- Whose referrals count for the measured times of a route. Said by those who agreed, never shown.
CREATE TABLE landscape_route_agreement (
    agreement TEXT PRIMARY KEY REFERENCES landscape_agreement (id),
    route     TEXT NOT NULL REFERENCES landscape_route (id) ON DELETE CASCADE
);
