// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/searchindex.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Rows, most popular first; rows of equal popularity keep their order.
template<class Popularity>
std::vector<int> byPopularity(std::size_t count, Popularity popularity)
{
    std::vector<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, std::ranges::greater{}, popularity);
    return rows;
}

template<class Thing>
const Thing &at(const std::vector<Thing> &things, int row)
{
    return things[static_cast<std::size_t>(row)];
}

void note(QHash<QString, std::vector<int>> &postings, const QStringList &words, int rank)
{
    for (const QString &word : words) {
        std::vector<int> &ranks = postings[word];
        if (ranks.empty() || ranks.back() != rank)
            ranks.push_back(rank);
    }
}

int yearOf(const QString &date)
{
    return QStringView(date).left(4).toInt();
}

bool isIn(const std::optional<std::pair<int, int>> &years, int year)
{
    return !years || (year >= years->first && year <= years->second);
}

std::optional<std::pair<int, int>> parseYears(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{4}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    return std::pair(from, match.captured(2).isEmpty() ? from : match.captured(2).toInt());
}

} // namespace

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber()) {
            word.append(c);
        } else if (!c.isMark() && c != u'\'' && c != u'\u2019' && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

SearchQuery SearchQuery::parse(const QString &text)
{
    static const QRegularExpression filter(
        u"\\b(artist|album|track|genre|year|isrc|upc|tag):\\s*(\"[^\"]*\"?|\\S+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    SearchQuery query;
    QString rest = text;
    QRegularExpressionMatchIterator matches = filter.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(2).remove(u'"');
        if (name == "artist"_L1)
            query.artist += foldedWords(value);
        else if (name == "album"_L1)
            query.album += foldedWords(value);
        else if (name == "track"_L1)
            query.track += foldedWords(value);
        else if (name == "genre"_L1)
            query.genre += foldedWords(value);
        else if (name == "isrc"_L1)
            query.isrc = value.toUpper();
        else if (name == "year"_L1)
            query.years = parseYears(value).value_or(std::pair(0, -1));
        rest.replace(match.captured(0), u" "_s);
    }
    query.words = foldedWords(rest);
    return query;
}

SearchIndex::SearchIndex(const std::vector<Song> &songs, const std::vector<Album> &albums,
                         const std::vector<Artist> &artists)
    : m_songs(songs), m_albums(albums), m_artists(artists),
      m_songByRank(byPopularity(songs.size(), [&](int row) { return at(songs, row).popularity; })),
      m_albumByRank(byPopularity(
          albums.size(), [&](int row) { return at(artists, at(albums, row).artists.first()).popularity; })),
      m_artistByRank(byPopularity(artists.size(), [&](int row) { return at(artists, row).popularity; }))
{
    std::vector<QStringList> artistWords;
    for (const Artist &artist : artists)
        artistWords.push_back(foldedWords(artist.name));
    std::vector<QStringList> albumWords;
    for (const Album &album : albums)
        albumWords.push_back(foldedWords(album.name));
    for (const Album &album : albums)
        m_albumYears.push_back(yearOf(album.releaseDate));
    const auto wordsOf = [&artistWords](const QList<int> &rows) {
        QStringList words;
        for (const int row : rows)
            words += at(artistWords, row);
        return words;
    };
    for (std::size_t i = 0; i < m_songByRank.size(); ++i) {
        const int rank = static_cast<int>(i);
        const Song &song = at(songs, m_songByRank[i]);
        const QStringList title = foldedWords(song.title);
        const QStringList by = wordsOf(song.artists);
        note(m_songTitle, title, rank);
        note(m_songIsrc, {song.isrc}, rank);
        note(m_songArtist, by, rank);
        note(m_songAlbum, at(albumWords, song.album), rank);
        note(m_songAny, title + by + at(albumWords, song.album), rank);
        note(m_songGenre, foldedWords(song.genre), rank);
    }
    for (std::size_t i = 0; i < m_albumByRank.size(); ++i) {
        const int rank = static_cast<int>(i);
        const int row = m_albumByRank[i];
        const QStringList by = wordsOf(at(albums, row).artists);
        note(m_albumName, at(albumWords, row), rank);
        note(m_albumArtist, by, rank);
        note(m_albumAny, at(albumWords, row) + by, rank);
    }
    for (std::size_t i = 0; i < m_artistByRank.size(); ++i) {
        note(m_artistName, at(artistWords, m_artistByRank[i]), static_cast<int>(i));
        note(m_artistGenre, foldedWords(at(artists, m_artistByRank[i]).genre), static_cast<int>(i));
    }
}

std::vector<int> SearchIndex::ranksOf(const QList<Demand> &demands, int count)
{
    std::vector<const std::vector<int> *> lists;
    for (const Demand &demand : demands) {
        for (const QString &word : demand.words) {
            const auto found = demand.field->constFind(word);
            if (found == demand.field->cend())
                return {};
            lists.push_back(&*found);
        }
    }
    std::vector<int> ranks;
    if (lists.empty()) {
        ranks.resize(static_cast<std::size_t>(count));
        std::iota(ranks.begin(), ranks.end(), 0);
        return ranks;
    }
    std::ranges::sort(lists, {}, [](const auto *list) { return list->size(); });
    ranks = *lists.front();
    for (std::size_t i = 1; i < lists.size() && !ranks.empty(); ++i) {
        std::vector<int> both;
        std::ranges::set_intersection(ranks, *lists[i], std::back_inserter(both));
        ranks = std::move(both);
    }
    return ranks;
}

std::vector<int> SearchIndex::songs(const SearchQuery &query) const
{
    const QList<Demand> filters{
        {&m_songArtist, query.artist},
        {&m_songAlbum, query.album},
        {&m_songTitle, query.track},
        {&m_songGenre, query.genre},
        {&m_songIsrc, query.isrc.isEmpty() ? QStringList() : QStringList{query.isrc}}};
    const int count = static_cast<int>(m_songs.size());
    const std::vector<int> ranks = ranksOf(filters + QList<Demand>{{&m_songAny, query.words}}, count);
    std::vector<int> titled;
    if (!query.words.isEmpty())
        titled = ranksOf(filters + QList<Demand>{{&m_songTitle, query.words}}, count);
    std::vector<int> others;
    std::ranges::set_difference(ranks, titled, std::back_inserter(others));

    std::vector<int> rows;
    for (const std::vector<int> *part : {&titled, &others}) {
        for (const int rank : *part) {
            const int row = at(m_songByRank, rank);
            if (isIn(query.years, at(m_albumYears, at(m_songs, row).album)))
                rows.push_back(row);
        }
    }
    return rows;
}

std::vector<int> SearchIndex::albums(const SearchQuery &query) const
{
    std::vector<int> rows;
    if (!query.track.isEmpty() || !query.genre.isEmpty() || !query.isrc.isEmpty())
        return rows;
    const QList<Demand> demands{
        {&m_albumArtist, query.artist}, {&m_albumName, query.album}, {&m_albumAny, query.words}};
    for (const int rank : ranksOf(demands, static_cast<int>(m_albums.size()))) {
        const int row = at(m_albumByRank, rank);
        if (isIn(query.years, at(m_albumYears, row)))
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> SearchIndex::artists(const SearchQuery &query) const
{
    std::vector<int> rows;
    if (!query.track.isEmpty() || !query.album.isEmpty() || !query.isrc.isEmpty())
        return rows;
    const QList<Demand> demands{{&m_artistName, query.artist + query.words}, {&m_artistGenre, query.genre}};
    for (const int rank : ranksOf(demands, static_cast<int>(m_artists.size())))
        rows.push_back(at(m_artistByRank, rank));
    return rows;
}

} // namespace undersong::sandbox
