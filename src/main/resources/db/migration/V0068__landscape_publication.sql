-- What everybody reads of the landscape is one batch; which one stands here. A package becomes public by changing this one
-- number: readers see the old landscape or the new one, never half, and a country of rows is written beside it in small
-- pieces, between which others may write. `changes` grows with every change that is made here by hand: by that they wait for
-- each other.
CREATE TABLE landscape_public (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    batch   BIGINT  NOT NULL,
    changes BIGINT  NOT NULL
);
INSERT INTO landscape_public (one, batch, changes) VALUES (1, 0, 0);

-- A package that has been found good and is on its way to the public. Whoever finds one that nobody has touched for a while
-- goes on with it.
CREATE TABLE landscape_publication (
    batch      BIGINT PRIMARY KEY,
    source     TEXT   NOT NULL,
    step       TEXT   NOT NULL CHECK (step IN ('SETTLED', 'INDEXED', 'SHOWN')),
    -- What was public before.
    old        BIGINT NOT NULL,
    began_at   BIGINT NOT NULL,
    touched_at BIGINT NOT NULL
);

-- What is written by hand, and what is hidden, is found at once among a country of rows.
CREATE INDEX landscape_record_written ON landscape_record (batch, entity, id) WHERE source = '';
CREATE INDEX landscape_record_hidden ON landscape_record (batch, entity, id) WHERE hidden <> 0;

-- With the page in which they were written, so that they can be removed page by page.
DROP TABLE landscape_facet_staged;
CREATE TABLE landscape_facet_staged (
    batch    BIGINT NOT NULL,
    page     TEXT   NOT NULL,
    facet    TEXT   ${bytewise} NOT NULL,
    sort_key TEXT   ${bytewise} NOT NULL,
    service  TEXT   NOT NULL
);
CREATE INDEX landscape_facet_staged_page ON landscape_facet_staged (batch, page);
