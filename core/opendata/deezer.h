// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <optional>
#include <stop_token>

namespace undersong::opendata {

struct DeezerOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://api.deezer.com"));
    //! The service takes 50 in 5 s; counted there when they arrive, so some room is left.
    net::RateLimits limits{.perSecond = 8,
                           .perWindow = 38,
                           .window = std::chrono::milliseconds(5'000),
                           .reservedForInteractive = 0};
};

//! What Deezer knows about a recording. Its preview's address is not among it: that one is signed, good for
//! fifteen minutes and never kept.
struct DeezerTrack
{
    qint64 id = 0;
    QString title;
    QString artist;
    qint64 artistId = 0;
    QString isrc; //!< empty in an artist's top list
    std::optional<std::chrono::milliseconds> duration;
    std::optional<double> bpm;  //!< beats a minute; missing for a quarter to a third of all songs
    std::optional<double> gain; //!< dB, what the service turns the song by; its reference is not published
    std::optional<qint64> rank; //!< 0..1 000 000, higher is more popular
    QString releaseDate;        //!< of the edition, not of the song

    bool operator==(const DeezerTrack &) const = default;
};

struct DeezerArtist
{
    qint64 id = 0;
    QString name;

    bool operator==(const DeezerArtist &) const = default;
};

//! Client of Deezer's public API, which needs no key. GUI thread. Background priority. Not for commercial
//! use, by the service's terms.
//!
//! Every error of the service comes as HTTP 200: NotFound, RateLimited (the quota, with the time to wait),
//! ServerError, BadRequest and Forbidden by its code, BadReply for anything else; and as HttpClient fails.
class Deezer : public QObject
{
    Q_OBJECT

public:
    //! The most a list holds.
    static constexpr int kMaxLimit = 100;

    explicit Deezer(net::HttpClient &http, DeezerOptions options = {}, QObject *parent = nullptr);

    std::optional<TimePoint> blockedUntil() const;

    //! BadReply where the answer is about another recording.
    QCoro::Task<Result<DeezerTrack>> track(QString isrc, std::stop_token stop = {});
    //! \p query in the service's own syntax: words, or 'artist:"..." track:"..."'.
    QCoro::Task<Result<QList<DeezerTrack>>> search(QString query, int limit, std::stop_token stop = {});
    QCoro::Task<Result<QList<DeezerArtist>>> relatedArtists(qint64 artist, int limit,
                                                            std::stop_token stop = {});
    QCoro::Task<Result<QList<DeezerTrack>>> topTracks(qint64 artist, int limit, std::stop_token stop = {});

    //! What is popular in \p country (ISO 3166, two letters), best placed first. The service's own chart call
    //! gives the same worldwide list for every country, so this reads the playlist "Top <country>" of the
    //! account "Deezer Charts", which the service keeps. NotFound where it keeps none for the country.
    QCoro::Task<Result<QList<DeezerTrack>>> countryChart(QString country, int limit,
                                                         std::stop_token stop = {});

private:
    QCoro::Task<Result<QJsonObject>> get(QString path, QUrlQuery query, std::stop_token stop);
    //! A list's "data".
    QCoro::Task<Result<QJsonArray>> list(QString path, QUrlQuery query, std::stop_token stop);
    //! Reads which charts there are, once.
    QCoro::Task<Result<void>> readCharts(std::stop_token stop);

    net::HttpClient &m_http;
    DeezerOptions m_options;
    QHash<QString, qint64> m_charts; //!< playlists by the country's name in lower case
};

} // namespace undersong::opendata
