-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- The dial of new artists: what was asked when a song was offered, and what it was. Empty for offers of before.

-- Its artists were known and none of them had been rated.
ALTER TABLE recommendations ADD COLUMN is_new_artist INTEGER CHECK (is_new_artist IN (0, 1));
-- Percent of the songs that should be by new artists; empty where score alone decided.
ALTER TABLE recommendations ADD COLUMN new_artists_asked INTEGER CHECK (new_artists_asked BETWEEN 0 AND 100);
-- What that asked of this one song; with is_new_artist it tells whether such a song was to be had.
ALTER TABLE recommendations ADD COLUMN new_artist_wanted INTEGER CHECK (new_artist_wanted IN (0, 1));
