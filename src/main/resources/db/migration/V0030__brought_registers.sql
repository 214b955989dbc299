-- Instruments bring registers of their own, so the names of the kinds are theirs to know. SQLite cannot drop a check:
-- the three tables that point at each other are made anew.
CREATE TABLE directory_entry_any (
    kind       TEXT    NOT NULL CHECK (kind <> ''),
    id         TEXT    NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
    version    INTEGER NOT NULL CHECK (version >= 1),
    -- Of a concept: the vocabulary it belongs to.
    scheme     TEXT    NOT NULL,
    title      TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    sort_key   TEXT    NOT NULL,
    fields     TEXT    NOT NULL,
    from_day   INTEGER,
    until_day  INTEGER,
    changed_at BIGINT  NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    PRIMARY KEY (kind, id)
);
CREATE TABLE directory_reference_any (
    kind        TEXT NOT NULL,
    entry       TEXT NOT NULL,
    field       TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target      TEXT NOT NULL,
    PRIMARY KEY (kind, entry, field, target),
    FOREIGN KEY (kind, entry) REFERENCES directory_entry_any (kind, id),
    FOREIGN KEY (target_kind, target) REFERENCES directory_entry_any (kind, id)
);
CREATE TABLE directory_key_any (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (kind, name),
    FOREIGN KEY (kind, entry) REFERENCES directory_entry_any (kind, id)
);
INSERT INTO directory_entry_any SELECT kind, id, version, scheme, title, sort_key, fields, from_day, until_day,
    changed_at, checked_at, checked_by FROM directory_entry;
INSERT INTO directory_reference_any SELECT kind, entry, field, target_kind, target FROM directory_reference;
INSERT INTO directory_key_any SELECT kind, name, entry FROM directory_key;
DROP TABLE directory_reference;
DROP TABLE directory_key;
DROP TABLE directory_entry;
ALTER TABLE directory_entry_any RENAME TO directory_entry;
ALTER TABLE directory_reference_any RENAME TO directory_reference;
ALTER TABLE directory_key_any RENAME TO directory_key;
CREATE INDEX directory_entry_order ON directory_entry (kind, scheme, sort_key, id);
CREATE INDEX directory_reference_target ON directory_reference (target_kind, target, kind, entry);
CREATE INDEX directory_key_entry ON directory_key (kind, entry);

-- Two more tasks: whoever keeps the registers of an instrument, and whoever writes for a coalition or as a young person.
CREATE TABLE identity_editor_any (
    person TEXT   NOT NULL REFERENCES identity_person (id),
    task   TEXT   NOT NULL CHECK (task <> ''),
    scope  TEXT   NOT NULL CHECK ((task = 'ADMINISTRATOR') = (scope = '')),
    since  BIGINT NOT NULL,
    until  BIGINT,
    PRIMARY KEY (person, task, scope, since)
);
INSERT INTO identity_editor_any SELECT person, task, scope, since, until FROM identity_editor;
DROP TABLE identity_editor;
ALTER TABLE identity_editor_any RENAME TO identity_editor;
CREATE INDEX identity_editor_scope ON identity_editor (task, scope);

CREATE TABLE identity_editor_link_any (
    token_hash TEXT   PRIMARY KEY,
    task       TEXT   NOT NULL CHECK (task <> ''),
    scope      TEXT   NOT NULL CHECK ((task = 'ADMINISTRATOR') = (scope = '')),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT,
    used_by    TEXT REFERENCES identity_person (id)
);
INSERT INTO identity_editor_link_any SELECT token_hash, task, scope, created_at, expires_at, used_at, used_by
    FROM identity_editor_link;
DROP TABLE identity_editor_link;
ALTER TABLE identity_editor_link_any RENAME TO identity_editor_link;
