// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"
#include "opendata/acousticbrainzreplies.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::opendata {

struct AcousticBrainzOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://acousticbrainz.org/api/v1"));
    //! The service allows 100 requests in 10 s.
    net::RateLimits limits{.perSecond = 5,
                           .perWindow = 40,
                           .window = std::chrono::milliseconds(10'000),
                           .reservedForInteractive = 0,
                           .atOnce = 2,
                           .pacing = net::Pacing::Headers};
    int batchSize = 25;
};

//! Client of AcousticBrainz: descriptors computed from the sound of recordings that volunteers own, for what
//! came out before about 2021; frozen since 2022, CC0. GUI thread, background priority. What is stored of it
//! names \c kSource. All identifiers are MBIDs; those that are none are left out of a question.
class AcousticBrainz : public QObject
{
    Q_OBJECT

public:
    //! The service refuses more recordings in one request.
    static constexpr int kMaxIds = 25;
    //! Under which its facts are stored (catalog::SongFacts::source).
    static constexpr QLatin1StringView kSource{"acousticbrainz"};

    explicit AcousticBrainz(net::HttpClient &http, AcousticBrainzOptions options = {},
                            QObject *parent = nullptr);

    //! Until when the service asked us to wait.
    std::optional<TimePoint> blockedUntil() const;

    //! By MBID, any number of recordings, sent in batches; who is unknown is missing.
    QCoro::Task<Result<QHash<QString, AcousticBrainzLowLevel>>> lowLevel(QStringList mbids,
                                                                         std::stop_token stop = {});
    //! The same for what classifiers say.
    QCoro::Task<Result<QHash<QString, AcousticBrainzHighLevel>>> highLevel(QStringList mbids,
                                                                           std::stop_token stop = {});

private:
    //! An answer of status 200.
    QCoro::Task<Result<net::HttpReply>> ask(QString path, QStringList mbids,
                                            std::pair<QString, QString> parameter, std::stop_token stop);

    net::HttpClient &m_http;
    AcousticBrainzOptions m_options;
};

} // namespace undersong::opendata
