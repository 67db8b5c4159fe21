-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- The listener's own history: what exports tell, and what was played here. Nothing about where, on what and
-- from which address.

-- Each export by the SHA-256 of its files' names, sizes and beginnings, and how far it was read. "cursor" and
-- "report" are JSON.
CREATE TABLE history_imports (
    id         INTEGER PRIMARY KEY,
    digest     BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    name       TEXT NOT NULL,
    cursor     TEXT NOT NULL CHECK (cursor LIKE '{%}'),
    report     TEXT NOT NULL CHECK (report LIKE '{%}'),
    done       INTEGER NOT NULL CHECK (done IN (0, 1)),
    added      INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- Songs as the history names them: what stays of them when all that is Spotify's goes. "name_key" is the
-- first 16 bytes of HMAC-SHA-256(identity_key, artist and title without case).
CREATE TABLE history_songs (
    song_id        INTEGER PRIMARY KEY REFERENCES songs (id) ON DELETE CASCADE,
    name_key       BLOB NOT NULL CHECK (length(name_key) = 16),
    spotify_id     TEXT,
    title          TEXT NOT NULL,
    artist         TEXT NOT NULL,
    album          TEXT NOT NULL,
    isrc           TEXT,
    recording_mbid TEXT
) STRICT;

CREATE INDEX history_songs_by_name ON history_songs (name_key);

-- "key" is a hash of what makes a play one and not another, so that an export read twice changes nothing.
CREATE TABLE plays (
    key      BLOB PRIMARY KEY CHECK (length(key) = 16),
    song_id  INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source   TEXT NOT NULL CHECK (source IN ('spotify', 'lastfm', 'listenbrainz', 'csv', 'undersong')),
    kept     INTEGER NOT NULL CHECK (kept IN (0, 1)), -- in a library, not heard
    ending   TEXT NOT NULL CHECK (ending IN ('finished', 'heard', 'skipped_early', 'left')),
    at       INTEGER,
    heard_ms INTEGER,
    stars    INTEGER CHECK (stars BETWEEN 1 AND 5)
) STRICT, WITHOUT ROWID;

CREATE INDEX plays_by_song ON plays (song_id);

-- The sums of the plays of each song, kept by the triggers below (which run in no order that is told).
CREATE TABLE heard_songs (
    song_id    INTEGER PRIMARY KEY REFERENCES songs (id) ON DELETE CASCADE,
    finished   INTEGER NOT NULL DEFAULT 0, -- by the history
    heard      INTEGER NOT NULL DEFAULT 0,
    skipped    INTEGER NOT NULL DEFAULT 0,
    kept       INTEGER NOT NULL DEFAULT 0,
    stars      INTEGER,
    heard_at   INTEGER, -- last finished or heard, by the history
    skipped_at INTEGER,
    own_ending TEXT, -- of the last play here
    own_at     INTEGER,
    newest_at  INTEGER -- of all
) STRICT;

CREATE TRIGGER history_is_summed AFTER INSERT ON plays WHEN NEW.source <> 'undersong'
BEGIN
    INSERT INTO heard_songs (song_id) VALUES (NEW.song_id) ON CONFLICT DO NOTHING;
    UPDATE heard_songs SET
        newest_at = max(COALESCE(newest_at, NEW.at), COALESCE(NEW.at, newest_at)),
        finished = finished + (NEW.ending = 'finished' AND NEW.kept = 0),
        heard = heard + (NEW.ending = 'heard' AND NEW.kept = 0),
        skipped = skipped + (NEW.ending = 'skipped_early'),
        kept = max(kept, NEW.kept),
        stars = COALESCE(NEW.stars, stars),
        heard_at = CASE WHEN NEW.ending IN ('finished', 'heard') AND NEW.at IS NOT NULL
                        THEN max(COALESCE(heard_at, NEW.at), NEW.at) ELSE heard_at END,
        skipped_at = CASE WHEN NEW.ending = 'skipped_early' AND NEW.at IS NOT NULL
                          THEN max(COALESCE(skipped_at, NEW.at), NEW.at) ELSE skipped_at END
    WHERE song_id = NEW.song_id;
    -- "Known" is said when it was last heard, as by every other source.
    UPDATE song_sources SET added_at = max(COALESCE(added_at, NEW.at), NEW.at)
    WHERE song_id = NEW.song_id AND source = 'history' AND NEW.at IS NOT NULL;
END;

CREATE TRIGGER own_plays_are_noted AFTER INSERT ON plays WHEN NEW.source = 'undersong'
BEGIN
    INSERT INTO heard_songs (song_id) VALUES (NEW.song_id) ON CONFLICT DO NOTHING;
    UPDATE heard_songs SET newest_at = max(COALESCE(newest_at, NEW.at), NEW.at) WHERE song_id = NEW.song_id;
    UPDATE heard_songs SET own_ending = NEW.ending, own_at = NEW.at
    WHERE song_id = NEW.song_id AND (own_at IS NULL OR own_at <= NEW.at);
END;
