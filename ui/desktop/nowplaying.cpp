// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/nowplaying.h"

#include "ui/common/songtext.h"

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using playback::Activity;
using playback::PlayerState;
using std::chrono::milliseconds;

namespace {

bool isSameSong(const catalog::Track &track, const catalog::Song &song)
{
    return track.id == song.spotifyId || (track.isrc && song.isrc && *track.isrc == *song.isrc);
}

std::optional<bool> ratingOf(const catalog::Song &song)
{
    if (song.reaction == ReactionKind::Like)
        return true;
    if (song.reaction == ReactionKind::Dislike)
        return false;
    return {};
}

void takeTrack(NowPlaying *now, const catalog::Track &track)
{
    now->id = track.id.value();
    now->title = track.title;
    for (const catalog::ArtistRef &artist : track.artists)
        now->artists.append(artist.name);
    now->album = track.album;
    now->art = track.coverUrl;
    now->page = track.webUrl;
    now->length = track.duration;
}

void takeSong(NowPlaying *now, const catalog::Song &song)
{
    now->id = song.spotifyId.value().isEmpty() ? u"song_%1"_s.arg(song.id.value()) : song.spotifyId.value();
    now->title = titleText(song);
    for (const catalog::ArtistRef &artist : song.artists)
        now->artists.append(artist.name);
    if (now->artists.isEmpty() && !song.artist.isEmpty())
        now->artists.append(song.artist);
    now->album = song.album;
    now->art = song.coverUrl;
    now->page = song.webUrl;
    now->length = song.duration;
}

//! The first label of a host name, of letters and digits alone: "Anna's-MacBook.local" is "annasmacbook".
QString plainHostName(const QString &name)
{
    QString plain;
    for (const QChar c : name.section(u'.', 0, 0)) {
        if (c.isLetterOrNumber())
            plain.append(c.toCaseFolded());
    }
    return plain;
}

} // namespace

milliseconds NowPlaying::positionAt(TimePoint now) const
{
    const milliseconds since =
        status == Status::Playing ? std::max(now - asOf, milliseconds(0)) : milliseconds(0);
    const milliseconds at = progress + since;
    return length > milliseconds(0) ? std::min(at, length) : at;
}

NowPlaying nowPlaying(const PlayerState &state, const std::optional<discovery::Pick> &current)
{
    NowPlaying now;
    now.asOf = state.asOf;
    if (state.device)
        now.volumePercent = state.device->volumePercent;
    const bool isHeld = state.activity != Activity::NoDevice && state.track;
    const bool isOffer =
        current &&
        (!isHeld || (state.activity != Activity::Playing && !isSameSong(*state.track, current->song)));
    now.canGoNext = current.has_value() && state.canSkipNext;
    now.canGoPrevious = current.has_value() && state.canSkipPrevious;
    if (isOffer) {
        takeSong(&now, current->song);
        now.isLiked = ratingOf(current->song);
        now.canPlay = true;
        // An advertisement, or a podcast: there is no song, but it sounds.
        now.status =
            state.activity == Activity::Playing ? NowPlaying::Status::Playing : NowPlaying::Status::Stopped;
        now.canPause = state.activity == Activity::Playing && state.canPause;
        return now;
    }
    if (!isHeld)
        return now;
    takeTrack(&now, *state.track);
    if (current && isSameSong(*state.track, current->song))
        now.isLiked = ratingOf(current->song);
    const bool isPlaying = state.activity == Activity::Playing;
    now.status = isPlaying ? NowPlaying::Status::Playing : NowPlaying::Status::Paused;
    now.progress = state.progress;
    now.canPlay = true;
    now.canPause = state.canPause;
    now.canSeek = state.canSeek && now.length > milliseconds(0);
    return now;
}

bool isThisComputer(const playback::Device &device, const QString &hostName)
{
    const QString here = plainHostName(hostName);
    return device.type.compare("Computer"_L1, Qt::CaseInsensitive) == 0 && !here.isEmpty() &&
           plainHostName(device.name) == here;
}

} // namespace undersong::ui
