-- Reports that were frozen, and how a country's reports name the cooperation.
CREATE TABLE edition (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    report TEXT,
    number INTEGER,
    year INTEGER,
    province TEXT,
    project BLOB,
    day TEXT,
    figures TEXT,
    pages TEXT
);
CREATE INDEX edition_by_project ON edition (project);

CREATE TABLE letterhead (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    country TEXT,
    mekong_first INTEGER,
    logo TEXT
);
