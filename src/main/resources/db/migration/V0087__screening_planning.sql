-- How a centre plans its work, and what it tells about it. Counts only; nothing here is of one parent.
CREATE TABLE screening_plan (
    centre      TEXT    PRIMARY KEY REFERENCES screening_centre (id),
    first_after INTEGER NOT NULL CHECK (first_after BETWEEN 1 AND 90),
    again_after INTEGER NOT NULL CHECK (again_after BETWEEN 0 AND 90),
    stop_after  INTEGER NOT NULL CHECK (stop_after BETWEEN 1 AND 365),
    talk_share  INTEGER NOT NULL CHECK (talk_share BETWEEN 0 AND 100),
    minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    news        INTEGER NOT NULL CHECK (news IN (0, 1))
);

-- Up to which answer the people of a centre were told that something new is there, and on which day.
CREATE TABLE screening_news (
    centre  TEXT   PRIMARY KEY REFERENCES screening_centre (id),
    seq     BIGINT NOT NULL,
    told_on TEXT   NOT NULL
);

-- The mail came back, says the centre: such a link needs no reminder but another address.
ALTER TABLE screening_invitation ADD COLUMN bounced_on TEXT;

-- Counts without identities that a centre's browser made and the centre chose to share, small cells left out there.
CREATE TABLE screening_shared_figures (
    centre    TEXT PRIMARY KEY REFERENCES screening_centre (id),
    figures   TEXT NOT NULL CHECK (length(figures) <= 200000),
    shared_on TEXT NOT NULL
);
