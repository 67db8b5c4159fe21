// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"
#include "opendata/labsreplies.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::opendata {

struct ListenBrainzLabsOptions
{
    QUrl baseUrl = QUrl(QStringLiteral("https://labs.api.listenbrainz.org"));
    //! The labs publish no limit: ours, and what their answers say, where they do.
    net::RateLimits limits{.perSecond = 2,
                           .perWindow = 15,
                           .window = std::chrono::milliseconds(10'000),
                           .reservedForInteractive = 0,
                           .atOnce = 2,
                           .pacing = net::Pacing::Headers};
    //! From the settings; see algorithmname.h for what happens when the labs no longer know one.
    QString similarRecordingsAlgorithm = QStringLiteral(
        "session_based_days_7500_session_300_contribution_5_threshold_15_limit_50_skip_30_top_n_"
        "listeners_1000");
    QString similarArtistsAlgorithm = QStringLiteral(
        "session_based_days_7500_session_300_contribution_5_threshold_10_limit_100_filter_True_skip_30");
    //! Recordings in one request, at most 1000. Fewer, so that one answer is read within 2 ms.
    int tagsBatch = 100;
    int spotifyIdsBatch = 100;
};

//! Client of ListenBrainz' labs: data sets behind a common, plain interface, some of them experiments. GUI
//! thread, background priority. All identifiers are MBIDs; those that are none are left out of a question.
class ListenBrainzLabs : public QObject
{
    Q_OBJECT

public:
    //! The labs refuse more recordings in one request.
    static constexpr int kMaxItems = 1000;
    //! Longest name or text that is searched for; the rest is left out.
    static constexpr qsizetype kMaxText = 200;

    explicit ListenBrainzLabs(net::HttpClient &http, ListenBrainzLabsOptions options = {},
                              QObject *parent = nullptr);

    //! Until when the service asked us to wait.
    std::optional<TimePoint> blockedUntil() const;

    //! Recordings that people listen to in the same session, nearest first. One seed a call: of several seeds
    //! the labs tell only one for a recording that is near to more than one.
    QCoro::Task<Result<QList<Similar>>> similarRecordings(QString mbid, std::stop_token stop = {});
    //! The same for artists.
    QCoro::Task<Result<QList<Similar>>> similarArtists(QString mbid, std::stop_token stop = {});
    //! Recordings by typed text, artist and title in one, best match first.
    QCoro::Task<Result<QList<FoundRecording>>> searchRecordings(QString text, std::stop_token stop = {});
    //! Recordings by names that are right but for case, accents and punctuation.
    QCoro::Task<Result<QList<FoundRecording>>> lookUp(QString artist, QString title,
                                                      std::stop_token stop = {});
    //! Tags by MBID, most votes first, any number of recordings; who has none is missing.
    QCoro::Task<Result<QHash<QString, QList<LabsTag>>>> tags(QStringList mbids, std::stop_token stop = {});
    //! Spotify's ids by MBID, any number of recordings; who has none is missing.
    QCoro::Task<Result<QHash<QString, QStringList>>> spotifyIds(QStringList mbids, std::stop_token stop = {});
    //! Tags that go with \p tag, most in common first.
    QCoro::Task<Result<QList<SimilarTag>>> similarTags(QString tag, std::stop_token stop = {});

    //! What is asked for instead of \p wanted since the labs refused it; \p wanted where they did not.
    QString algorithmInUse(const QString &wanted) const { return m_replacements.value(wanted, wanted); }

private:
    //! An answer of status 200.
    QCoro::Task<Result<net::HttpReply>> ask(net::HttpRequest request);
    //! The neighbours of \p mbid by \p algorithm, or by what replaces it.
    QCoro::Task<Result<net::HttpReply>> askSimilar(QString path, QString member, QString mbid,
                                                   QString algorithm, std::stop_token stop);

    net::HttpClient &m_http;
    ListenBrainzLabsOptions m_options;
    QHash<QString, QString> m_replacements;
};

} // namespace undersong::opendata
