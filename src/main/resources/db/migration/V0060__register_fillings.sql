-- Registers whose start content is in, so that a filling that was broken off goes on at the next start, and one that
-- was finished never comes back.
CREATE TABLE directory_filling (
    kind TEXT PRIMARY KEY
);

INSERT INTO directory_filling (kind) SELECT DISTINCT kind FROM directory_change;
