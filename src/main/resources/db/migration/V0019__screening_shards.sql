-- Shards of opened answers and, now, of opened class lists. What was here is a cache that browsers fill again.
DROP TABLE screening_cache_shard;
CREATE TABLE screening_cache_shard (
    centre  TEXT    NOT NULL REFERENCES screening_centre (id),
    kind    TEXT    NOT NULL CHECK (kind IN ('answers', 'children')),
    shard   INTEGER NOT NULL CHECK (shard >= 0),
    epoch   INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sealed  ${blob} NOT NULL CHECK (length(sealed) <= 1048576),
    PRIMARY KEY (centre, kind, shard)
);

-- How often a child of this centre was erased: a browser that opened its list before may leave no shard any more.
ALTER TABLE screening_centre ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0;
