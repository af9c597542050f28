-- A record is known by its id and its kind: whoever names another's record as one of another kind speaks of another
-- record. And of an identity that follows on an earlier one of this desk is kept what proves it.
CREATE TABLE named (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    stream INTEGER NOT NULL,
    UNIQUE (id, kind)
);
INSERT INTO named SELECT rid, id, kind, stream FROM record;
DROP TABLE record;
ALTER TABLE named RENAME TO record;

ALTER TABLE mine ADD COLUMN follows BLOB;
ALTER TABLE mine ADD COLUMN salt BLOB;
