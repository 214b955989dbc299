-- The parts of the start content that are in, so that a filling that was broken off goes on at the next start, and one
-- that was finished never comes back.
CREATE TABLE directory_filling (
    name TEXT PRIMARY KEY
);
