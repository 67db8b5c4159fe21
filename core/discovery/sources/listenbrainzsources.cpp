// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/listenbrainzsources.h"

#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::asks::Needs;
using storage::asks::Question;
using storage::asks::Reach;

namespace {

constexpr std::chrono::milliseconds kFreshFor = std::chrono::days(90);
//! One request's worth of tags.
constexpr qsizetype kBatch = 100;
constexpr qsizetype kMostTags = 15;
constexpr qsizetype kNeighbours = 50;
//! A hundred thousand listeners and more are 100.
constexpr double kDecadesOfListeners = 5;

FactSource::Info infoFor(const QString &topic, Reach reach, qsizetype batchSize)
{
    return {.topic = {.source = u"listenbrainz"_s,
                      .name = topic,
                      .needs = Needs::Mbid,
                      .reach = reach,
                      .freshFor = kFreshFor},
            .title = u"ListenBrainz"_s,
            .isEnabled = storage::kListenBrainzEnabled,
            .batchSize = batchSize};
}

//! 0..100 on a logarithmic scale.
int popularityFrom(const opendata::ListenCounts &counts)
{
    const double decades = std::log10(1.0 + static_cast<double>(std::max<qint64>(counts.listeners, 0)));
    return static_cast<int>(std::lround(std::min(1.0, decades / kDecadesOfListeners) * 100));
}

//! Those of the song itself, the most given first. Its artist's say too little about it.
QStringList tagsFrom(const opendata::RecordingTags &tags)
{
    QList<opendata::TagCount> given = tags.recording;
    std::ranges::stable_sort(given, std::ranges::greater{}, &opendata::TagCount::count);
    QStringList names;
    for (const opendata::TagCount &tag : std::as_const(given))
        names.append(tag.name.toLower());
    names.removeDuplicates();
    return names.first(std::min(names.size(), kMostTags));
}

class ListenBrainzSong final : public FactSource
{
public:
    explicit ListenBrainzSong(opendata::ListenBrainz &client) : m_client(client) {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        QStringList mbids;
        for (const Question &question : questions)
            mbids.append(question.mbids.value(0));
        const auto counts = co_await m_client.popularity(mbids, stop);
        if (!counts)
            co_return std::unexpected(counts.error());
        const auto tags = co_await m_client.tags(mbids, stop);
        if (!tags)
            co_return std::unexpected(tags.error());
        QList<Finding> findings;
        for (const Question &question : questions) {
            const QString mbid = question.mbids.value(0);
            Finding finding;
            finding.facts.song = question.song;
            finding.facts.tags = tagsFrom(tags->value(mbid));
            if (counts->contains(mbid))
                finding.facts.popularity = popularityFrom(counts->value(mbid));
            if (finding.facts.popularity || !finding.facts.tags.isEmpty())
                findings.append(std::move(finding));
        }
        co_return findings;
    }

private:
    opendata::ListenBrainz &m_client;
    Info m_info = infoFor(u"song"_s, Reach::AllSongs, kBatch);
};

class ListenBrainzSimilarSongs final : public FactSource
{
public:
    explicit ListenBrainzSimilarSongs(opendata::ListenBrainzLabs &labs) : m_labs(labs) {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_labs.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        const Question question = questions.value(0);
        const QString mbid = question.mbids.value(0);
        const auto similar = co_await m_labs.similarRecordings(mbid, stop);
        if (!similar)
            co_return std::unexpected(similar.error());
        if (similar->isEmpty())
            co_return fail(ErrorKind::NotFound);
        Finding finding;
        finding.facts.song = question.song;
        for (const opendata::Similar &one : similar->first(std::min(similar->size(), kNeighbours))) {
            finding.similarSongs.append({.source = {},
                                         .title = {},
                                         .artist = {},
                                         .mbid = one.mbid,
                                         .score = static_cast<double>(one.score)});
        }
        co_return QList<Finding>{finding};
    }

private:
    opendata::ListenBrainzLabs &m_labs;
    Info m_info = infoFor(u"similar-songs"_s, Reach::Seeds, 1);
};

} // namespace

FactSources listenBrainzSources(opendata::ListenBrainz &client, opendata::ListenBrainzLabs &labs)
{
    FactSources sources;
    sources.push_back(std::make_unique<ListenBrainzSong>(client));
    sources.push_back(std::make_unique<ListenBrainzSimilarSongs>(labs));
    return sources;
}

} // namespace undersong::discovery
