-- Organisations around the child that are no centre of the Balansmeter but have people and keys as a centre has: a library,
-- a maternity care agency. Beside identity_organisation on purpose: its kinds are checked, and everything that goes for a
-- centre's keys goes for these too. See docs/decisions/0030.
CREATE TABLE identity_partner (
    organisation TEXT   PRIMARY KEY REFERENCES identity_organisation (id),
    since        BIGINT NOT NULL
);
