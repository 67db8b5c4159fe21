// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/reasonrecord.h"

#include <array>

namespace undersong::discovery {

using namespace Qt::StringLiterals;

namespace {

std::optional<ReasonKind> kindFromName(const QString &name)
{
    constexpr std::array kAll = {
        ReasonKind::LikedSong,      ReasonKind::DislikedSong, ReasonKind::LikedArtist,
        ReasonKind::DislikedArtist, ReasonKind::Tag,          ReasonKind::Listeners,
        ReasonKind::OwnRating,      ReasonKind::Sound,        ReasonKind::Prior,
        ReasonKind::Exploration,    ReasonKind::Remainder,    ReasonKind::PlayedSong,
        ReasonKind::SkippedSong,    ReasonKind::PlayedArtist, ReasonKind::SkippedArtist,
        ReasonKind::Steered};
    for (const ReasonKind kind : kAll) {
        if (reasonKindName(kind) == name)
            return kind;
    }
    return {};
}

} // namespace

QString reasonKindName(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::LikedSong:
        return u"liked-song"_s;
    case ReasonKind::DislikedSong:
        return u"disliked-song"_s;
    case ReasonKind::PlayedSong:
        return u"played-song"_s;
    case ReasonKind::SkippedSong:
        return u"skipped-song"_s;
    case ReasonKind::LikedArtist:
        return u"liked-artist"_s;
    case ReasonKind::DislikedArtist:
        return u"disliked-artist"_s;
    case ReasonKind::PlayedArtist:
        return u"played-artist"_s;
    case ReasonKind::SkippedArtist:
        return u"skipped-artist"_s;
    case ReasonKind::Tag:
        return u"tag"_s;
    case ReasonKind::Listeners:
        return u"listeners"_s;
    case ReasonKind::OwnRating:
        return u"own-rating"_s;
    case ReasonKind::Sound:
        return u"sound"_s;
    case ReasonKind::Prior:
        return u"prior"_s;
    case ReasonKind::Steered:
        return u"steered"_s;
    case ReasonKind::Exploration:
        return u"exploration"_s;
    case ReasonKind::Remainder:
        return u"remainder"_s;
    }
    Q_UNREACHABLE();
}

QList<storage::StoredReason> toStored(const QList<Reason> &reasons)
{
    QList<storage::StoredReason> stored;
    stored.reserve(reasons.size());
    for (const Reason &reason : reasons) {
        stored.append({.kind = reasonKindName(reason.kind),
                       .weight = reason.weight,
                       .subject = reason.song ? QString() : reason.subject,
                       .direction = reason.direction,
                       .song = reason.song});
    }
    return stored;
}

QList<Reason> fromStored(const QList<storage::StoredReason> &reasons)
{
    QList<Reason> known;
    known.reserve(reasons.size());
    for (const storage::StoredReason &reason : reasons) {
        if (const auto kind = kindFromName(reason.kind)) {
            known.append({.kind = *kind,
                          .weight = reason.weight,
                          .subject = reason.subject,
                          .direction = reason.direction,
                          .song = reason.song});
        }
    }
    return known;
}

QString slotName(SlotKind slot)
{
    switch (slot) {
    case SlotKind::Main:
        return u"main"_s;
    case SlotKind::Exploration:
        return u"exploration"_s;
    case SlotKind::Start:
        return u"start"_s;
    }
    Q_UNREACHABLE();
}

SlotKind slotFromName(const QString &name)
{
    if (name == slotName(SlotKind::Exploration))
        return SlotKind::Exploration;
    return name == slotName(SlotKind::Start) ? SlotKind::Start : SlotKind::Main;
}

storage::reactions::Filter toStored(HistoryFilter filter)
{
    switch (filter) {
    case HistoryFilter::All:
        return storage::reactions::Filter::All;
    case HistoryFilter::Liked:
        return storage::reactions::Filter::Liked;
    case HistoryFilter::Disliked:
        return storage::reactions::Filter::Disliked;
    case HistoryFilter::Rested:
        return storage::reactions::Filter::Rested;
    }
    Q_UNREACHABLE();
}

} // namespace undersong::discovery
