-- A sheet that a group fills in together. Whoever has the address with the code reads and writes it; whoever holds the
-- owner's link closes a meeting and takes the sheet away. No name of a writer, no account.
CREATE TABLE conversation_own (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    sector     TEXT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    -- A board of the canvas. No key to it: the canvas is another module; whoever removes a sheet removes its board.
    board      TEXT NOT NULL,
    -- The meeting that is going on; those before it are kept as versions.
    meeting    INTEGER NOT NULL,
    opening    TEXT NOT NULL CHECK (opening IN ('UNKNOWN', 'YES', 'BIT', 'NO')),
    lead       TEXT NOT NULL,
    evening    TEXT NOT NULL,
    evening_on TEXT,
    -- Counts changes of the three fields above: who writes from an older one is asked to look first.
    fields     BIGINT NOT NULL,
    version    BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE conversation_own_key (
    hash  TEXT PRIMARY KEY,
    sheet TEXT NOT NULL REFERENCES conversation_own (id) ON DELETE CASCADE
);

-- Three stickers each: a hand has three slots, and a slot holds one.
CREATE TABLE conversation_own_dot (
    sheet TEXT NOT NULL REFERENCES conversation_own (id) ON DELETE CASCADE,
    hand  TEXT NOT NULL,
    slot  INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 3),
    note  TEXT NOT NULL,
    PRIMARY KEY (sheet, hand, slot)
);

CREATE TABLE conversation_own_goal (
    sheet TEXT NOT NULL REFERENCES conversation_own (id) ON DELETE CASCADE,
    note  TEXT NOT NULL,
    PRIMARY KEY (sheet, note)
);

-- A meeting as it was when it was closed, as JSON. Never changed.
CREATE TABLE conversation_own_version (
    sheet     TEXT NOT NULL REFERENCES conversation_own (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    closed_at BIGINT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (sheet, number)
);
