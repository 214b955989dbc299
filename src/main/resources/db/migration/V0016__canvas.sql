-- Notes in boxes that several people write at once. What a board is for, what its boxes are and who may write is known
-- to the instrument that opened it; nobody's name or time is kept with a note.
CREATE TABLE canvas_board (
    id      TEXT PRIMARY KEY,
    version BIGINT NOT NULL
);

-- `version` counts changes of the text, so that a move and an edit do not clash. `rival_of`: somebody changed that note
-- from a text that was no longer there; both texts stay until a person chooses. What is removed can be put back.
CREATE TABLE canvas_note (
    board        TEXT NOT NULL REFERENCES canvas_board (id) ON DELETE CASCADE,
    id           TEXT NOT NULL,
    box          TEXT NOT NULL,
    place        BIGINT NOT NULL,
    body         TEXT NOT NULL,
    version      BIGINT NOT NULL,
    earlier_body TEXT,
    earlier_box  TEXT,
    rival_of     TEXT,
    removed      INTEGER NOT NULL,
    PRIMARY KEY (board, id)
);
