// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/samples.h"

#include "recommender/contours.h"
#include "recommender/random.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using catalog::ReactionKind;
using discovery::Reason;
using discovery::ReasonKind;

namespace {

struct Names
{
    QStringView title;
    QStringView artist;
    QStringView album;
};

constexpr std::array kNames{
    Names{u"Lantern Weather", u"Odile Farrow", u"Small Harbours"},
    Names{u"The Long Way to Quiet Street", u"Marrow & Pine", u"Nocturnes for a Moving Train"},
    Names{u"Salt Arithmetic", u"Kestrel Union", u"Salt Arithmetic"},
    Names{u"Paper Moons", u"Ines Calder", u"Blue Hour"},
    Names{u"Undertow", u"The Glass Orchard", u"Rooms We Left Burning"},
    Names{u"Three Doors Down the Coast", u"Tamsin Vale", u"Coastlines"},
};

} // namespace

void PaintedCovers::request(const QUrl &url, QSize pixels)
{
    ++requests;
    const auto seed = static_cast<int>(qHash(url, 7) % 360);
    QPixmap picture(pixels);
    picture.fill(QColor::fromHsv(seed, 90, 190));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((seed + 40) % 360, 120, 120));
    painter.drawEllipse(
        QRectF(0.35 * pixels.width(), 0.3 * pixels.height(), pixels.width(), pixels.height()));
    painter.setBrush(QColor::fromHsv((seed + 200) % 360, 60, 230));
    painter.drawEllipse(
        QRectF(0.15 * pixels.width(), 0.15 * pixels.height(), 0.3 * pixels.width(), 0.3 * pixels.height()));
    painter.end();
    Q_EMIT ready(url, pixels, picture);
}

catalog::Song sampleSong(int number)
{
    const Names &names = kNames.at(static_cast<size_t>(number) % kNames.size());
    catalog::Song song;
    song.id = catalog::SongId(number + 1);
    song.spotifyId = catalog::SpotifyId(u"song%1"_s.arg(number));
    song.title = names.title.toString();
    song.artist = names.artist.toString();
    song.album = names.album.toString();
    song.releaseDate = u"2019-04-12"_s;
    song.coverUrl = QUrl(u"http://127.0.0.1/covers/%1"_s.arg(number));
    song.webUrl = QUrl(u"http://127.0.0.1/open/track/%1"_s.arg(number));
    song.duration = 222s;
    song.isExplicit = number == 2;
    return song;
}

Reason sampleReason(ReasonKind kind, double weight, const QString &subject, int direction)
{
    return {.kind = kind, .weight = weight, .subject = subject, .direction = direction, .song = {}};
}

discovery::Pick samplePick(int number)
{
    discovery::Pick pick;
    pick.id = catalog::RecommendationId(number + 1);
    pick.song = sampleSong(number);
    pick.probability = 0.78 - 0.07 * (number % 6);
    pick.reasons = {
        sampleReason(ReasonKind::LikedSong, 0.62, sampleSong(number + 3).title),
        sampleReason(ReasonKind::Sound, 0.41, u"acousticness"_s, 1),
        sampleReason(ReasonKind::Sound, -0.18, u"tempo"_s, 1),
        sampleReason(ReasonKind::Prior, -0.05, {}),
    };
    pick.slot = number == 4 ? discovery::SlotKind::Exploration : discovery::SlotKind::Main;
    return pick;
}

QList<discovery::Pick> samplePicks(int count)
{
    QList<discovery::Pick> picks;
    for (int i = 1; i <= count; ++i)
        picks.append(samplePick(i));
    return picks;
}

QList<discovery::HistoryEntry> sampleHistory(int count, TimePoint now)
{
    constexpr std::array kKinds{ReactionKind::Like, ReactionKind::Dislike, ReactionKind::Like,
                                ReactionKind::Rest};
    QList<discovery::HistoryEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append({.id = catalog::ReactionId(u"reaction-%1"_s.arg(i)),
                        .song = sampleSong(i),
                        .kind = kKinds.at(static_cast<size_t>(i) % kKinds.size()),
                        .at = now - i * i * 25min,
                        .reasons = samplePick(i).reasons});
    return entries;
}

discovery::TasteMap sampleMap(int count)
{
    using discovery::MapMark;
    recommender::Random random(7);
    discovery::TasteMap map;
    std::vector<recommender::MapSample> samples;
    for (int i = 0; i < count; ++i) {
        const QPointF place(2 * random.uniform() - 1, 2 * random.uniform() - 1);
        const auto hill = [place](QPointF top, double width) {
            const QPointF away = place - top;
            return std::exp(-QPointF::dotProduct(away, away) / width);
        };
        const double chance = 0.08 + 0.7 * hill({0.45, 0.35}, 0.18) + 0.3 * hill({-0.5, -0.4}, 0.1);
        MapMark mark = i % 3 == 1 ? MapMark::Known : MapMark::Candidate;
        if (i % 40 == 0)
            mark = chance > 0.35 ? MapMark::Liked : MapMark::Disliked;
        else if (i % 97 == 0)
            mark = MapMark::Rested;
        else if (i % 53 == 5 && chance > 0.35)
            mark = MapMark::Pick;
        map.likes += mark == MapMark::Liked ? 1 : 0;
        map.dislikes += mark == MapMark::Disliked ? 1 : 0;
        const catalog::Song song = sampleSong(i);
        map.songs.append({.song = catalog::SongId(i + 1),
                          .place = place,
                          .mark = mark,
                          .probability = chance,
                          .title = song.title,
                          .artist = song.artist});
        samples.push_back({.place = {.x = static_cast<float>(place.x()), .y = static_cast<float>(place.y())},
                           .value = static_cast<float>(chance)});
    }
    std::ranges::sort(map.songs, {},
                      [](const auto &song) { return std::pair(song.mark, song.song.value()); });
    const recommender::MapSurface surface(samples);
    map.relief.side = recommender::MapSurface::kCells + 1;
    for (std::size_t row = 0; row <= recommender::MapSurface::kCells; ++row) {
        for (std::size_t column = 0; column <= recommender::MapSurface::kCells; ++column)
            map.relief.values.append(surface.at(column, row));
    }
    for (const auto &contour : recommender::contoursOf(surface, recommender::levelsOf(surface))) {
        discovery::MapLine line{.level = static_cast<double>(contour.level), .isClosed = contour.isClosed};
        for (const recommender::MapPlace place : contour.points)
            line.points.append({static_cast<double>(place.x), static_cast<double>(place.y)});
        map.lines.append(line);
    }
    map.towardsRight = {{u"energy"_s, true}, {u"acousticness"_s, false}};
    map.towardsTop = {{u"speechiness"_s, true}, {u"danceability"_s, true}};
    map.lenses = {
        {.id = 1, .kind = discovery::LensKind::More, .centre = {0.45, 0.3}, .radius = 0.25, .songs = 84},
        {.id = 2, .kind = discovery::LensKind::Out, .centre = {-0.6, 0.5}, .radius = 0.2, .songs = 31}};
    map.parts = {{discovery::TastePart::Sound, 0.3, 0.52},      {discovery::TastePart::Artists, 0.25, 0.21},
                 {discovery::TastePart::Tags, 0.15, 0.19},      {discovery::TastePart::Listeners, 0, 0},
                 {discovery::TastePart::Popularity, 0.1, 0.09}, {discovery::TastePart::Age, 0.1, -0.01}};
    map.partsOver = 143;
    map.unplaced = 12;
    return map;
}

discovery::Scoreboard sampleScoreboard(TimePoint now)
{
    recommender::Random random(3);
    QList<storage::outcomes::Outcome> outcomes;
    for (int i = 0; i < 420; ++i) {
        const double chance = random.uniform();
        outcomes.append({.reaction = QString::number(i),
                         .at = now - 70 * 24h + i * 4h,
                         .isLiked = random.uniform() < 0.8 * chance + 0.1,
                         .probability = chance,
                         .uncalibrated = chance,
                         .probabilityBefore = std::clamp(chance + 0.3 * (random.uniform() - 0.5), 0.0, 1.0),
                         .slot = i % 10 == 0 ? u"exploration"_s : u"main"_s,
                         .propensity = i % 10 == 0 ? 0.1 : 1.0,
                         .popularity = static_cast<int>(100 * random.uniform())});
    }
    return discovery::scoreboard(outcomes);
}

discovery::Explanation sampleExplanation()
{
    discovery::Explanation explanation;
    explanation.song = sampleSong(0);
    explanation.probability = 0.78;
    explanation.rank = 1;
    explanation.place = 1;
    explanation.candidates = 2014;
    explanation.reasons = samplePick(0).reasons;
    explanation.reasons.insert(2, sampleReason(ReasonKind::LikedArtist, 0.22, u"Odile Farrow"_s));
    explanation.reasons.insert(3, sampleReason(ReasonKind::DislikedSong, -0.2, u"Undertow"_s));
    explanation.reasons.insert(5, sampleReason(ReasonKind::Sound, 0.11, u"mode"_s, -1));
    explanation.decisive = explanation.reasons.first();
    explanation.rankWithoutDecisive = 41;
    return explanation;
}

playback::PlayerState samplePlayerState(TimePoint now)
{
    const catalog::Song song = sampleSong(0);
    catalog::Track track;
    track.title = song.title;
    track.artists = {{.id = {}, .name = song.artist}};
    track.coverUrl = song.coverUrl;
    track.duration = song.duration;
    return {.activity = playback::Activity::Playing,
            .track = track,
            .progress = 72s,
            .asOf = now,
            .device = playback::Device{.id = u"1"_s,
                                       .name = u"Kitchen"_s,
                                       .type = u"Speaker"_s,
                                       .isActive = true,
                                       .isRestricted = false,
                                       .volumePercent = 60}};
}

} // namespace undersong::tests
