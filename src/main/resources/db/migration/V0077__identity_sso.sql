-- Who somebody is at an identity provider of their organisation (OpenID Connect). It opens no key: docs/decisions/0042.
CREATE TABLE identity_sso (
    issuer  TEXT   NOT NULL,
    subject TEXT   NOT NULL,
    person  TEXT   NOT NULL REFERENCES identity_person (id),
    since   BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_sso_person ON identity_sso (person);

-- On the way to the provider and back; used once. `person`: who wants to be known by it from now on, nobody for a sign-in.
CREATE TABLE identity_sso_visit (
    state_hash TEXT   PRIMARY KEY,
    nonce      TEXT   NOT NULL,
    verifier   TEXT   NOT NULL,
    back       TEXT   NOT NULL,
    person     TEXT REFERENCES identity_person (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
