// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/songtexts.h"

#include "catalog/foldedtext.h"
#include "storage/shownnames.h"
#include "storage/sqlvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace undersong::storage::songtexts {

using namespace Qt::StringLiterals;

namespace {

//! Songs worked off in one transaction, so that nobody waits long for the file.
constexpr int kBatch = 2000;
//! Songs of one kind of match that are looked at.
constexpr qint64 kPool = 1000;

//! Scripts written without spaces between words, as far as that matters for names of songs.
bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

//! One folded word as the index holds it: letters that stand alone are words.
struct Tokens
{
    QStringList words;
    bool isOpen = false; //!< the last one may go on
};

Tokens tokensOf(const QString &word)
{
    Tokens tokens;
    const QList<uint> letters = word.toUcs4();
    for (const char32_t letter : letters) {
        // It would end a query in its middle.
        if (letter == 0)
            continue;
        const bool isAlone = standsAlone(letter);
        const QString text = QString::fromUcs4(&letter, 1);
        if (isAlone || !tokens.isOpen)
            tokens.words.append(text);
        else
            tokens.words.last().append(text);
        tokens.isOpen = !isAlone;
    }
    return tokens;
}

bool isOfSigns(const QString &word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

//! What the index holds of a name: its words, and those of signs alone, which folding leaves out beside
//! others ("!!! (Chk Chk Chk)").
QString indexed(const QString &name)
{
    QStringList words;
    const QStringList folded = catalog::foldedWords(name);
    for (const QString &word : folded)
        words += tokensOf(word).words;
    const QStringList written = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : written) {
        if (isOfSigns(word) && !words.contains(word))
            words.append(catalog::folded(word));
    }
    return words.join(u' ');
}

struct Text
{
    qint64 song = 0;
    QString title;
    QString artist;
    QString album;

    QVariantList values() const { return {song, title, artist, album}; }
};

Result<QList<qint64>> dueSongs(Connection &connection)
{
    QList<qint64> due;
    const auto read =
        connection.run(u"SELECT song_id FROM song_texts_due ORDER BY song_id LIMIT ?"_s, {kBatch},
                       [&due](const QSqlQuery &row) { due.append(row.value(0).toLongLong()); });
    if (!read)
        return std::unexpected(read.error());
    return due;
}

Result<std::optional<Text>> textOf(Connection &connection, qint64 song)
{
    static const QString sql =
        u"SELECT COALESCE(s.album, ''), "_s + shownNameColumns() + u" FROM songs s WHERE s.id = ?"_s;
    std::optional<Text> text;
    const auto read = connection.run(sql, {song}, [&](const QSqlQuery &row) {
        const ShownName name = shownNameFrom(row, 1);
        text = Text{.song = song,
                    .title = indexed(name.title),
                    .artist = indexed(name.artist),
                    .album = indexed(row.value(0).toString())};
    });
    if (!read)
        return std::unexpected(read.error());
    return text;
}

//! FTS5 finds the words to take out by the text they came from.
Result<void> forget(Connection &connection, qint64 song)
{
    const auto unlisted =
        connection.run(u"INSERT INTO song_search (song_search, rowid, title, artist, album) "
                       "SELECT 'delete', song_id, title, artist, album FROM song_texts WHERE song_id = ?"_s,
                       {song});
    if (!unlisted)
        return unlisted;
    return connection.run(u"DELETE FROM song_texts WHERE song_id = ?"_s, {song});
}

Result<void> note(Connection &connection, const Text &text)
{
    const auto kept = connection.run(
        u"INSERT INTO song_texts (song_id, title, artist, album) VALUES (?, ?, ?, ?)"_s, text.values());
    if (!kept)
        return kept;
    return connection.run(u"INSERT INTO song_search (rowid, title, artist, album) VALUES (?, ?, ?, ?)"_s,
                          text.values());
}

Result<void> workOff(Connection &connection, const QList<qint64> &due)
{
    for (const qint64 song : due) {
        if (auto forgotten = forget(connection, song); !forgotten)
            return forgotten;
        const auto text = textOf(connection, song);
        if (!text)
            return std::unexpected(text.error());
        if (*text) {
            if (auto noted = note(connection, **text); !noted)
                return noted;
        }
        const auto done = connection.run(u"DELETE FROM song_texts_due WHERE song_id = ?"_s, {song});
        if (!done)
            return done;
    }
    return {};
}

//! A string of FTS5's query language.
QString quoted(const Tokens &tokens)
{
    QString phrase = tokens.words.join(u' ');
    phrase.replace(u'"', u"\"\""_s);
    return u'"' + phrase + (tokens.isOpen ? u"\" *"_s : u"\""_s);
}

struct Found
{
    qint64 song = 0;
    QString title;
};

//! What \p query finds that is not in \p ids yet, by title.
Result<void> append(Connection &connection, const QString &query, qint64 limit, QList<catalog::SongId> *ids,
                    QSet<qint64> *seen)
{
    QList<Found> found;
    const auto read = connection.run(
        u"SELECT t.song_id, t.title FROM song_search f JOIN song_texts t ON t.song_id = f.rowid "
        "WHERE song_search MATCH ? LIMIT ?"_s,
        {query, kPool}, [&](const QSqlQuery &row) {
            if (!seen->contains(row.value(0).toLongLong()))
                found.append({.song = row.value(0).toLongLong(), .title = row.value(1).toString()});
        });
    if (!read)
        return read;
    std::ranges::sort(found, [](const Found &left, const Found &right) {
        return left.title != right.title ? left.title < right.title : left.song < right.song;
    });
    for (const Found &one : found) {
        if (ids->size() >= limit)
            break;
        seen->insert(one.song);
        ids->append(catalog::SongId(one.song));
    }
    return {};
}

//! The words of \p text as one phrase.
Tokens phraseOf(const QString &text)
{
    Tokens phrase;
    const QStringList words = catalog::foldedWords(text);
    for (const QString &word : words) {
        const Tokens tokens = tokensOf(word);
        phrase.words += tokens.words;
        phrase.isOpen = tokens.isOpen;
    }
    return phrase;
}

//! Whether the index would find \p wanted in this one name.
bool holds(const QString &name, const Tokens &wanted)
{
    const QStringList words = indexed(name).split(u' ');
    return std::ranges::all_of(wanted.words, [&](const QString &word) {
        return std::ranges::any_of(words, [&](const QString &own) { return own.startsWith(word); });
    });
}

} // namespace

Result<void> catchUp(Connection &connection)
{
    while (true) {
        const auto due = dueSongs(connection);
        if (!due)
            return std::unexpected(due.error());
        if (due->isEmpty())
            return {};
        const auto done =
            connection.transaction([&] { return workOff(connection, *due); }, Durability::Relaxed);
        if (!done)
            return done;
    }
}

Result<void> rebuild(Connection &connection)
{
    return connection.transaction([&]() -> Result<void> {
        const QStringList statements = {
            u"INSERT INTO song_search (song_search) VALUES ('delete-all')"_s,
            u"DELETE FROM song_texts"_s,
            u"DELETE FROM song_texts_due"_s,
            u"INSERT INTO song_texts_due (song_id) SELECT id FROM songs"_s,
        };
        for (const QString &statement : statements) {
            if (auto done = connection.run(statement); !done)
                return done;
        }
        return catchUp(connection);
    });
}

QString queryFor(const QString &text, Names names)
{
    QStringList terms;
    const QStringList words = catalog::foldedWords(text);
    for (const QString &word : words) {
        if (const Tokens tokens = tokensOf(word); !tokens.words.isEmpty())
            terms.append(quoted(tokens));
    }
    if (terms.isEmpty())
        return {};
    const QString query = terms.join(u" AND "_s);
    return names == Names::Artist ? u"artist : ("_s + query + u')' : query;
}

Result<QList<catalog::SongId>> matching(Connection &connection, const QString &text, qint64 limit,
                                        Names names)
{
    if (auto ready = catchUp(connection); !ready)
        return std::unexpected(ready.error());
    QList<catalog::SongId> ids;
    const QString query = queryFor(text, names);
    if (query.isEmpty()) {
        const auto all = connection.run(
            u"SELECT song_id FROM song_texts ORDER BY title, song_id LIMIT ?"_s, {limit},
            [&ids](const QSqlQuery &row) { ids.append(catalog::SongId(row.value(0).toLongLong())); });
        if (!all)
            return std::unexpected(all.error());
        return ids;
    }
    QStringList queries{query};
    if (names == Names::Any) {
        queries.prepend(u"title : ("_s + query + u')');
        queries.prepend(u"title : ^ "_s + quoted(phraseOf(text)));
    }
    QSet<qint64> seen;
    for (const QString &step : std::as_const(queries)) {
        if (ids.size() >= limit)
            break;
        if (auto done = append(connection, step, limit, &ids, &seen); !done)
            return std::unexpected(done.error());
    }
    return ids;
}

Result<QList<Artist>> artists(Connection &connection, const QString &text, qsizetype limit)
{
    if (auto ready = catchUp(connection); !ready)
        return std::unexpected(ready.error());
    const QString query = queryFor(text, Names::Artist);
    if (query.isEmpty())
        return QList<Artist>();
    const Tokens wanted = phraseOf(text);
    QHash<QString, Artist> found;
    const auto read =
        connection.run(u"SELECT s.artists, s.artist FROM song_search f JOIN songs s ON s.id = f.rowid "
                       "WHERE song_search MATCH ? LIMIT ?"_s,
                       {query, kPool}, [&](const QSqlQuery &row) {
                           const QJsonArray named = jsonArray(row.value(0));
                           for (const QJsonValue &one : named) {
                               const QString name = one["name"_L1].toString();
                               if (!holds(name, wanted))
                                   continue;
                               Artist &artist = found[catalog::folded(name)];
                               if (artist.name.isEmpty())
                                   artist.name = name;
                               if (artist.id.value().isEmpty())
                                   artist.id = catalog::SpotifyId(one["id"_L1].toString());
                               ++artist.songs;
                           }
                       });
    if (!read)
        return std::unexpected(read.error());
    QList<Artist> sorted = found.values();
    std::ranges::sort(sorted, [](const Artist &left, const Artist &right) {
        return left.songs != right.songs ? left.songs > right.songs : left.name < right.name;
    });
    if (sorted.size() > limit)
        sorted.resize(limit);
    return sorted;
}

} // namespace undersong::storage::songtexts
