// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/session.h"

#include "discovery/account.h"
#include "discovery/discovery.h"
#include "playback/connectplayer.h"
#include "spotify/client.h"

#include <QRegularExpression>

namespace undersong::cli {

using namespace Qt::StringLiterals;

QCoro::Task<Result<Target>> Targets::find(QString word)
{
    if (word.isEmpty())
        co_return co_await playing();
    co_return co_await named(word);
}

QCoro::Task<Result<Target>> Targets::playing()
{
    discovery::Discovery &discovery = m_session.profile->discovery();
    const auto offered = co_await discovery.lastOffered();
    if (m_session.profile->account().status().state == discovery::SignInState::SignedIn) {
        const auto state = co_await m_session.profile->player().refresh();
        // One that is paused may be of yesterday; what was offered since is meant then.
        if (state && state->track && state->activity == playback::Activity::Playing) {
            const auto song = co_await discovery.remember(*state->track);
            if (!song)
                co_return std::unexpected(song.error());
            Target target{.song = *song, .offer = {}};
            if (offered && offered->song.id == song->id)
                target.offer = offered->id;
            co_return target;
        }
    }
    if (!offered)
        co_return std::unexpected(offered.error());
    co_return Target{.song = offered->song, .offer = offered->id};
}

QCoro::Task<Result<Target>> Targets::named(QString word)
{
    static const QRegularExpression pattern(
        u"^(?:spotify:track:|https://open\\.spotify\\.com/(?:intl-[a-z]+/)?track/)?([0-9A-Za-z]{22})(?:\\?.*)?$"_s);
    discovery::Discovery &discovery = m_session.profile->discovery();
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (isNumber) {
        const auto song = co_await discovery.song(catalog::SongId(number));
        if (!song)
            co_return std::unexpected(song.error());
        co_return Target{.song = *song, .offer = {}};
    }
    const auto match = pattern.match(word);
    if (!match.hasMatch())
        co_return fail(ErrorKind::InvalidArgument, u"not a song: "_s + word);
    const QString id = match.captured(1);
    const auto known = co_await discovery.song(catalog::SpotifyId(id));
    if (known)
        co_return Target{.song = *known, .offer = {}};
    const auto track = co_await m_session.profile->client().track(id);
    if (!track)
        co_return std::unexpected(track.error());
    const auto song = co_await discovery.remember(*track);
    if (!song)
        co_return std::unexpected(song.error());
    co_return Target{.song = *song, .offer = {}};
}

} // namespace undersong::cli
