-- That somebody was reminded, so that they hear from us at most once in five days: a hash of the address, for that long.
CREATE TABLE action_reminded (
    address_hash TEXT   PRIMARY KEY,
    subject      TEXT   NOT NULL,
    at           BIGINT NOT NULL
);
