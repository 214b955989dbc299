-- Two records of one organisation, made one. Whoever still has the old address or id is led to the record that stayed.
CREATE TABLE directory_merge (
    gone   TEXT   PRIMARY KEY,
    -- Where it leads now: when that one is merged too, this row follows.
    stays  TEXT   NOT NULL,
    title  TEXT   NOT NULL,
    at     BIGINT NOT NULL,
    person TEXT   NOT NULL,
    name   TEXT   NOT NULL,
    CHECK (gone <> stays)
);
CREATE INDEX directory_merge_stays ON directory_merge (stays);
