-- Questionnaires that an operating organisation brought in. A version never changes; `content` is our own YAML.
CREATE TABLE screening_questionnaire (
    id           TEXT    NOT NULL,
    version      TEXT    NOT NULL,
    organisation TEXT    NOT NULL REFERENCES identity_organisation (id),
    title        TEXT    NOT NULL,
    content      TEXT    NOT NULL,
    file_name    TEXT    NOT NULL,
    brought_at   BIGINT  NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE INDEX screening_questionnaire_organisation ON screening_questionnaire (organisation);

-- That the developer of an instrument allows its use: who, when, and by which document. Never changed, never removed
-- (R004-25).
CREATE TABLE screening_permission (
    id            TEXT   PRIMARY KEY,
    organisation  TEXT   NOT NULL REFERENCES identity_organisation (id),
    questionnaire TEXT   NOT NULL,
    version       TEXT   NOT NULL,
    given_by      TEXT   NOT NULL CHECK (length(given_by) BETWEEN 1 AND 200),
    given_on      TEXT   NOT NULL,
    document      TEXT   NOT NULL CHECK (length(document) BETWEEN 1 AND 500),
    file_name     TEXT,
    file          ${blob} CHECK (file IS NULL OR length(file) <= 5242880),
    recorded_by   TEXT   NOT NULL,
    recorded_at   BIGINT NOT NULL
);
CREATE INDEX screening_permission_of ON screening_permission (organisation, questionnaire, version);
