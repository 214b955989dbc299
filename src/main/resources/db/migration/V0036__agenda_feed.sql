-- The agenda as the feed last saw it, piece by piece, to find what changed since.
CREATE TABLE agenda_feed_seen (
    piece   TEXT PRIMARY KEY,
    content TEXT NOT NULL
);

-- What changed, and when that was seen. A piece whose words had to go leaves no line here.
CREATE TABLE agenda_feed_change (
    id      TEXT PRIMARY KEY,
    at      BIGINT NOT NULL,
    changes TEXT NOT NULL,
    piece   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    title   TEXT NOT NULL,
    theme   TEXT NOT NULL,
    pillar  TEXT NOT NULL
);
CREATE INDEX agenda_feed_change_at ON agenda_feed_change (at, id);
CREATE INDEX agenda_feed_change_piece ON agenda_feed_change (piece);
