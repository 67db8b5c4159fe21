// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace undersong::opendata {

struct LastFmOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://ws.audioscrobbler.com/2.0/"));
    //! The service publishes no figure; it suspends keys for "several calls per second".
    net::RateLimits limits{.perSecond = 4,
                           .perWindow = 90,
                           .window = std::chrono::milliseconds(30'000),
                           .reservedForInteractive = 0};
};

//! A song or an artist listened to by the same people.
struct LastFmSimilar
{
    QString title; //!< empty for an artist
    QString artist;
    QString mbid;     //!< MusicBrainz' id of the song or artist; often empty, sometimes out of date
    double match = 0; //!< 0..1, comparable within one answer

    bool operator==(const LastFmSimilar &) const = default;
};

struct LastFmTag
{
    QString name;
    int count = 0; //!< 0..100, relative to the most frequent tag of the same song or artist

    bool operator==(const LastFmTag &) const = default;
};

//! What Last.fm knows about a song.
struct LastFmTrack
{
    QString title;
    QString artist;
    QString mbid;
    std::optional<std::chrono::milliseconds> duration;
    std::optional<qint64> listeners;
    std::optional<qint64> plays;
    QStringList tags; //!< a few, without counts

    bool operator==(const LastFmTrack &) const = default;
};

//! Client of Last.fm with the listener's own key, which the service takes in the address and nowhere else: no
//! address of a request is ever logged or put into an error. GUI thread. Background priority. For personal
//! use only, by the service's terms, with a credit and a link beside what is shown.
//!
//! Fails with NotSignedIn without a key, Forbidden where the key is refused or suspended, NotFound where the
//! song, artist or tag is not known, RateLimited, ServerError, BadRequest and BadReply; and as HttpClient
//! fails.
class LastFm : public QObject
{
    Q_OBJECT

public:
    explicit LastFm(net::HttpClient &http, LastFmOptions options = {}, QObject *parent = nullptr);

    //! The listener's own key, or none. It goes to this service alone.
    void setKey(const QString &key) { m_key = key; }
    bool hasKey() const { return !m_key.isEmpty(); }

    std::optional<TimePoint> blockedUntil() const;

    QCoro::Task<Result<LastFmTrack>> track(QString artist, QString title, std::stop_token stop = {});
    //! Best match first; without duplicates.
    QCoro::Task<Result<QList<LastFmSimilar>>> similarTracks(QString artist, QString title, int limit,
                                                            std::stop_token stop = {});
    QCoro::Task<Result<QList<LastFmSimilar>>> similarArtists(QString artist, int limit,
                                                             std::stop_token stop = {});
    //! Most frequent first, in lower case; without duplicates.
    QCoro::Task<Result<QList<LastFmTag>>> trackTags(QString artist, QString title, std::stop_token stop = {});
    QCoro::Task<Result<QList<LastFmTag>>> artistTags(QString artist, std::stop_token stop = {});
    //! Songs listeners gave \p tag, most often first; \c match is 0, as the service gives none.
    QCoro::Task<Result<QList<LastFmSimilar>>> tagTracks(QString tag, int limit, std::stop_token stop = {});

private:
    using Parameters = QList<std::pair<QString, QString>>;

    //! The answer's object, or the failure its body or status tells.
    QCoro::Task<Result<QJsonObject>> call(QString method, Parameters parameters, std::stop_token stop);

    net::HttpClient &m_http;
    LastFmOptions m_options;
    QString m_key;
};

} // namespace undersong::opendata
