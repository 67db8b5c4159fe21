-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Looking for candidates: what is popular in a country, and how much of a day's allowance is used. The look-ups
-- themselves are import_cursors named "search:<query>"; their "cursor" tells what they came from and brought.

-- What a service said is popular in a country, best placed first from 0.
CREATE TABLE chart_songs (
    source      TEXT NOT NULL CHECK (source <> ''),
    country     TEXT NOT NULL CHECK (length(country) = 2),
    rank        INTEGER NOT NULL CHECK (rank >= 0),
    title       TEXT NOT NULL,
    artist      TEXT NOT NULL,
    isrc        TEXT,
    duration_ms INTEGER,
    PRIMARY KEY (source, country, rank)
) STRICT, WITHOUT ROWID;

-- When it was asked last, and whether it keeps a chart of that country.
CREATE TABLE chart_asks (
    source  TEXT NOT NULL CHECK (source <> ''),
    country TEXT NOT NULL CHECK (length(country) = 2),
    outcome TEXT NOT NULL CHECK (outcome IN ('found', 'missed')),
    at      INTEGER NOT NULL,
    PRIMARY KEY (source, country)
) STRICT, WITHOUT ROWID;

-- Reads of Spotify's Web API by the listener's local day ("2026-11-22"), those of the player apart.
CREATE TABLE daily_reads (
    day   TEXT PRIMARY KEY CHECK (length(day) = 10),
    reads INTEGER NOT NULL CHECK (reads >= 0)
) STRICT, WITHOUT ROWID;
