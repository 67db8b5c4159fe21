-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- What a service recommends to the listener, who told it who they are: where to look for candidates.

-- Best first from 0. "listener" is what they are called there.
CREATE TABLE recommended_songs (
    source      TEXT NOT NULL CHECK (source <> ''),
    listener    TEXT NOT NULL CHECK (listener <> ''),
    rank        INTEGER NOT NULL CHECK (rank >= 0),
    mbid        TEXT,
    title       TEXT NOT NULL,
    artist      TEXT NOT NULL,
    duration_ms INTEGER,
    PRIMARY KEY (source, listener, rank)
) STRICT, WITHOUT ROWID;

-- When it was asked last, and what it said: a list, none yet, or that it knows nobody of that name.
CREATE TABLE recommended_asks (
    source   TEXT NOT NULL CHECK (source <> ''),
    listener TEXT NOT NULL CHECK (listener <> ''),
    outcome  TEXT NOT NULL CHECK (outcome IN ('found', 'none', 'unknown')),
    at       INTEGER NOT NULL,
    PRIMARY KEY (source, listener)
) STRICT, WITHOUT ROWID;
