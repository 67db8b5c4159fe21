// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/foldedtext.h"
#include "storage/reactionrows.h"
#include "storage/reactions.h"
#include "storage/shownnames.h"
#include "storage/songs.h"
#include "storage/storedreasons.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace undersong::storage::reactions {

using namespace Qt::StringLiterals;

namespace {

//! A line with why its song was offered and the session it belongs to.
QString entrySql()
{
    return u"SELECT "_s + reactionColumns() +
           u", o.reasons, n.kind, n.name, n.learns FROM reactions_standing r "
           "LEFT JOIN recommendations o ON o.id = r.recommendation_id "
           "LEFT JOIN sessions n ON n.id = r.session_id "_s;
}

std::optional<catalog::Session> sessionOf(const catalog::Reaction &reaction, const QSqlQuery &row)
{
    if (!reaction.session)
        return {};
    const bool isGuest = row.value(7).toString() == "guest"_L1;
    return catalog::Session{.id = *reaction.session,
                            .kind = isGuest ? catalog::SessionKind::Guest : catalog::SessionKind::Named,
                            .name = row.value(8).toString(),
                            .learns = row.value(9).toBool()};
}

//! A row of \c entrySql, without its song.
Entry entryFrom(const QSqlQuery &row)
{
    const catalog::Reaction reaction = reactionFrom(row);
    return {.reaction = reaction,
            .song = {},
            .reasons = reasonsFrom(row.value(6)),
            .session = sessionOf(reaction, row)};
}

//! A line as it is looked for and put in order.
struct Line
{
    QString id;
    QString title;
    QString artist;
    QString album;

    bool hasAll(const QStringList &words) const
    {
        const QString text =
            QStringList{catalog::folded(title), catalog::folded(artist), catalog::folded(album)}.join(u' ');
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
    }
};

//! Names are read only where they are wanted.
bool needsNames(const Listing &listing)
{
    return listing.order != Order::When || !listing.words.trimmed().isEmpty();
}

//! Newest first, or oldest where that is asked for.
QString listedSql(const Listing &listing)
{
    const bool isNamed = needsNames(listing);
    const QString names = isNamed ? u", COALESCE(s.album, ''), "_s + shownNameColumns() : QString();
    QString sql = u"SELECT r.id"_s + names + u" FROM reactions_standing r"_s;
    if (isNamed)
        sql += u" JOIN songs s ON s.id = r.song_id"_s;
    switch (listing.filter) {
    case Filter::All:
        break;
    case Filter::Liked:
        sql += u" JOIN session_judgements p ON p.reaction_id = r.id WHERE p.preference = 'like'"_s;
        break;
    case Filter::Disliked:
        sql += u" JOIN session_judgements p ON p.reaction_id = r.id WHERE p.preference = 'dislike'"_s;
        break;
    case Filter::Rested:
        sql += u" WHERE r.kind = 'rest'"_s;
        break;
    }
    const bool isOldestFirst = listing.order == Order::When && listing.direction == Direction::Ascending;
    return sql + (isOldestFirst ? u" ORDER BY r.id"_s : u" ORDER BY r.id DESC"_s);
}

//! By title, or by artist and then title.
void putInOrder(std::vector<Line> &lines, const Listing &listing)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, Line>> keyed;
    keyed.reserve(lines.size());
    for (Line &line : lines) {
        const QString text = listing.order == Order::Title ? line.title : line.artist + u'\n' + line.title;
        keyed.emplace_back(collator.sortKey(text), std::move(line));
    }
    const bool isUp = listing.direction == Direction::Ascending;
    std::ranges::stable_sort(keyed, [isUp](const auto &a, const auto &b) {
        return isUp ? a.first.compare(b.first) < 0 : b.first.compare(a.first) < 0;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        lines[i] = std::move(keyed[i].second);
}

} // namespace

Result<QList<Entry>> history(Connection &connection, const QList<catalog::ReactionId> &ids, TimePoint now)
{
    QList<Entry> entries;
    const QString sql = entrySql() + u"WHERE r.id = ?"_s;
    for (const catalog::ReactionId &id : ids) {
        std::optional<Entry> entry;
        const auto done =
            connection.run(sql, {id.value()}, [&entry](const QSqlQuery &row) { entry = entryFrom(row); });
        if (!done)
            return std::unexpected(done.error());
        if (!entry)
            continue;
        const Result<catalog::Song> song = songs::find(connection, entry->reaction.song, now);
        if (!song)
            return std::unexpected(song.error());
        entry->song = *song;
        entries.append(*entry);
    }
    return entries;
}

Result<QList<catalog::ReactionId>> listed(Connection &connection, const Listing &listing)
{
    std::vector<Line> lines;
    const bool isNamed = needsNames(listing);
    const auto done = connection.run(listedSql(listing), {}, [&](const QSqlQuery &row) {
        Line line{.id = row.value(0).toString(), .title = {}, .artist = {}, .album = {}};
        if (isNamed) {
            const ShownName name = shownNameFrom(row, 2);
            line.title = name.title;
            line.artist = name.artist;
            line.album = row.value(1).toString();
        }
        lines.push_back(std::move(line));
    });
    if (!done)
        return std::unexpected(done.error());
    if (const QStringList words = catalog::foldedWords(listing.words); !words.isEmpty())
        std::erase_if(lines, [&words](const Line &line) { return !line.hasAll(words); });
    if (listing.order != Order::When)
        putInOrder(lines, listing);
    QList<catalog::ReactionId> ids;
    ids.reserve(static_cast<qsizetype>(lines.size()));
    for (Line &line : lines)
        ids.append(catalog::ReactionId(std::move(line.id)));
    return ids;
}

} // namespace undersong::storage::reactions
