// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"
#include "opendata/musicbrainzreplies.h"
#include "opendata/useragent.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::opendata {

struct MusicBrainzOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://musicbrainz.org/ws/2"));
    //! The service asks for one request a second, one after the other. The rest is room for the time that
    //! setting up a connection takes, which brings two requests nearer to each other than they were sent. A
    //! build that names no contact keeps further back, as the service wants to know whom to write to.
    net::RateLimits limits{.perSecond = 1,
                           .perWindow = 1,
                           .window = std::chrono::milliseconds(hasContact() ? 1'200 : 3'000),
                           .reservedForInteractive = 0,
                           .atOnce = 1};
    //! Name, version and contact. The service refuses who does not say it; without one nothing is asked.
    QByteArray userAgent = opendata::userAgent();
    //! How often a request goes out that is answered "busy" (503), which is usual even at the allowed rate.
    int maxAttempts = 4;
};

//! Client of MusicBrainz, the open encyclopaedia of music. GUI thread, background priority. Core data is CC0.
class MusicBrainz : public QObject
{
    Q_OBJECT

public:
    //! Addresses in one request; more would make its own address too long.
    static constexpr qsizetype kMaxUrls = 25;
    //! Longest title or artist that is searched for; the rest is left out.
    static constexpr qsizetype kMaxSearchText = 200;

    explicit MusicBrainz(net::HttpClient &http, MusicBrainzOptions options = {}, QObject *parent = nullptr);

    //! Until when the service asked us to wait.
    std::optional<TimePoint> blockedUntil() const;

    //! Every recording with that ISRC, which may be several: one song mastered anew, or an ISRC given twice.
    //! The caller chooses by length and first release. Empty for a code that is unknown or none.
    QCoro::Task<Result<QList<MusicBrainzRecording>>> recordingsByIsrc(QString isrc,
                                                                      std::stop_token stop = {});

    //! What is known about a recording; nothing where there is none of that MBID. A recording that was merged
    //! into another is answered with the other's MBID.
    QCoro::Task<Result<std::optional<MusicBrainzDetails>>> recording(QString mbid, std::stop_token stop = {});

    //! Recordings by artist and title, best match first; an empty \p artist is any. No ISRC, no tags.
    QCoro::Task<Result<QList<MusicBrainzMatch>>> search(QString artist, QString title, int limit = 25,
                                                        std::stop_token stop = {});

    //! The artists that link to these Spotify artists, by Spotify's id. Usually one each; what nobody linked
    //! is missing.
    QCoro::Task<Result<QHash<QString, QList<MusicBrainzArtist>>>>
    artistsBySpotifyId(QStringList spotifyIds, std::stop_token stop = {});

private:
    //! An answer of status 200 or 404.
    QCoro::Task<Result<net::HttpReply>> ask(QString path, QList<std::pair<QString, QString>> parameters,
                                            std::stop_token stop);

    net::HttpClient &m_http;
    MusicBrainzOptions m_options;
};

} // namespace undersong::opendata
