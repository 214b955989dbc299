-- Which organisation of the local landscape is which of the register of organisations. Kept apart from the records, so that
-- a new package changes nothing here; APART is what an editor decided too.
CREATE TABLE landscape_tie (
    organisation TEXT   PRIMARY KEY,
    entry        TEXT   NOT NULL,
    state        TEXT   NOT NULL CHECK (state IN ('PROPOSED', 'TIED', 'APART')),
    found_by     TEXT   NOT NULL CHECK (found_by IN ('IDENTIFIER', 'NAME', 'EDITOR')),
    at           BIGINT NOT NULL
);
CREATE INDEX landscape_tie_entry ON landscape_tie (entry, state);
CREATE INDEX landscape_tie_state ON landscape_tie (state, organisation);
