-- SPDX-FileCopyrightText: 2026 The Undersong authors
-- SPDX-License-Identifier: MIT
--
-- Sessions with walls: what is said in one counts in it and nowhere else. Nothing is in a session that is
-- empty here: that is the everyday taste.

-- "learns" = 0: what is said is a rule about what to offer while it lasts, and teaches nothing. Guests get a
-- new row each time. One that has ended keeps its row, as what was said in it keeps its lines.
CREATE TABLE sessions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('named', 'guest')),
    name       TEXT NOT NULL CHECK ((kind = 'guest') = (name = '')),
    learns     INTEGER NOT NULL CHECK (learns IN (0, 1) AND (kind = 'named' OR learns = 0)),
    created_at INTEGER NOT NULL,
    ended_at   INTEGER
) STRICT;

CREATE UNIQUE INDEX sessions_by_name ON sessions (name COLLATE NOCASE) WHERE kind = 'named' AND ended_at IS NULL;

-- The one that is on. Beside the log, so that each line is written with the one it belongs to.
CREATE TABLE session_now (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    session_id INTEGER REFERENCES sessions (id)
) STRICT;

INSERT INTO session_now (id, session_id) VALUES (1, NULL);

ALTER TABLE reactions ADD COLUMN session_id INTEGER REFERENCES sessions (id);
ALTER TABLE recommendations ADD COLUMN session_id INTEGER REFERENCES sessions (id);

DROP VIEW user_preferences;
DROP VIEW reactions_in_force;

-- What was not taken back, of every session.
CREATE VIEW reactions_standing AS
SELECT r.id, r.user_id, r.song_id, r.kind, r.recommendation_id, r.at, r.session_id
FROM reactions r
WHERE NOT COALESCE((SELECT u.undone FROM reaction_undos u
                    WHERE u.reaction_id = r.id ORDER BY u.seq DESC LIMIT 1), 0);

-- Of that what counts now: the everyday's, and that of the session which is on.
CREATE VIEW reactions_in_force AS
SELECT id, user_id, song_id, kind, recommendation_id, at, session_id
FROM reactions_standing
WHERE session_id IS NULL OR session_id = (SELECT session_id FROM session_now);

-- The newest like or dislike of each song in each session, whichever of its entries it was said of.
CREATE VIEW session_judgements AS
SELECT user_id, session_id, root_id AS song_id, kind AS preference, at, id AS reaction_id, recommendation_id,
       song_id AS said_of
FROM (SELECT r.*, COALESCE(m.into_id, r.song_id) AS root_id,
             ROW_NUMBER() OVER (PARTITION BY r.user_id, r.session_id, COALESCE(m.into_id, r.song_id)
                                ORDER BY r.id DESC) AS age
      FROM reactions_standing r LEFT JOIN song_merges m ON m.song_id = r.song_id
      WHERE r.kind IN ('like', 'dislike'))
WHERE age = 1;

-- The preferences as they stand: the everyday's. All that outlives a session is made of these alone.
CREATE VIEW user_preferences AS
SELECT user_id, root_id AS song_id, kind AS preference, at, id AS reaction_id, recommendation_id, song_id AS said_of
FROM (SELECT r.*, COALESCE(m.into_id, r.song_id) AS root_id,
             ROW_NUMBER() OVER (PARTITION BY r.user_id, COALESCE(m.into_id, r.song_id) ORDER BY r.id DESC) AS age
      FROM reactions_standing r LEFT JOIN song_merges m ON m.song_id = r.song_id
      WHERE r.kind IN ('like', 'dislike') AND r.session_id IS NULL)
WHERE age = 1;

-- The same with what was said in the session that is on, of one song the newer of the two: rules about
-- what to offer.
CREATE VIEW judgements_in_force AS
SELECT user_id, root_id AS song_id, kind AS preference, at, id AS reaction_id, recommendation_id, session_id
FROM (SELECT r.*, COALESCE(m.into_id, r.song_id) AS root_id,
             ROW_NUMBER() OVER (PARTITION BY r.user_id, COALESCE(m.into_id, r.song_id) ORDER BY r.id DESC) AS age
      FROM reactions_in_force r LEFT JOIN song_merges m ON m.song_id = r.song_id
      WHERE r.kind IN ('like', 'dislike'))
WHERE age = 1;

-- Of these what the model learns from: a judgement that teaches nothing does not hide one that does.
CREATE VIEW labels_in_force AS
SELECT user_id, root_id AS song_id, kind AS preference, at, id AS reaction_id, recommendation_id, session_id
FROM (SELECT r.*, COALESCE(m.into_id, r.song_id) AS root_id,
             ROW_NUMBER() OVER (PARTITION BY r.user_id, COALESCE(m.into_id, r.song_id) ORDER BY r.id DESC) AS age
      FROM reactions_in_force r LEFT JOIN song_merges m ON m.song_id = r.song_id
      WHERE r.kind IN ('like', 'dislike')
        AND (r.session_id IS NULL OR r.session_id IN (SELECT id FROM sessions WHERE learns = 1)))
WHERE age = 1;
