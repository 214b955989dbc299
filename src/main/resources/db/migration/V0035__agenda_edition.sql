-- An edition of the agenda: what was published on a day, kept for ever. Its id is its month and stands in its address.
CREATE TABLE agenda_edition (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    preface  TEXT NOT NULL,
    as_of    TEXT NOT NULL,
    next_due TEXT NOT NULL,
    -- What is being prepared: one edition at a time, so that two people who begin at once do not both make one.
    on_desk  INTEGER UNIQUE CHECK (on_desk = 1),
    version  BIGINT NOT NULL
);

-- Each state that an edition has reached, with who and when. A state is reached once, and only after the one before it:
-- the keys see to that, whoever asks and however many at once.
CREATE TABLE agenda_edition_state (
    edition     TEXT NOT NULL REFERENCES agenda_edition (id) ON DELETE CASCADE,
    state       TEXT NOT NULL,
    comes_after TEXT,
    at          BIGINT NOT NULL,
    -- Null: Balans itself, with the start content.
    person      TEXT,
    name        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (edition, state),
    FOREIGN KEY (edition, comes_after) REFERENCES agenda_edition_state (edition, state),
    CHECK (state = 'DRAFT' AND comes_after IS NULL
        OR state = 'FROZEN' AND comes_after = 'DRAFT'
        OR state = 'PUBLISHED' AND comes_after = 'FROZEN'
        OR state = 'WITHDRAWN' AND comes_after = 'PUBLISHED'),
    -- A check is also met when it is unknown.
    CHECK (state = 'DRAFT' OR comes_after IS NOT NULL)
);

-- The seal of a frozen edition, over the hashes of its pieces and over the seal of the edition before it.
CREATE TABLE agenda_edition_seal (
    edition         TEXT PRIMARY KEY REFERENCES agenda_edition (id) ON DELETE CASCADE,
    sha256          TEXT NOT NULL,
    previous        TEXT,
    previous_sha256 TEXT,
    CHECK ((previous IS NULL) = (previous_sha256 IS NULL))
);

-- The frozen words, piece by piece, as canonical JSON. When words must go, content and id go and the hash stays: the
-- seal can still be checked, and the edition says that something was removed.
CREATE TABLE agenda_edition_piece (
    edition    TEXT NOT NULL REFERENCES agenda_edition_seal (edition) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    piece      TEXT,
    content    TEXT,
    removed_on TEXT,
    PRIMARY KEY (edition, position),
    UNIQUE (edition, piece),
    CHECK ((content IS NULL) = (removed_on IS NOT NULL) AND (content IS NULL) = (piece IS NULL))
);
CREATE INDEX agenda_edition_piece_by_piece ON agenda_edition_piece (piece);
