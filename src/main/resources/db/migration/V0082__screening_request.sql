-- That a parent asked to see, correct, take along or erase what is kept of her, and that it was done (RX-6). Who and what is
-- sealed in the nurse's browser; it stays when the parent is erased, and goes with the centre.
CREATE TABLE screening_request (
    centre TEXT    NOT NULL REFERENCES screening_centre (id),
    id     TEXT    NOT NULL,
    kind   TEXT    NOT NULL CHECK (kind IN ('access', 'correction', 'export', 'erasure')),
    day    TEXT    NOT NULL,
    epoch  INTEGER NOT NULL,
    sealed ${blob} NOT NULL CHECK (length(sealed) <= 16384),
    PRIMARY KEY (centre, id)
);
