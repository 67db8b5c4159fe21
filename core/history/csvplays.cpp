// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/csvplays.h"

#include "history/values.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace undersong::history {

using namespace Qt::StringLiterals;
using catalog::Play;
using catalog::PlaySource;

namespace {

//! "Track Name" and "track_name" are one name; "Date#user" is "date".
QString simplified(const QByteArray &name)
{
    QString text = QString::fromUtf8(name).trimmed().toLower();
    text.replace(u'_', u' ');
    text.replace(u'-', u' ');
    if (text.startsWith(u"date#"))
        text = u"date"_s;
    return text.simplified();
}

//! Nothing where the bytes are no UTF-8.
std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

std::optional<int> starsFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 1 && number <= 5))
        return {};
    return static_cast<int>(std::floor(number));
}

} // namespace

char separatorOf(const QByteArray &firstLine)
{
    const std::array kSeparators = {',', ';', '\t'};
    return *std::ranges::max_element(kSeparators, {}, [&](char c) { return firstLine.count(c); });
}

std::optional<CsvColumns::Column> CsvColumns::columnOf(const QString &name)
{
    static const QHash<QString, Column> kNames = {
        {u"artist"_s, Artist},
        {u"artist name"_s, Artist},
        {u"title"_s, Title},
        {u"track"_s, Title},
        {u"track name"_s, Title},
        {u"song"_s, Title},
        {u"name"_s, Title},
        {u"album"_s, Album},
        {u"album name"_s, Album},
        {u"isrc"_s, Isrc},
        {u"spotify id"_s, SpotifyId},
        {u"spotify uri"_s, SpotifyId},
        {u"uri"_s, SpotifyId},
        {u"spotify track uri"_s, SpotifyId},
        {u"track mbid"_s, Mbid},
        {u"recording mbid"_s, Mbid},
        {u"mbid"_s, Mbid},
        {u"uts"_s, Time},
        {u"timestamp"_s, Time},
        {u"date"_s, Date},
        {u"utc time"_s, Date},
        {u"time"_s, Date},
        {u"played at"_s, Date},
        {u"rating"_s, Stars},
        {u"stars"_s, Stars},
    };
    const auto found = kNames.constFind(name);
    return found == kNames.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<CsvColumns> CsvColumns::from(const QByteArrayList &first)
{
    CsvColumns columns;
    columns.m_places.fill(-1);
    bool isScrobbles = false;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QString name = simplified(first.at(i));
        isScrobbles = isScrobbles || name == u"uts" || name == u"albumid";
        const auto column = columnOf(name);
        if (column && columns.m_places[*column] < 0)
            columns.m_places[*column] = i;
    }
    if (isScrobbles)
        columns.m_source = PlaySource::LastFm;
    if (columns.m_places[Artist] >= 0 && columns.m_places[Title] >= 0)
        return columns;
    const bool isLastFmToCsv = first.size() == 4 && timeFrom(QString::fromUtf8(first.at(3)));
    if (!isLastFmToCsv)
        return {};
    columns.m_places.fill(-1);
    columns.m_places[Artist] = 0;
    columns.m_places[Album] = 1;
    columns.m_places[Title] = 2;
    columns.m_places[Date] = 3;
    columns.m_source = PlaySource::LastFm;
    columns.m_isFirstAPlay = true;
    return columns;
}

Found CsvColumns::read(const QByteArrayList &fields) const
{
    std::array<QString, kColumns> texts;
    for (std::size_t column = 0; column < kColumns; ++column) {
        const qsizetype place = m_places[column];
        if (place < 0 || place >= fields.size())
            continue;
        const auto text = decoded(fields.at(place));
        if (!text)
            return {.what = What::Broken, .play = {}, .fault = "it is not UTF-8; save the file as UTF-8"_L1};
        texts[column] = *text;
    }
    Play play{.source = m_source,
              .title = cleanText(texts[Title]),
              .artist = cleanText(texts[Artist]),
              .album = cleanText(texts[Album]),
              .isrc = isrcFrom(texts[Isrc]),
              .spotifyId = trackIdFrom(texts[SpotifyId]),
              .recordingMbid = mbidFrom(texts[Mbid]),
              .at = timeFrom(texts[Time]),
              .stars = starsFrom(texts[Stars])};
    if (!play.at)
        play.at = timeFrom(texts[Date]);
    if (play.title.isEmpty() || play.artist.isEmpty())
        return {.what = What::Nameless};
    const bool hasTime = !texts[Time].trimmed().isEmpty() || !texts[Date].trimmed().isEmpty();
    if (!play.at && hasTime)
        return {.what = What::Broken, .play = {}, .fault = "its time cannot be read"_L1};
    if (!play.at)
        play.kind = catalog::PlayKind::Kept;
    return {.what = What::Play, .play = std::move(play)};
}

} // namespace undersong::history
