-- What a team did on paper, typed in afterwards. The counts themselves stand beside those of phones, in
-- monitor_tally and monitor_sticker_result with source PAPER.
CREATE TABLE monitor_paper (
    session TEXT PRIMARY KEY REFERENCES monitor_session (id) ON DELETE CASCADE,
    people  INTEGER NOT NULL CHECK (people BETWEEN 1 AND 500),
    -- All who wrote had agreed beforehand that three or four scores may be shown.
    agreed  INTEGER NOT NULL,
    -- Nobody used a phone: the session exists since it was typed in.
    whole   INTEGER NOT NULL
);

-- How many answers on paper there were. It stays when they are too few for their scores to be kept.
CREATE TABLE monitor_paper_round (
    round   TEXT PRIMARY KEY REFERENCES monitor_round (id) ON DELETE CASCADE,
    answers INTEGER NOT NULL CHECK (answers > 0),
    people  INTEGER NOT NULL CHECK (people >= answers)
);

-- A photo of the board: made anew from its pixels, so that nothing else of the file is left. Gone on its day.
CREATE TABLE monitor_photo (
    session TEXT PRIMARY KEY REFERENCES monitor_session (id) ON DELETE CASCADE,
    jpeg    ${blob} NOT NULL,
    gone_at BIGINT NOT NULL
);
CREATE INDEX monitor_photo_gone ON monitor_photo (gone_at);
