// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"
#include "opendata/listenbrainzreplies.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::opendata {

struct ListenBrainzOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://api.listenbrainz.org/1"));
    //! Without a token 30 requests in 10 s were seen; the answers say what is left, and that is heeded.
    net::RateLimits limits{.perSecond = 5,
                           .perWindow = 28,
                           .window = std::chrono::milliseconds(10'000),
                           .reservedForInteractive = 0,
                           .atOnce = 2,
                           .pacing = net::Pacing::Headers};
    //! Recordings in one request, at most 1000. Fewer, so that one answer is read within 2 ms.
    int popularityBatch = 500;
    int tagsBatch = 100;
    int namesBatch = 100;
    int cfPage = 500;
};

//! How far LB Radio strays from what was asked for.
enum class RadioMode { Easy, Medium, Hard };

//! How the tags of a question are joined.
enum class TagOperator { And, Or };

//! Which recordings of an artist and its neighbours LB Radio picks. The bounds are percent of popularity.
struct ArtistRadio
{
    RadioMode mode = RadioMode::Easy;
    int maxSimilarArtists = 10;
    int maxRecordingsPerArtist = 5;
    int popBegin = 0;
    int popEnd = 100;
};

//! Which recordings with these tags LB Radio picks.
struct TagRadio
{
    QStringList tags;
    TagOperator join = TagOperator::Or;
    int popBegin = 0;
    int popEnd = 100;
    int count = 100;
};

//! Client of ListenBrainz, a public record of what people listen to. GUI thread, background priority. All
//! identifiers are MBIDs; those that are none are left out of a question. A question that needs the token
//! where there is none is NotSignedIn, and one whose token the service refuses is SignInExpired: both are
//! about ListenBrainz, and whoever tells the listener says so.
class ListenBrainz : public QObject
{
    Q_OBJECT

public:
    //! The service refuses more recordings in one request, and keeps no longer list for a user.
    static constexpr int kMaxItems = 1000;

    explicit ListenBrainz(net::HttpClient &http, ListenBrainzOptions options = {}, QObject *parent = nullptr);

    //! Until when the service asked us to wait.
    std::optional<TimePoint> blockedUntil() const;

    //! The user token from the listener's ListenBrainz settings, or none. It is sent to this service alone,
    //! in the Authorization header, with every question: the limit is higher with it. InvalidArgument where
    //! it cannot be a token; the client then has none.
    Result<void> setToken(QString token);
    bool hasToken() const { return !m_token.isEmpty(); }

    //! Listens and listeners by MBID, any number of recordings; who was never played is missing.
    QCoro::Task<Result<QHash<QString, ListenCounts>>> popularity(QStringList mbids,
                                                                 std::stop_token stop = {});
    //! Tags by MBID, any number of recordings; who is unknown is missing.
    QCoro::Task<Result<QHash<QString, RecordingTags>>> tags(QStringList mbids, std::stop_token stop = {});
    //! Titles and artists by MBID, any number of recordings; who is unknown is missing.
    QCoro::Task<Result<QHash<QString, RecordingNames>>> names(QStringList mbids, std::stop_token stop = {});
    //! An artist's most played recordings. Needs the token.
    QCoro::Task<Result<QList<TopRecording>>> topRecordings(QString artistMbid, std::stop_token stop = {});
    //! What collaborative filtering recommends to a user, best first; nothing where it has learned no model
    //! of them yet. NotFound: there is no such user.
    QCoro::Task<Result<std::optional<QList<CfRecommendation>>>>
    recommendations(QString userName, int atMost = kMaxItems, std::stop_token stop = {});
    //! Recordings of an artist and of artists similar to it.
    QCoro::Task<Result<QList<RadioRecording>>> artistRadio(QString artistMbid, ArtistRadio radio,
                                                           std::stop_token stop = {});
    //! Recordings with the given tags. No tag is InvalidArgument.
    QCoro::Task<Result<QList<RadioRecording>>> tagRadio(TagRadio radio, std::stop_token stop = {});

private:
    //! /metadata/recording/ about those, with \p inc.
    QCoro::Task<Result<net::HttpReply>> askMetadata(QStringList mbids, QString inc, std::stop_token stop);
    //! An answer of status 200, or 204 where the call knows that.
    QCoro::Task<Result<net::HttpReply>> ask(net::HttpRequest request);

    net::HttpClient &m_http;
    ListenBrainzOptions m_options;
    QByteArray m_token;
};

} // namespace undersong::opendata
