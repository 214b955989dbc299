-- Opportunities that people added to the seven of the source. Public; the organisation is what they typed.
CREATE TABLE landscape_opportunity (
    id           TEXT   PRIMARY KEY,
    title        TEXT   NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    about        TEXT   NOT NULL CHECK (length(about) <= 600),
    organisation TEXT   NOT NULL CHECK (length(organisation) <= 120),
    person       TEXT   NOT NULL,
    added_at     BIGINT NOT NULL
);
