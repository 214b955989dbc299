-- The search index: words, the trigrams of words, and where words stand. The same on both databases: decision 0020.

CREATE TABLE directory_document (
    id      ${identity},
    kind    TEXT NOT NULL,
    record  TEXT NOT NULL,
    title   TEXT NOT NULL,
    body    TEXT NOT NULL,
    address TEXT NOT NULL,
    facets  TEXT NOT NULL,
    UNIQUE (kind, record)
);

CREATE TABLE directory_word (
    id        ${identity},
    word      TEXT    NOT NULL UNIQUE,
    documents INTEGER NOT NULL
);

CREATE TABLE directory_gram (
    gram TEXT   NOT NULL,
    word BIGINT NOT NULL REFERENCES directory_word (id),
    PRIMARY KEY (gram, word)
);

CREATE TABLE directory_posting (
    word     BIGINT  NOT NULL REFERENCES directory_word (id),
    document BIGINT  NOT NULL REFERENCES directory_document (id),
    weight   INTEGER NOT NULL,
    PRIMARY KEY (word, document)
);
CREATE INDEX directory_posting_weight ON directory_posting (word, weight DESC, document);
CREATE INDEX directory_posting_document ON directory_posting (document, word, weight);
