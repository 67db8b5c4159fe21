// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/play.h"

#include <array>

namespace undersong::catalog {

using namespace Qt::StringLiterals;

namespace {

//! Left for another song, as far as the record says; the short export says nothing, and is taken at its time.
bool isLeftForAnother(const Play &play)
{
    if (play.reasonEnd == u"fwdbtn" || play.reasonEnd == u"clickrow" || play.isSkipped.value_or(false))
        return true;
    return play.reasonEnd.isEmpty() && !play.isSkipped;
}

bool isScrobble(const Play &play)
{
    return play.source == PlaySource::LastFm || play.source == PlaySource::ListenBrainz;
}

} // namespace

QString playSourceName(PlaySource source)
{
    switch (source) {
    case PlaySource::Spotify:
        return u"spotify"_s;
    case PlaySource::LastFm:
        return u"lastfm"_s;
    case PlaySource::ListenBrainz:
        return u"listenbrainz"_s;
    case PlaySource::Csv:
        return u"csv"_s;
    case PlaySource::Undersong:
        return u"undersong"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PlaySource> playSourceFromName(QStringView name)
{
    constexpr std::array kAll = {PlaySource::Spotify, PlaySource::LastFm, PlaySource::ListenBrainz,
                                 PlaySource::Csv, PlaySource::Undersong};
    for (const PlaySource source : kAll) {
        if (playSourceName(source) == name)
            return source;
    }
    return {};
}

QString endingName(Ending ending)
{
    switch (ending) {
    case Ending::Finished:
        return u"finished"_s;
    case Ending::Heard:
        return u"heard"_s;
    case Ending::SkippedEarly:
        return u"skipped_early"_s;
    case Ending::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Ending> endingFromName(QStringView name)
{
    constexpr std::array kAll = {Ending::Finished, Ending::Heard, Ending::SkippedEarly, Ending::Left};
    for (const Ending ending : kAll) {
        if (endingName(ending) == name)
            return ending;
    }
    return {};
}

Ending endingOf(const Play &play)
{
    if (play.reasonEnd == u"trackdone")
        return Ending::Finished;
    if (play.heard && play.duration && play.duration->count() > 0 &&
        static_cast<double>(play.heard->count()) >=
            kFinishedShare * static_cast<double>(play.duration->count()))
        return Ending::Finished;
    if (!play.heard)
        return isScrobble(play) || play.source == PlaySource::Csv ? Ending::Heard : Ending::Left;
    if (*play.heard >= kEarly)
        return Ending::Heard;
    return !isScrobble(play) && isLeftForAnother(play) ? Ending::SkippedEarly : Ending::Left;
}

} // namespace undersong::catalog
