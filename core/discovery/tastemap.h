// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/lenses.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

//! The listener's taste as a picture: songs on a plane, lines of equal liking, and where it was steered.
namespace undersong::discovery {

using storage::LensKind;

//! What a song on the map is to the listener; of several the last.
enum class MapMark {
    Known,     //!< saved, played or rated elsewhere; not to be offered
    Candidate, //!< may be offered
    Rested,
    Disliked,
    Liked,
    Pick, //!< among those that would be offered next
};

struct MapSong
{
    catalog::SongId song;
    QPointF place; //!< -1..1, x to the right, y upwards
    MapMark mark = MapMark::Candidate;
    double probability = 0; //!< of a like, 0..1; steering is no part of it
    QString title;
    QString artist;
};

//! A line along which the songs nearby are as likely to be liked.
struct MapLine
{
    double level = 0; //!< 0..1
    bool isClosed = false;
    QList<QPointF> points;
};

//! How likely songs are to be liked over the map, on an even grid of \c side by \c side corners from (-1, -1)
//! to (1, 1), row by row from below; NaN where hardly any song is near.
struct MapRelief
{
    qsizetype side = 0;
    QList<float> values;
};

//! What grows towards one side of the map: a feature's name, as in reasons, and more or less of it.
struct MapWord
{
    QString feature;
    bool isMore = true;
};

//! A circle in which the listener steers, where it is now.
struct MapLens
{
    qint64 id = 0;
    LensKind kind = LensKind::More;
    QPointF centre;
    double radius = 0;
    TimePoint at;
    qint64 songs = 0; //!< of those that may be offered, under it
};

//! How much a part of the model counts, see recommender/partshares.h.
enum class TastePart { Sound, Artists, Tags, Listeners, Popularity, Age };

struct PartWeight
{
    TastePart part = TastePart::Sound;
    double allowed = 0;   //!< share of what it could come to count, 0..1; 0: nothing is known to it
    double explained = 0; //!< share of what told the songs shown apart; all add up to 1
};

struct TasteMap
{
    QList<MapSong> songs; //!< by mark, then by id: what matters more is painted later
    MapRelief relief;
    QList<MapLine> lines; //!< of equal height in the relief, by level
    QList<MapWord> towardsRight;
    QList<MapWord> towardsTop;
    QList<MapLens> lenses; //!< oldest first
    qint64 likes = 0;      //!< songs, placed or not
    qint64 dislikes = 0;
    qint64 unplaced = 0; //!< songs of which too little is known for a place
    qint64 left = 0;     //!< placed, and past the most that are shown
    QList<PartWeight> parts;
    qint64 partsOver = 0; //!< songs the parts were compared over; 0: not enough was shown yet
};

//! More songs than that are not shown: rated, resting and next ones always are, of the others some by lot.
inline constexpr qint64 kMostOnMap = 10'000;
//! Parts are compared over the songs shown last, as many as these, where there are as many as those.
inline constexpr qint64 kPartsOver = 200;
inline constexpr qint64 kFewestForParts = 10;

//! A circle to be laid down.
struct LensPlan
{
    LensKind kind = LensKind::More;
    QPointF centre;
    double radius = 0; //!< 0.02..2
};

} // namespace undersong::discovery
