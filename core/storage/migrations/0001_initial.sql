-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Times are milliseconds since the Unix epoch, UTC. "features", "artists", "tags", "reasons", "cursor" and
-- "value" are JSON.

-- The listener. One row a profile. Tokens are in the keychain, under the names kept here; e-mail address and
-- password hash are at the companion, where there is one.
CREATE TABLE users (
    id                 INTEGER PRIMARY KEY,
    display_name       TEXT NOT NULL DEFAULT '',
    spotify_account_id TEXT,
    companion_account  TEXT,
    access_token_ref   TEXT,
    refresh_token_ref  TEXT,
    granted_scopes     TEXT NOT NULL DEFAULT '',
    consent_at         INTEGER,
    created_at         INTEGER NOT NULL
) STRICT;

INSERT INTO users (id, created_at) VALUES (1, CAST(strftime('%s', 'now') AS INTEGER) * 1000);

-- Made once a database; keys the hash in songs.identity.
CREATE TABLE identity_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

INSERT INTO identity_key (id, key) VALUES (1, randomblob(32));

-- What to show. Columns are empty once Spotify's data was wiped; "identity", the first 16 bytes of
-- HMAC-SHA-256(identity_key, spotify_id), then recognises the song when Spotify names it again.
CREATE TABLE songs (
    id           INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: models speak of songs by it
    identity     BLOB NOT NULL UNIQUE CHECK (length(identity) = 16),
    spotify_id   TEXT UNIQUE,
    title        TEXT,
    artist       TEXT,
    album        TEXT,
    genre        TEXT,
    features     TEXT CHECK (features IS NULL OR features LIKE '{%}'),
    popularity   INTEGER,
    preview_url  TEXT,
    isrc         TEXT,
    duration_ms  INTEGER,
    is_explicit  INTEGER NOT NULL DEFAULT 0 CHECK (is_explicit IN (0, 1)),
    is_playable  INTEGER NOT NULL DEFAULT 1 CHECK (is_playable IN (0, 1)),
    release_date TEXT,
    cover_url    TEXT,
    web_url      TEXT,
    artists      TEXT CHECK (artists IS NULL OR artists LIKE '[%]'),
    provenance   TEXT NOT NULL
                 CHECK (provenance IN ('listener', 'own_history', 'own_file', 'open_data', 'companion', 'spotify_api')),
    fetched_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX songs_by_freshness ON songs (provenance, fetched_at);

-- What sources other than Spotify say. Nothing from Spotify's Web API can be stored here.
CREATE TABLE song_facts (
    song_id     INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source      TEXT NOT NULL CHECK (source <> ''),
    provenance  TEXT NOT NULL CHECK (provenance <> 'spotify_api'
                 AND provenance IN ('listener', 'own_history', 'own_file', 'open_data', 'companion')),
    title       TEXT,
    artists     TEXT NOT NULL DEFAULT '[]' CHECK (artists LIKE '[%]'),
    tags        TEXT NOT NULL DEFAULT '[]' CHECK (tags LIKE '[%]'),
    features    TEXT NOT NULL DEFAULT '{}' CHECK (features LIKE '{%}'),
    popularity  INTEGER,
    duration_ms INTEGER,
    fetched_at  INTEGER NOT NULL,
    PRIMARY KEY (song_id, source)
) STRICT, WITHOUT ROWID;

-- Songs a source was asked about in vain.
CREATE TABLE fact_misses (
    song_id INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (song_id, source)
) STRICT, WITHOUT ROWID;

-- Where a song was found. "run" is the reading of the source that saw it last, see import_cursors.
CREATE TABLE song_sources (
    song_id    INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    source     TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('known', 'candidate')),
    position   INTEGER,
    added_at   INTEGER,
    provenance TEXT NOT NULL,
    run        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (song_id, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX song_sources_by_source ON song_sources (source, run);

-- Every song offered, logged before it was shown.
CREATE TABLE recommendations (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id       INTEGER NOT NULL REFERENCES users (id),
    song_id       INTEGER NOT NULL REFERENCES songs (id) ON DELETE CASCADE,
    score         REAL NOT NULL,
    probability   REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
    uncalibrated  REAL NOT NULL CHECK (uncalibrated BETWEEN 0 AND 1),
    probability_before REAL CHECK (probability_before BETWEEN 0 AND 1), -- as last week's model has it
    target_propensity  REAL CHECK (target_propensity BETWEEN 0 AND 1), -- exploration slots: with which
    target_expected    REAL CHECK (target_expected BETWEEN 0 AND 1), -- probability the best would be this song
    reasons       TEXT NOT NULL CHECK (reasons LIKE '[%]'),
    seed          INTEGER NOT NULL,
    model_version TEXT NOT NULL,
    slot          TEXT NOT NULL,
    propensity    REAL NOT NULL CHECK (propensity BETWEEN 0 AND 1),
    rank          INTEGER NOT NULL,
    shown         INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
    created_at    INTEGER NOT NULL,
    shown_at      INTEGER,
    CHECK (shown = (shown_at IS NOT NULL))
) STRICT;

CREATE INDEX recommendations_by_song ON recommendations (song_id, shown_at);
CREATE INDEX recommendations_shown ON recommendations (shown_at) WHERE shown = 1;
CREATE INDEX recommendations_not_shown ON recommendations (created_at) WHERE shown = 0;

-- What the listener said. Append-only; ids are UUIDv7 and grow with the log.
CREATE TABLE reactions (
    id                TEXT PRIMARY KEY CHECK (length(id) = 36),
    user_id           INTEGER NOT NULL REFERENCES users (id),
    song_id           INTEGER NOT NULL REFERENCES songs (id),
    kind              TEXT NOT NULL CHECK (kind IN ('like', 'dislike', 'rest', 'not_now')),
    recommendation_id INTEGER REFERENCES recommendations (id),
    at                INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reactions_by_song ON reactions (song_id, id);
CREATE INDEX reactions_by_recommendation ON reactions (recommendation_id, kind);

-- Taking back (undone = 1) and giving again (undone = 0). Append-only. "log_end" is the newest reaction at
-- that moment: giving again ends with the next new reaction.
CREATE TABLE reaction_undos (
    seq         INTEGER PRIMARY KEY,
    reaction_id TEXT NOT NULL REFERENCES reactions (id),
    undone      INTEGER NOT NULL CHECK (undone IN (0, 1)),
    log_end     TEXT NOT NULL,
    at          INTEGER NOT NULL
) STRICT;

CREATE INDEX reaction_undos_by_reaction ON reaction_undos (reaction_id, seq);

CREATE TRIGGER reactions_never_change BEFORE UPDATE ON reactions
BEGIN
    SELECT RAISE(ABORT, 'reactions is append-only');
END;

CREATE TRIGGER reactions_never_go BEFORE DELETE ON reactions
BEGIN
    SELECT RAISE(ABORT, 'reactions is append-only');
END;

CREATE TRIGGER reaction_undos_never_change BEFORE UPDATE ON reaction_undos
BEGIN
    SELECT RAISE(ABORT, 'reaction_undos is append-only');
END;

CREATE TRIGGER reaction_undos_never_go BEFORE DELETE ON reaction_undos
BEGIN
    SELECT RAISE(ABORT, 'reaction_undos is append-only');
END;

CREATE VIEW reactions_in_force AS
SELECT r.id, r.user_id, r.song_id, r.kind, r.recommendation_id, r.at
FROM reactions r
WHERE NOT COALESCE((SELECT u.undone FROM reaction_undos u
                    WHERE u.reaction_id = r.id ORDER BY u.seq DESC LIMIT 1), 0);

-- The preferences as they stand: the newest like or dislike in force of each song.
CREATE VIEW user_preferences AS
SELECT user_id, song_id, kind AS preference, at, id AS reaction_id, recommendation_id
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id, song_id ORDER BY id DESC) AS age
      FROM reactions_in_force
      WHERE kind IN ('like', 'dislike'))
WHERE age = 1;

-- All the model ever sees of songs.
CREATE VIEW learner_songs AS
SELECT song_id, source, features, artists, tags, popularity, duration_ms
FROM song_facts
WHERE provenance IN ('open_data', 'own_history', 'own_file', 'listener', 'companion');

-- What was learned, in versions. "bytes" is the recommender's model file, with songs by their id here: no
-- name, no id and no number that came from Spotify. "last_reaction" is the newest label learned from, empty for
-- none; "data_digest" the SHA-256 of all of them. At most one is active.
CREATE TABLE models (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    created_at    INTEGER NOT NULL,
    model_version TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('reaction', 'batch', 'daily', 'weekly', 'drift', 'manual', 'imported')),
    label_count   INTEGER NOT NULL CHECK (label_count >= 0),
    last_reaction TEXT NOT NULL,
    data_digest   TEXT NOT NULL CHECK (length(data_digest) = 64),
    drift_at      INTEGER, -- when the taste was last seen to have changed
    imported_from INTEGER REFERENCES models (id), -- the imported model it goes on from
    log_loss      REAL CHECK (log_loss >= 0),
    state         TEXT NOT NULL CHECK (state IN ('active', 'kept', 'refused')),
    bytes         BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX models_active ON models (state) WHERE state = 'active';

-- How far each source was read. "run" counts its readings from the beginning: what a run that came to its end
-- did not see no longer belongs to the source.
CREATE TABLE import_cursors (
    source     TEXT PRIMARY KEY,
    cursor     TEXT NOT NULL CHECK (cursor LIKE '{%}'),
    done       INTEGER NOT NULL CHECK (done IN (0, 1)),
    rows       INTEGER NOT NULL,
    provenance TEXT NOT NULL,
    run        INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Until when a host asked us to wait.
CREATE TABLE rate_blocks (
    host  TEXT NOT NULL,
    kind  TEXT NOT NULL,
    until INTEGER NOT NULL,
    length INTEGER NOT NULL, -- of the pause, in milliseconds
    PRIMARY KEY (host, kind)
) STRICT, WITHOUT ROWID;

-- Never a secret.
CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;
