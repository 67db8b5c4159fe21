// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/origins.h"

#include "discovery/genres.h"
#include "storage/songs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::SongId;
using storage::lookups::Basis;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OriginText)
};

//! Stable stored names, in the order of how much they tell.
constexpr std::array<std::pair<OriginKind, QLatin1StringView>, 11> kKinds = {{
    {OriginKind::SimilarSong, QLatin1StringView("similar-song")},
    {OriginKind::Recommended, QLatin1StringView("recommended")},
    {OriginKind::SimilarArtist, QLatin1StringView("similar-artist")},
    {OriginKind::LikedArtist, QLatin1StringView("liked-artist")},
    {OriginKind::PlayedArtist, QLatin1StringView("played-artist")},
    {OriginKind::KnownArtist, QLatin1StringView("known-artist")},
    {OriginKind::OwnPlaylist, QLatin1StringView("own-playlist")},
    {OriginKind::Chart, QLatin1StringView("chart")},
    {OriginKind::PickedGenre, QLatin1StringView("picked-genre")},
    {OriginKind::Year, QLatin1StringView("year")},
    {OriginKind::Genre, QLatin1StringView("genre")},
}};

//! What services are called.
QString serviceTitle(const QString &via)
{
    static const QHash<QString, QString> titles{
        {u"listenbrainz"_s, u"ListenBrainz"_s}, {u"lastfm"_s, u"Last.fm"_s}, {u"deezer"_s, u"Deezer"_s}};
    return titles.value(via, via);
}

QString withService(const QString &text, const QString &via)
{
    //: %1: where a song was found, "an artist like X"; %2: the service that says so
    return via.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, serviceTitle(via));
}

//! In English for English words, else as the country calls itself.
QString countryName(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return country;
    const QLocale shown;
    if (shown.language() == QLocale::C || shown.language() == QLocale::English)
        return QLocale::territoryToString(territory);
    if (shown.territory() == territory)
        return shown.nativeTerritoryName();
    return QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
}

} // namespace

QString originKindName(OriginKind kind)
{
    const auto found = std::ranges::find(kKinds, kind, &std::pair<OriginKind, QLatin1StringView>::first);
    return QString(found->second);
}

Basis toStored(const Origin &origin)
{
    return {.kind = originKindName(origin.kind),
            .via = origin.via,
            .subject = origin.kind == OriginKind::SimilarSong ? QString() : origin.subject,
            .song = origin.song};
}

std::optional<Origin> fromStored(const Basis &basis)
{
    const auto found =
        std::ranges::find_if(kKinds, [&](const auto &one) { return one.second == basis.kind; });
    if (found == kKinds.end())
        return {};
    return Origin{.kind = found->first, .subject = basis.subject, .via = basis.via, .song = basis.song};
}

Result<QHash<SongId, QList<Origin>>> originsOf(storage::Connection &connection, const QList<SongId> &songs,
                                               TimePoint now)
{
    const auto bases = storage::lookups::ofSongs(connection, songs);
    if (!bases)
        return std::unexpected(bases.error());
    QHash<SongId, QList<Origin>> origins;
    for (auto song = bases->cbegin(); song != bases->cend(); ++song) {
        QList<Origin> told;
        for (const Basis &basis : *song) {
            std::optional<Origin> origin = fromStored(basis);
            if (origin && origin->song) {
                const auto known = storage::songs::find(connection, *origin->song, now);
                origin->subject = known ? known->title : QString();
            }
            const bool isNamed =
                origin && (origin->kind == OriginKind::OwnPlaylist ||
                           origin->kind == OriginKind::Recommended || !origin->subject.isEmpty());
            if (isNamed && !told.contains(*origin))
                told.append(*origin);
        }
        std::ranges::stable_sort(told, {}, &Origin::kind);
        if (!told.isEmpty())
            origins.insert(song.key(), told);
    }
    return origins;
}

Result<Shown> readShown(storage::Connection &connection, const QList<SongId> &ids, TimePoint now)
{
    const auto songs = storage::songs::find(connection, ids, now);
    if (!songs)
        return std::unexpected(songs.error());
    const auto origins = originsOf(connection, ids, now);
    if (!origins)
        return std::unexpected(origins.error());
    return Shown{.songs = *songs, .origins = *origins};
}

QString originText(const Origin &origin)
{
    switch (origin.kind) {
    case OriginKind::SimilarSong:
        //: Where a song was found. %1 is a song's title
        return withService(Words::tr("listeners of “%1” also play this").arg(origin.subject), origin.via);
    case OriginKind::Recommended:
        //: Where a song was found. %1 is a service, "ListenBrainz"
        return Words::tr("%1 recommends it to you").arg(serviceTitle(origin.via));
    case OriginKind::SimilarArtist:
        //: Where a song was found. %1 is an artist's name
        return withService(Words::tr("by an artist like %1").arg(origin.subject), origin.via);
    case OriginKind::LikedArtist:
        //: Where a song was found. %1 is an artist's name
        return Words::tr("by %1, of whom you liked a song").arg(origin.subject);
    case OriginKind::PlayedArtist:
        //: Where a song was found. %1 is an artist's name
        return Words::tr("by %1, whom you play often").arg(origin.subject);
    case OriginKind::KnownArtist:
        //: Where a song was found. %1 is an artist's name
        return Words::tr("by %1, of whom you know a song").arg(origin.subject);
    case OriginKind::OwnPlaylist:
        return Words::tr("in a playlist of yours");
    case OriginKind::Chart:
        //: Where a song was found. %1 is a country
        return withService(Words::tr("in the chart of %1").arg(countryName(origin.subject)), origin.via);
    case OriginKind::PickedGenre:
        //: Where a song was found. %1 is a genre
        return Words::tr("you picked %1").arg(genreTitle(origin.subject));
    case OriginKind::Year:
        //: Where a song was found. %1 is a year
        return Words::tr("from %1, a year of songs you like").arg(origin.subject);
    case OriginKind::Genre:
        //: Where a song was found. %1 is a genre
        return Words::tr("a look into %1").arg(genreTitle(origin.subject));
    }
    return {};
}

QString mainOriginText(const QList<Origin> &origins)
{
    return origins.isEmpty() ? QString() : originText(origins.constFirst());
}

} // namespace undersong::discovery
