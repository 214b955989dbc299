-- Who edits the public registers. Beside memberships on purpose: an editor acts for no centre and no operator, and what
-- the scope names (a sector, an organisation of the public register) is no tenant. See docs/decisions/0018.

CREATE TABLE identity_editor (
    person TEXT   NOT NULL REFERENCES identity_person (id),
    task   TEXT   NOT NULL CHECK (task IN ('ADMINISTRATOR', 'SECTOR', 'ORGANISATION')),
    scope  TEXT   NOT NULL CHECK ((task = 'ADMINISTRATOR') = (scope = '')),
    since  BIGINT NOT NULL,
    until  BIGINT,
    PRIMARY KEY (person, task, scope, since)
);
CREATE INDEX identity_editor_scope ON identity_editor (task, scope);

-- A one-time link with which somebody makes an account as editor. Only a hash of its token is kept.
CREATE TABLE identity_editor_link (
    token_hash TEXT   PRIMARY KEY,
    task       TEXT   NOT NULL CHECK (task IN ('ADMINISTRATOR', 'SECTOR', 'ORGANISATION')),
    scope      TEXT   NOT NULL CHECK ((task = 'ADMINISTRATOR') = (scope = '')),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT,
    used_by    TEXT REFERENCES identity_person (id)
);
