-- What ties each desk's changes to one another and to whoever signed them.

-- The chain of a series (store/chain.py) at some numbers, kept so that it need not be followed again from its beginning.
CREATE TABLE link (
    series INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    PRIMARY KEY (series, number)
) WITHOUT ROWID;

-- A desk's signature under its chain at a number: its word for all its changes up to there.
CREATE TABLE seal (
    series INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    key BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (series, number, key)
) WITHOUT ROWID;

-- The identities under which this database has written, which its key may seal.
CREATE TABLE mine (desk INTEGER PRIMARY KEY);
INSERT INTO mine SELECT d.ix FROM desk d JOIN desk m ON m.ix = (SELECT desk FROM me)
WHERE (d.name, d.country, d.role) = (m.name, m.country, m.role) AND d.province IS m.province;

-- Changes that their desks may not make (domain/rights.py): kept and passed on, but left out of what shows.
CREATE TABLE withheld (dot INTEGER PRIMARY KEY, k INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE INDEX withheld_by_field ON withheld (k);
