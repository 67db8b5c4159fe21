// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "catalog/audiofeatures.h"
#include "net/httpclient.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::opendata {

struct ReccoBeatsOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://api.reccobeats.com/v1"));
    net::RateLimits limits{.perSecond = 2,
                           .perWindow = 60,
                           .window = std::chrono::milliseconds(30'000),
                           .reservedForInteractive = 0};
    int batchSize = 30;
};

//! What ReccoBeats knows about a recording.
struct ReccoBeatsTrack
{
    QString id; //!< ReccoBeats' own
    QString spotifyId;
    QString title;
    QStringList artists;
    QString isrc;
    std::optional<qint64> durationMs;
    std::optional<int> popularity; //!< 0..100

    bool operator==(const ReccoBeatsTrack &) const = default;
};

//! Client of ReccoBeats, a free open-data service with audio features by Spotify id or ISRC. GUI thread. Uses
//! background priority. The service names no terms of availability: a failure is never fatal to the caller.
class ReccoBeats : public QObject
{
    Q_OBJECT

public:
    //! The service refuses more ids in one request.
    static constexpr int kMaxIds = 40;

    explicit ReccoBeats(net::HttpClient &http, ReccoBeatsOptions options = {}, QObject *parent = nullptr);

    std::optional<TimePoint> blockedUntil() const;

    //! Features by the id that was asked for: Spotify ids or ISRCs, any number, sent in batches. What the
    //! service does not know is missing. Answers are matched by their link and ISRC, never by their order.
    QCoro::Task<Result<QHash<QString, catalog::AudioFeatures>>> audioFeatures(QStringList ids,
                                                                              std::stop_token stop = {});
    //! The same for names, ISRC, duration and popularity.
    QCoro::Task<Result<QHash<QString, ReccoBeatsTrack>>> tracks(QStringList ids, std::stop_token stop = {});

private:
    QCoro::Task<Result<QJsonArray>> fetchBatch(QString path, QStringList ids, std::stop_token stop);
    QCoro::Task<Result<QHash<QString, QJsonObject>>> fetch(QString path, QStringList ids,
                                                           std::stop_token stop);

    net::HttpClient &m_http;
    ReccoBeatsOptions m_options;
};

} // namespace undersong::opendata
