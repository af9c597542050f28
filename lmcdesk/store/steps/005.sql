-- Records of which something was said in another stream than their home; due are those of which something may have to be
-- said again, since whoever is handed one stream alone would not know of it.
CREATE TABLE astray (rid INTEGER PRIMARY KEY, due INTEGER NOT NULL);
INSERT INTO astray SELECT DISTINCT r.rid, 1 FROM change c JOIN record r ON r.rid = c.k >> 6
WHERE (c.dot >> 35 & 4095) <> r.stream;
