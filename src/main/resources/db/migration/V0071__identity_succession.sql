-- How one key of an organisation followed upon another: a record made with the earlier seed, and the earlier seeds sealed
-- under the new one. One row for every epoch but the first. See docs/formats/keys-v1.md.
CREATE TABLE identity_succession (
    organisation TEXT    NOT NULL,
    epoch        INTEGER NOT NULL CHECK (epoch >= 2),
    record       ${blob} NOT NULL,
    ring         ${blob} NOT NULL,
    PRIMARY KEY (organisation, epoch),
    FOREIGN KEY (organisation, epoch) REFERENCES identity_organisation_key (organisation, epoch)
);
