-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT

-- What was heard in the listener's own sound files. A file is known by its content, SHA-256; where it lies and
-- what it is called is not kept. "version" is the analysis it was heard with, "fault" why it told nothing, "song_id"
-- the song it turned out to be.
CREATE TABLE analysed_files (
    content     BLOB PRIMARY KEY CHECK (length(content) = 32),
    version     INTEGER NOT NULL,
    fault       TEXT NOT NULL,
    title       TEXT NOT NULL,
    artist      TEXT NOT NULL,
    album       TEXT NOT NULL,
    isrc        TEXT,
    duration_ms INTEGER NOT NULL,
    features    TEXT NOT NULL CHECK (features LIKE '{%}'),
    song_id     INTEGER REFERENCES songs (id) ON DELETE SET NULL,
    analysed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX analysed_files_by_song ON analysed_files (song_id);
