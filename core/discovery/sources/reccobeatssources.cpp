// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/reccobeatssources.h"

#include "opendata/reccobeats.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::asks::Needs;
using storage::asks::Question;

namespace {

//! One request's worth of ids, so that a failure costs little.
constexpr qsizetype kBatch = 30;

FactSource::Info infoFor(const QString &topic, std::optional<std::chrono::milliseconds> freshFor)
{
    return {.topic = {.source = u"reccobeats"_s,
                      .name = topic,
                      .needs = Needs::SpotifyIdOrIsrc,
                      .freshFor = freshFor},
            .title = u"ReccoBeats"_s,
            .isEnabled = storage::kReccoBeatsEnabled,
            .batchSize = kBatch};
}

//! What a question is asked by first.
QString firstId(const Question &question)
{
    return question.spotifyId.isEmpty() ? question.isrc : question.spotifyId;
}

//! Asks one of the client's two calls by Spotify id, then by ISRC for songs unknown by that.
template<class Value>
class ReccoBeatsSource : public FactSource
{
public:
    using Found = QHash<QString, Value>;
    using Call = QCoro::Task<Result<Found>> (opendata::ReccoBeats::*)(QStringList, std::stop_token);

    ReccoBeatsSource(opendata::ReccoBeats &client, Call call, Info info)
        : m_client(client), m_call(call), m_info(std::move(info))
    {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        QStringList ids;
        for (const Question &question : questions)
            ids.append(firstId(question));
        const Result<Found> byId = co_await (m_client.*m_call)(ids, stop);
        if (!byId)
            co_return std::unexpected(byId.error());
        QStringList isrcs;
        for (const Question &question : questions) {
            if (!byId->contains(firstId(question)) && firstId(question) != question.isrc)
                isrcs.append(question.isrc);
        }
        const Result<Found> byIsrc = co_await (m_client.*m_call)(isrcs, stop);
        if (!byIsrc)
            co_return std::unexpected(byIsrc.error());
        QList<Finding> findings;
        for (const Question &question : questions) {
            const bool isById = byId->contains(firstId(question));
            if (!isById && !byIsrc->contains(question.isrc))
                continue;
            Finding finding;
            finding.facts.song = question.song;
            take(finding, isById ? byId->value(firstId(question)) : byIsrc->value(question.isrc));
            // What Spotify says stands.
            if (!question.isrc.isEmpty())
                finding.isrc.clear();
            findings.append(std::move(finding));
        }
        co_return findings;
    }

private:
    static void take(Finding &finding, const catalog::AudioFeatures &features)
    {
        finding.facts.features = features;
    }
    static void take(Finding &finding, const opendata::ReccoBeatsTrack &track)
    {
        finding.isrc = track.isrc;
        finding.facts.title = track.title;
        finding.facts.artists = track.artists;
        finding.facts.popularity = track.popularity;
        if (track.durationMs)
            finding.facts.duration = std::chrono::milliseconds(*track.durationMs);
    }

    opendata::ReccoBeats &m_client;
    Call m_call;
    Info m_info;
};

} // namespace

FactSources reccoBeatsSources(opendata::ReccoBeats &client)
{
    using opendata::ReccoBeats;
    FactSources sources;
    sources.push_back(std::make_unique<ReccoBeatsSource<catalog::AudioFeatures>>(
        client, &ReccoBeats::audioFeatures, infoFor(u"sound"_s, std::nullopt)));
    sources.push_back(std::make_unique<ReccoBeatsSource<opendata::ReccoBeatsTrack>>(
        client, &ReccoBeats::tracks, infoFor(u"song"_s, std::chrono::days(90))));
    return sources;
}

} // namespace undersong::discovery
