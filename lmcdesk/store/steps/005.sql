-- Records of which something may be said in another stream than their home, and not there: whoever is handed the home
-- alone would not see it, so it is said again there.
CREATE TABLE astray (rid INTEGER PRIMARY KEY);
INSERT INTO astray SELECT DISTINCT r.rid FROM head h JOIN record r ON r.rid = h.k >> 6
WHERE (h.dot >> 35 & 4095) <> r.stream;
