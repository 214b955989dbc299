-- More ways to say who one is and to open the member seed, beside the passphrase: docs/decisions/0042.

-- A passkey of a person: the public half, and how often it was used as far as it counts that itself.
CREATE TABLE identity_passkey (
    id         TEXT    PRIMARY KEY,
    person     TEXT    NOT NULL REFERENCES identity_person (id),
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    algorithm  INTEGER NOT NULL,
    public_key ${blob} NOT NULL,
    uses       BIGINT  NOT NULL,
    added_on   TEXT    NOT NULL
);
CREATE INDEX identity_passkey_person ON identity_passkey (person);

-- The member seed, wrapped under what a passkey derives (PRF). Another seed has other wraps: they go with the key.
CREATE TABLE identity_passkey_wrap (
    organisation TEXT    NOT NULL,
    person       TEXT    NOT NULL,
    passkey      TEXT    NOT NULL REFERENCES identity_passkey (id) ON DELETE CASCADE,
    wrap         ${blob} NOT NULL,
    PRIMARY KEY (organisation, person, passkey),
    FOREIGN KEY (organisation, person) REFERENCES identity_member_key (organisation, person) ON DELETE CASCADE
);

-- What a passkey was asked to sign; used once, for a few minutes.
CREATE TABLE identity_challenge (
    hash       TEXT   PRIMARY KEY,
    expires_at BIGINT NOT NULL
);

-- The shared secret of codes that change (RFC 6238). Without `confirmed_at` nobody is asked for a code yet. `last_step`:
-- no code works twice.
CREATE TABLE identity_totp (
    person       TEXT    PRIMARY KEY REFERENCES identity_person (id),
    secret       ${blob} NOT NULL,
    confirmed_at BIGINT,
    last_step    BIGINT  NOT NULL
);
