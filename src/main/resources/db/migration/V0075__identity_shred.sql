-- Which key lies over the wrapped keys of an organisation. The key itself is a file outside the database and its backups:
-- see docs/decisions/0040.
CREATE TABLE identity_shred_key (
    organisation TEXT   PRIMARY KEY REFERENCES identity_organisation (id),
    key_id       TEXT   NOT NULL UNIQUE,
    created_at   BIGINT NOT NULL
);

-- Keys whose organisation has gone and whose file must still be destroyed: nobody signs before that.
CREATE TABLE identity_shred_due (
    key_id TEXT PRIMARY KEY
);
