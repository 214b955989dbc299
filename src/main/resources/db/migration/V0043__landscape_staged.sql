-- Facets wait in the order in which they come, without an index, and go into the index sorted, in one stroke: a country of
-- services has two million of them, and each was written twice into two indexes.
DROP TABLE landscape_facet;

CREATE TABLE landscape_facet (
    batch    BIGINT NOT NULL,
    facet    TEXT   ${bytewise} NOT NULL,
    sort_key TEXT   ${bytewise} NOT NULL,
    service  TEXT   NOT NULL,
    PRIMARY KEY (batch, facet, sort_key, service)
) ${clustered};
CREATE INDEX landscape_facet_service ON landscape_facet (batch, service, facet);

CREATE TABLE landscape_facet_staged (
    batch    BIGINT NOT NULL,
    facet    TEXT   ${bytewise} NOT NULL,
    sort_key TEXT   ${bytewise} NOT NULL,
    service  TEXT   NOT NULL
);

-- Only asked when a source is taken in anew, where all its rows are read anyway.
DROP INDEX landscape_record_source;
