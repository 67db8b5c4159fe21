-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Where the listener steers: circles on the taste map in which more, or nothing, is to be offered.

-- Centre and radius are those of the map, -1..1. "anchor_x" and "anchor_y" are where the middle of its songs was
-- then: should a later version draw the map otherwise, the circle moves with them. One that was taken away keeps its
-- row, so that it can be put back.
CREATE TABLE lenses (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('more', 'out')),
    x          REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
    y          REAL NOT NULL CHECK (y BETWEEN -1 AND 1),
    radius     REAL NOT NULL CHECK (radius > 0 AND radius <= 2),
    anchor_x   REAL NOT NULL,
    anchor_y   REAL NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

-- The songs nearest to its centre when it was laid down.
CREATE TABLE lens_songs (
    lens_id INTEGER NOT NULL REFERENCES lenses (id) ON DELETE CASCADE,
    song_id INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    PRIMARY KEY (lens_id, song_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lens_songs_by_song ON lens_songs (song_id);
