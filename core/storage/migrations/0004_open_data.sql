-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- What several open-data services are asked, each with its own freshness.

-- What a service was asked about a song, by topic ("sound", "tags", ...), and what came of it last: 'found'
-- something, 'missed' (it knows nothing), or 'failed' over this very song. Written in one transaction with
-- what was found.
CREATE TABLE fact_asks (
    song_id INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source  TEXT NOT NULL CHECK (source <> ''),
    topic   TEXT NOT NULL CHECK (topic <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('found', 'missed', 'failed')),
    at      INTEGER NOT NULL,
    PRIMARY KEY (song_id, source, topic)
) STRICT, WITHOUT ROWID;

-- ReccoBeats was the only service until now, and was asked about both of its topics at once.
INSERT INTO fact_asks (song_id, source, topic, outcome, at)
SELECT song_id, source, 'sound', CASE features WHEN '{}' THEN 'missed' ELSE 'found' END, fetched_at
FROM song_facts WHERE source = 'reccobeats'
UNION ALL
SELECT song_id, source, 'song', CASE WHEN title IS NULL THEN 'missed' ELSE 'found' END, fetched_at
FROM song_facts WHERE source = 'reccobeats'
UNION ALL
SELECT song_id, source, 'sound', 'missed', at FROM fact_misses
UNION ALL
SELECT song_id, source, 'song', 'missed', at FROM fact_misses;

DROP TABLE fact_misses;

-- When the song itself first came out, as far as it is known: "1994", "1994-05" or "1994-05-17".
ALTER TABLE song_facts ADD COLUMN first_release TEXT;

-- All the model ever sees of songs, now with that.
DROP VIEW learner_songs;
CREATE VIEW learner_songs AS
SELECT song_id, source, features, artists, tags, popularity, duration_ms, first_release
FROM song_facts
WHERE provenance IN ('open_data', 'own_history', 'own_file', 'listener', 'companion');

-- MusicBrainz' recordings of a song as a source names them, likeliest first from 0.
CREATE TABLE song_mbids (
    song_id    INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source     TEXT NOT NULL CHECK (source <> ''),
    rank       INTEGER NOT NULL CHECK (rank >= 0),
    mbid       TEXT NOT NULL CHECK (length(mbid) = 36),
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (song_id, source, rank)
) STRICT, WITHOUT ROWID;

-- Songs that a source holds to be like a song, nearest first from 0. "score" is the source's own; only within
-- one list is it comparable. Without a title the MBID alone names the song.
CREATE TABLE similar_songs (
    song_id    INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source     TEXT NOT NULL CHECK (source <> ''),
    rank       INTEGER NOT NULL CHECK (rank >= 0),
    title      TEXT,
    artist     TEXT,
    mbid       TEXT,
    score      REAL NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (song_id, source, rank),
    CHECK (mbid IS NOT NULL OR (title IS NOT NULL AND artist IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- The same for artists. "artist" is the first 16 bytes of HMAC-SHA-256(identity_key, the name in one form):
-- the name may be Spotify's, and nothing here may need to be wiped with that.
CREATE TABLE similar_artists (
    artist     BLOB NOT NULL CHECK (length(artist) = 16),
    source     TEXT NOT NULL CHECK (source <> ''),
    rank       INTEGER NOT NULL CHECK (rank >= 0),
    name       TEXT NOT NULL,
    mbid       TEXT,
    score      REAL NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (artist, source, rank)
) STRICT, WITHOUT ROWID;

-- As fact_asks, for what is asked once an artist instead of once a song.
CREATE TABLE artist_asks (
    artist  BLOB NOT NULL CHECK (length(artist) = 16),
    source  TEXT NOT NULL CHECK (source <> ''),
    topic   TEXT NOT NULL CHECK (topic <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('found', 'missed', 'failed')),
    at      INTEGER NOT NULL,
    PRIMARY KEY (artist, source, topic)
) STRICT, WITHOUT ROWID;
