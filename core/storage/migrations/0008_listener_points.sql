-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Where songs stand among those who listen to them, as lists of neighbours tell it. One row, made and replaced
-- as a whole: points of two makings are not in one space. "digest" is the SHA-256 of what they were made from,
-- "links" how much that was. "bytes" has for each song its id here (64 bits, the lowest byte first) and then a
-- byte a dimension; it is made anew where it is gone.
CREATE TABLE listener_points (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    made_at    INTEGER NOT NULL,
    digest     TEXT NOT NULL CHECK (length(digest) = 64),
    links      INTEGER NOT NULL CHECK (links >= 0),
    dimensions INTEGER NOT NULL CHECK (dimensions BETWEEN 1 AND 1024),
    bytes      BLOB NOT NULL CHECK (length(bytes) % (8 + dimensions) = 0)
) STRICT;
