-- What politicians or ministries brought out in which input of the agenda came back.
CREATE TABLE agenda_letter (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    addressee TEXT NOT NULL CHECK (length(addressee) <= 300),
    -- As it was written: "zomer 2026" is no day.
    term      TEXT NOT NULL CHECK (length(term) <= 40),
    website   TEXT NOT NULL CHECK (length(website) <= 500),
    about     TEXT NOT NULL CHECK (length(about) <= 2000)
);

-- A coalition meets every quarter, the whole field twice a year.
CREATE TABLE agenda_meeting (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('COALITION', 'LARGE', 'OTHER')),
    theme    TEXT NOT NULL,
    title    TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    on_day   TEXT NOT NULL CHECK (length(on_day) = 10),
    place    TEXT NOT NULL CHECK (length(place) <= 300),
    state    TEXT NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    -- Null: nobody counted.
    attended INTEGER CHECK (attended BETWEEN 0 AND 100000),
    report   TEXT NOT NULL CHECK (length(report) <= 8000),
    version  BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK ((kind = 'COALITION') = (theme <> '')),
    CHECK (state = 'HELD' OR attended IS NULL)
);
CREATE INDEX agenda_meeting_day ON agenda_meeting (on_day);

-- What people brought in at a meeting, and where it went. A no has a reason.
CREATE TABLE agenda_input (
    id       TEXT PRIMARY KEY,
    meeting  TEXT NOT NULL REFERENCES agenda_meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    words    TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    went_to  TEXT NOT NULL CHECK (went_to IN ('OPEN', 'AGENDA', 'EDITION', 'LETTER', 'NOT_TAKEN')),
    -- In the agenda: the address of what it became. In an edition: its month.
    address  TEXT NOT NULL CHECK (length(address) <= 300),
    letter   TEXT REFERENCES agenda_letter (id),
    answer   TEXT NOT NULL CHECK (length(answer) <= 2000),
    CHECK ((went_to = 'LETTER') = (letter IS NOT NULL)),
    CHECK (went_to <> 'NOT_TAKEN' OR answer <> ''),
    CHECK (went_to NOT IN ('AGENDA', 'EDITION') OR address <> '')
);
CREATE INDEX agenda_input_meeting ON agenda_input (meeting, position);
CREATE INDEX agenda_input_letter ON agenda_input (letter);
