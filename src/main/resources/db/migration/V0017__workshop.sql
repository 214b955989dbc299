-- A workshop in which groups of a team write statements of their own. Led by whoever holds the leader's link.
CREATE TABLE monitor_workshop (
    id          TEXT PRIMARY KEY,
    team        TEXT NOT NULL REFERENCES monitor_team (id) ON DELETE CASCADE,
    code        TEXT NOT NULL UNIQUE,
    -- Opens the projector view and nothing else, as with a session.
    screen      TEXT NOT NULL UNIQUE,
    box_seconds INTEGER NOT NULL CHECK (box_seconds BETWEEN 180 AND 240),
    stickers    INTEGER NOT NULL CHECK (stickers BETWEEN 3 AND 5),
    step        TEXT NOT NULL,
    ends_at     BIGINT NOT NULL,
    settles_at  BIGINT NOT NULL,
    version     BIGINT NOT NULL,
    progress    BIGINT NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE INDEX monitor_workshop_team ON monitor_workshop (team, created_at);

-- Each group has a board of the canvas. No key to it: the canvas is another module; whoever removes a team removes
-- its boards.
CREATE TABLE monitor_workshop_group (
    workshop TEXT NOT NULL REFERENCES monitor_workshop (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    board    TEXT NOT NULL,
    PRIMARY KEY (workshop, number)
);

-- A device and the group it sits with. No name, no time; removed when the workshop closes.
CREATE TABLE monitor_workshop_member (
    workshop     TEXT NOT NULL REFERENCES monitor_workshop (id) ON DELETE CASCADE,
    hash         TEXT NOT NULL,
    group_number INTEGER NOT NULL,
    PRIMARY KEY (workshop, hash),
    FOREIGN KEY (workshop, group_number) REFERENCES monitor_workshop_group (workshop, number) ON DELETE CASCADE
);

-- What the groups made, in the words of the moment at which the stickers began. `joined`: it is in the team's list.
CREATE TABLE monitor_workshop_proposal (
    workshop     TEXT NOT NULL REFERENCES monitor_workshop (id) ON DELETE CASCADE,
    id           TEXT NOT NULL,
    position     INTEGER NOT NULL,
    group_number INTEGER NOT NULL,
    wording      TEXT NOT NULL,
    dots         INTEGER NOT NULL,
    hands        INTEGER NOT NULL,
    joined       INTEGER NOT NULL,
    PRIMARY KEY (workshop, id)
);

-- As in a session: a dot needs a slot, there are as many slots as stickers, each holds one dot.
CREATE TABLE monitor_workshop_slot (
    workshop TEXT NOT NULL REFERENCES monitor_workshop (id) ON DELETE CASCADE,
    slot     INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 5),
    PRIMARY KEY (workshop, slot)
);
CREATE TABLE monitor_workshop_dot (
    workshop TEXT NOT NULL,
    hand     TEXT NOT NULL,
    slot     INTEGER NOT NULL,
    proposal TEXT NOT NULL,
    PRIMARY KEY (workshop, hand, slot),
    FOREIGN KEY (workshop, slot) REFERENCES monitor_workshop_slot (workshop, slot) ON DELETE CASCADE,
    FOREIGN KEY (workshop, proposal) REFERENCES monitor_workshop_proposal (workshop, id) ON DELETE CASCADE
);
