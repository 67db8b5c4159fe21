-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Finding songs by words as they are typed, and the listener's playlists by name.

-- What is searched in: title, artist and album as they are shown, in the form names are compared in, word by
-- word; a letter of a script without spaces counts as a word. Written by the program (songtexts.h), which alone
-- can bring names into that form.
CREATE TABLE song_texts (
    song_id INTEGER PRIMARY KEY,
    title   TEXT NOT NULL,
    artist  TEXT NOT NULL,
    album   TEXT NOT NULL
) STRICT;

CREATE INDEX song_texts_by_title ON song_texts (title, song_id);

-- The words of it. Whatever is no space is part of a word: there are artists called "!!!".
CREATE VIRTUAL TABLE song_search USING fts5(
    title, artist, album,
    content = 'song_texts', content_rowid = 'song_id',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'",
    prefix = '1 2 3'
);

-- Songs whose names changed since. A song that is gone stays here until its words are gone too, so that there
-- is no reference to it.
CREATE TABLE song_texts_due (
    song_id INTEGER PRIMARY KEY
) STRICT;

INSERT INTO song_texts_due (song_id) SELECT id FROM songs;

CREATE TRIGGER new_songs_are_indexed AFTER INSERT ON songs
BEGIN
    INSERT INTO song_texts_due (song_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER renamed_songs_are_indexed AFTER UPDATE OF title, artist, album ON songs
WHEN NEW.title IS NOT OLD.title OR NEW.artist IS NOT OLD.artist OR NEW.album IS NOT OLD.album
BEGIN
    INSERT INTO song_texts_due (song_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER songs_gone_are_not_found AFTER DELETE ON songs
BEGIN
    INSERT INTO song_texts_due (song_id) VALUES (OLD.id) ON CONFLICT DO NOTHING;
END;

-- A song without a name of its own is shown by what other sources call it.
CREATE TRIGGER told_songs_are_indexed AFTER INSERT ON song_facts
BEGIN
    INSERT INTO song_texts_due (song_id)
    SELECT id FROM songs WHERE id = NEW.song_id AND (title IS NULL OR artist IS NULL) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER retold_songs_are_indexed AFTER UPDATE OF title, artists ON song_facts
BEGIN
    INSERT INTO song_texts_due (song_id)
    SELECT id FROM songs WHERE id = NEW.song_id AND (title IS NULL OR artist IS NULL) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER untold_songs_are_indexed AFTER DELETE ON song_facts
BEGIN
    INSERT INTO song_texts_due (song_id)
    SELECT id FROM songs WHERE id = OLD.song_id AND (title IS NULL OR artist IS NULL) ON CONFLICT DO NOTHING;
END;

-- The listener's playlists at Spotify, as listed last, first from 0. Its songs are those of the source
-- "playlist:<id>". "is_own" is 1 where Spotify tells their songs.
CREATE TABLE playlists (
    spotify_id       TEXT PRIMARY KEY,
    position         INTEGER NOT NULL,
    name             TEXT NOT NULL,
    description      TEXT NOT NULL,
    owner_id         TEXT NOT NULL,
    snapshot_id      TEXT NOT NULL,
    item_count       INTEGER,
    is_collaborative INTEGER NOT NULL CHECK (is_collaborative IN (0, 1)),
    is_own           INTEGER NOT NULL CHECK (is_own IN (0, 1)),
    cover_url        TEXT,
    web_url          TEXT,
    fetched_at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
