-- What a list, a filter or a search needs of the landscape, worked out from the records when a batch becomes public.

CREATE TABLE landscape_service (
    batch        BIGINT NOT NULL,
    id           TEXT   NOT NULL,
    source       TEXT   NOT NULL,
    organisation TEXT   NOT NULL,
    name         TEXT   NOT NULL,
    sort_key     TEXT   ${bytewise} NOT NULL,
    status       TEXT   NOT NULL,
    -- Ages in days from birth, negative before it.
    from_day     INTEGER,
    until_day    INTEGER,
    modified_at  BIGINT NOT NULL,
    PRIMARY KEY (batch, id)
);
CREATE INDEX landscape_service_order ON landscape_service (batch, sort_key, id);
CREATE INDEX landscape_service_source ON landscape_service (batch, source);

-- One row for each word, term, day, language or area by which a service is found: `word:lezen`, `day:MO`, `in:pc4:2511`.
CREATE TABLE landscape_facet (
    batch    BIGINT NOT NULL,
    facet    TEXT   ${bytewise} NOT NULL,
    sort_key TEXT   ${bytewise} NOT NULL,
    service  TEXT   NOT NULL,
    PRIMARY KEY (batch, facet, sort_key, service)
);
CREATE INDEX landscape_facet_service ON landscape_facet (batch, service, facet);

-- Where a service can be visited; millionths of a degree. Not for an address that is confidential.
CREATE TABLE landscape_place (
    batch        BIGINT NOT NULL,
    id           TEXT   NOT NULL,
    service      TEXT   NOT NULL,
    sort_key     TEXT   ${bytewise} NOT NULL,
    postcode     TEXT   NOT NULL,
    pc4          TEXT   NOT NULL,
    municipality TEXT   NOT NULL,
    latitude     INTEGER,
    longitude    INTEGER,
    PRIMARY KEY (batch, id)
);
CREATE INDEX landscape_place_order ON landscape_place (batch, sort_key, id);
CREATE INDEX landscape_place_pc4 ON landscape_place (batch, pc4, municipality);
CREATE INDEX landscape_place_latitude ON landscape_place (batch, latitude, longitude);
CREATE INDEX landscape_place_service ON landscape_place (batch, service);
CREATE INDEX landscape_place_municipality ON landscape_place (batch, municipality);
