-- Who people are, for which organisations they act, and the keys of those organisations.
-- Times are epoch milliseconds; ids are unguessable text; private keys are here only wrapped, never open.

CREATE TABLE identity_organisation (
    id         TEXT   PRIMARY KEY,
    kind       TEXT   NOT NULL CHECK (kind IN ('OPERATOR', 'CENTRE')),
    name       TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    created_at BIGINT NOT NULL
);

CREATE TABLE identity_person (
    id         TEXT   PRIMARY KEY,
    email      TEXT   NOT NULL UNIQUE CHECK (length(email) BETWEEN 3 AND 254),
    name       TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    created_at BIGINT NOT NULL
);

-- What the server needs to recognise a passphrase it never sees: the salt and cost of the stretching that the
-- browser does, and a hash of one half of its outcome.
CREATE TABLE identity_passphrase (
    person      TEXT    PRIMARY KEY REFERENCES identity_person (id),
    salt        ${blob} NOT NULL,
    memory_kib  INTEGER NOT NULL CHECK (memory_kib >= 19456),
    iterations  INTEGER NOT NULL CHECK (iterations >= 2),
    parallelism INTEGER NOT NULL CHECK (parallelism >= 1),
    login_hash  TEXT    NOT NULL,
    changed_at  BIGINT  NOT NULL
);

CREATE TABLE identity_membership (
    organisation TEXT   NOT NULL REFERENCES identity_organisation (id),
    person       TEXT   NOT NULL REFERENCES identity_person (id),
    role         TEXT   NOT NULL CHECK (role IN ('PROGRAMME_MANAGER', 'NURSE')),
    since        BIGINT NOT NULL,
    until        BIGINT,
    PRIMARY KEY (organisation, person)
);
CREATE INDEX identity_membership_person ON identity_membership (person);

-- A one-time link with which somebody makes an account in an organisation. Only a hash of its token is kept. Without
-- an organisation it is the set-up link of this installation: its visitor names the operating organisation.
CREATE TABLE identity_account_link (
    token_hash   TEXT   PRIMARY KEY,
    organisation TEXT   REFERENCES identity_organisation (id),
    role         TEXT   NOT NULL CHECK (role IN ('PROGRAMME_MANAGER', 'NURSE')),
    created_at   BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT,
    used_by      TEXT REFERENCES identity_person (id),
    CHECK (organisation IS NOT NULL OR role = 'PROGRAMME_MANAGER')
);
CREATE INDEX identity_account_link_organisation ON identity_account_link (organisation);

CREATE TABLE identity_session (
    token_hash   TEXT   PRIMARY KEY,
    person       TEXT   NOT NULL REFERENCES identity_person (id),
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);
CREATE INDEX identity_session_person ON identity_session (person);

-- Keys. A member key belongs to one person in one organisation; the organisation's seed is sealed to each of them.
-- The pin is what this person's browser saw last, sealed for itself, so that nobody exchanges keys behind its back.
CREATE TABLE identity_member_key (
    organisation TEXT    NOT NULL,
    person       TEXT    NOT NULL,
    kid          TEXT    NOT NULL,
    public_key   ${blob} NOT NULL CHECK (length(public_key) = 1216),
    pin          ${blob} NOT NULL,
    created_at   BIGINT  NOT NULL,
    PRIMARY KEY (organisation, person),
    FOREIGN KEY (organisation, person) REFERENCES identity_membership (organisation, person)
);

-- The ways in which a person can open the member seed: one row a method.
CREATE TABLE identity_member_wrap (
    organisation TEXT    NOT NULL,
    person       TEXT    NOT NULL,
    method       TEXT    NOT NULL CHECK (method IN ('PASSPHRASE', 'PASSKEY')),
    wrap         ${blob} NOT NULL,
    created_at   BIGINT  NOT NULL,
    PRIMARY KEY (organisation, person, method),
    FOREIGN KEY (organisation, person) REFERENCES identity_member_key (organisation, person)
);

-- The public key that parents and partners seal to, one row an epoch.
CREATE TABLE identity_organisation_key (
    organisation TEXT    NOT NULL REFERENCES identity_organisation (id),
    epoch        INTEGER NOT NULL CHECK (epoch >= 1),
    kid          TEXT    NOT NULL,
    public_key   ${blob} NOT NULL CHECK (length(public_key) = 1216),
    created_by   TEXT    NOT NULL REFERENCES identity_person (id),
    created_at   BIGINT  NOT NULL,
    retired_at   BIGINT,
    PRIMARY KEY (organisation, epoch),
    UNIQUE (organisation, kid)
);

-- The printed kit. Its holder proves to have it with a value derived from the code; only a hash of that is here.
CREATE TABLE identity_recovery_kit (
    organisation TEXT    NOT NULL REFERENCES identity_organisation (id),
    id           TEXT    NOT NULL,
    kid          TEXT    NOT NULL,
    public_key   ${blob} NOT NULL CHECK (length(public_key) = 1216),
    auth_hash    TEXT    NOT NULL,
    created_by   TEXT    NOT NULL REFERENCES identity_person (id),
    created_at   BIGINT  NOT NULL,
    PRIMARY KEY (organisation, id)
);

-- The organisation's seed of an epoch, sealed to a holder: a member (person id) or a recovery kit (kit id).
CREATE TABLE identity_seed_share (
    organisation TEXT    NOT NULL,
    epoch        INTEGER NOT NULL,
    holder_kind  TEXT    NOT NULL CHECK (holder_kind IN ('MEMBER', 'KIT')),
    holder       TEXT    NOT NULL,
    sealed       ${blob} NOT NULL,
    created_at   BIGINT  NOT NULL,
    PRIMARY KEY (organisation, epoch, holder_kind, holder),
    FOREIGN KEY (organisation, epoch) REFERENCES identity_organisation_key (organisation, epoch)
);

-- Who holds the seed, signed with the seed: a browser seals it for nobody who is not on the list.
CREATE TABLE identity_manifest (
    organisation TEXT    NOT NULL REFERENCES identity_organisation (id),
    version      INTEGER NOT NULL CHECK (version >= 1),
    epoch        INTEGER NOT NULL,
    body         ${blob} NOT NULL,
    created_at   BIGINT  NOT NULL,
    PRIMARY KEY (organisation, version)
);

-- Random values that this installation made for itself at its first start.
CREATE TABLE identity_secret (
    name  TEXT    PRIMARY KEY,
    value ${blob} NOT NULL CHECK (length(value) = 32)
);
