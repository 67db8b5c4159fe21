// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/listenbrainzrecommended.h"

#include "base/logging.h"
#include "opendata/listenbrainz.h"
#include "storage/secretstore.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::recommendedsongs::Entry;

namespace {

//! Read of the list, which also holds what was heard; and kept of it.
constexpr int kRead = 400;
constexpr qsizetype kKept = 200;

Entry entryOf(const QString &mbid, const opendata::RecordingNames &names)
{
    Entry entry{.mbid = mbid,
                .title = names.title,
                .artist = names.artists.isEmpty() ? names.credit : names.artists.constFirst()};
    if (names.lengthMs)
        entry.duration = std::chrono::milliseconds(*names.lengthMs);
    return entry;
}

} // namespace

QString ListenBrainzRecommended::name() const
{
    return u"listenbrainz"_s;
}

void ListenBrainzRecommended::forgetToken()
{
    m_isTokenRefused = false;
    (void)m_client.setToken({}); // none is always taken
}

QCoro::Task<> ListenBrainzRecommended::takeToken()
{
    if (m_client.hasToken() || m_isTokenRefused)
        co_return;
    const auto token = co_await m_secrets.read(kListenBrainzToken);
    if (token) {
        m_isTokenRefused = !m_client.setToken(*token);
        co_return;
    }
    // The list is open to all; a token only raises the limit.
    if (token.error().kind != ErrorKind::NotFound)
        qCInfo(lcDiscovery) << "ListenBrainz is asked without a token:" << errorKindName(token.error().kind);
}

QCoro::Task<Result<std::optional<QList<Entry>>>> ListenBrainzRecommended::fetch(QString listener,
                                                                                std::stop_token stop)
{
    co_await takeToken();
    auto list = co_await m_client.recommendations(listener, kRead, stop);
    if (!list && list.error().kind == ErrorKind::SignInExpired && m_client.hasToken()) {
        qCInfo(lcDiscovery) << "ListenBrainz refuses the token";
        forgetToken();
        m_isTokenRefused = true;
        list = co_await m_client.recommendations(listener, kRead, stop);
    }
    if (!list)
        co_return std::unexpected(list.error());
    if (!*list)
        co_return std::optional<QList<Entry>>();
    QStringList mbids;
    for (const opendata::CfRecommendation &one : std::as_const(**list)) {
        if (!one.isHeard && mbids.size() < kKept)
            mbids.append(one.mbid);
    }
    const auto names = co_await m_client.names(mbids, stop);
    if (!names)
        co_return std::unexpected(names.error());
    QList<Entry> entries;
    for (const QString &mbid : std::as_const(mbids)) {
        if (const auto known = names->constFind(mbid); known != names->cend())
            entries.append(entryOf(mbid, *known));
    }
    co_return std::optional(entries);
}

} // namespace undersong::discovery
