-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Several entries of several sources may be one song.

-- What the listener says of two entries; no program overrules it.
CREATE TABLE song_verdicts (
    first_id  INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    verdict   TEXT NOT NULL CHECK (verdict IN ('same', 'apart')),
    at        INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;

-- Which entries go with another one, that stands for all of them: made anew from the names, ids and lengths of
-- all songs and from the verdicts, so that nothing is lost where it is emptied. "evidence" says what decided.
CREATE TABLE song_merges (
    song_id  INTEGER PRIMARY KEY REFERENCES songs (id) ON DELETE CASCADE,
    into_id  INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    evidence TEXT NOT NULL,
    CHECK (song_id <> into_id)
) STRICT;

CREATE INDEX song_merges_by_root ON song_merges (into_id);

-- Entries that may be one song: left apart until the listener says so.
CREATE TABLE song_doubts (
    first_id  INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    evidence  TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;

-- The entries of a song, itself first.
CREATE VIEW song_groups (root_id, song_id) AS
SELECT id, id FROM songs
UNION ALL
SELECT into_id, song_id FROM song_merges;

-- The preferences as they stand: the newest like or dislike in force of each song, whichever of its entries
-- it was said of. "said_of" is that entry.
DROP VIEW user_preferences;
CREATE VIEW user_preferences AS
SELECT user_id, root_id AS song_id, kind AS preference, at, id AS reaction_id, recommendation_id, song_id AS said_of
FROM (SELECT r.*, COALESCE(m.into_id, r.song_id) AS root_id,
             ROW_NUMBER() OVER (PARTITION BY r.user_id, COALESCE(m.into_id, r.song_id) ORDER BY r.id DESC) AS age
      FROM reactions_in_force r LEFT JOIN song_merges m ON m.song_id = r.song_id
      WHERE r.kind IN ('like', 'dislike'))
WHERE age = 1;

-- All the model ever sees of songs; "entry_id" is the entry a fact was told of.
DROP VIEW learner_songs;
CREATE VIEW learner_songs AS
SELECT COALESCE(m.into_id, f.song_id) AS song_id, f.song_id AS entry_id, f.source, f.features, f.artists, f.tags,
       f.popularity, f.duration_ms, f.first_release
FROM song_facts f LEFT JOIN song_merges m ON m.song_id = f.song_id
WHERE f.provenance IN ('open_data', 'own_history', 'own_file', 'listener', 'companion');
