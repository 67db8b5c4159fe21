// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/enricher.h"

#include "base/linkedstop.h"
#include "opendata/reccobeats.h"
#include "storage/database.h"
#include "storage/facts.h"
#include "storage/settings.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::facts::Question;

namespace {

const QString kSource = u"reccobeats"_s;
//! An id the service does not know today may be known next month.
constexpr auto kAskAgainAfter = std::chrono::days(30);
//! One request's worth of ids, so that a failure costs little.
constexpr qint64 kBatch = 30;

catalog::SongFacts toFacts(catalog::SongId song, const catalog::AudioFeatures &features,
                           const opendata::ReccoBeatsTrack &track)
{
    catalog::SongFacts facts{.song = song,
                             .provenance = catalog::Provenance::OpenData,
                             .source = kSource,
                             .title = track.title,
                             .artists = track.artists,
                             .tags = {},
                             .features = features,
                             .popularity = track.popularity,
                             .duration = {}};
    if (track.durationMs)
        facts.duration = std::chrono::milliseconds(*track.durationMs);
    return facts;
}

} // namespace

Enricher::Enricher(opendata::ReccoBeats &reccoBeats, storage::Database &database,
                   const storage::Settings &settings, const Clock &clock)
    : m_reccoBeats(reccoBeats), m_database(database), m_settings(settings), m_clock(clock)
{
    connect(&settings, &storage::Settings::changed, this, &Enricher::followSwitch);
}

void Enricher::followSwitch(const QString &key)
{
    if (key != storage::kReccoBeatsEnabled.key || m_settings.get(storage::kReccoBeatsEnabled))
        return;
    std::exchange(m_switchedOff, std::stop_source()).request_stop();
}

QCoro::Task<Result<EnrichReport>> Enricher::run(qint64 limit, std::stop_token outer)
{
    EnrichReport report;
    if (!m_settings.get(storage::kReccoBeatsEnabled))
        co_return report;
    const std::stop_token switchedOff = m_switchedOff.get_token();
    const std::stop_source source;
    const std::stop_token stop = source.get_token();
    const std::stop_callback<ForwardStop> stopsByCaller(outer, ForwardStop{source});
    const std::stop_callback<ForwardStop> stopsBySwitch(switchedOff, ForwardStop{source});
    std::optional<Error> failure;
    while (report.asked < limit) {
        if (stop.stop_requested()) {
            failure = Error{ErrorKind::Cancelled, u"enriching"_s};
            break;
        }
        const auto batch = co_await askBatch(std::min(kBatch, limit - report.asked), stop);
        if (!batch) {
            failure = batch.error();
            break;
        }
        if (batch->asked == 0)
            break;
        report.asked += batch->asked;
        report.found += batch->found;
        Q_EMIT progressed(report.asked);
    }
    if (report.found > 0)
        Q_EMIT factsChanged();
    if (failure && !switchedOff.stop_requested())
        co_return std::unexpected(*failure);
    co_return report;
}

QCoro::Task<Result<EnrichReport>> Enricher::askBatch(qint64 size, std::stop_token stop)
{
    const TimePoint now = m_clock.now();
    auto questionsQuery = m_database.run<QList<Question>>([now, size](Connection &connection) {
        return storage::facts::unasked(connection, kSource, now, kAskAgainAfter, size);
    });
    const auto questions = co_await questionsQuery;
    if (!questions)
        co_return std::unexpected(questions.error());
    if (questions->isEmpty())
        co_return EnrichReport{};

    QStringList ids;
    for (const Question &question : *questions)
        ids.append(question.spotifyId.value());
    const auto features = co_await m_reccoBeats.audioFeatures(ids, stop);
    if (!features)
        co_return std::unexpected(features.error());
    const auto tracks = co_await m_reccoBeats.tracks(ids, stop);
    if (!tracks)
        co_return std::unexpected(tracks.error());

    QList<catalog::SongFacts> found;
    QList<catalog::SongId> missed;
    for (const Question &question : *questions) {
        const QString &id = question.spotifyId.value();
        if (features->contains(id) || tracks->contains(id))
            found.append(toFacts(question.song, features->value(id), tracks->value(id)));
        else
            missed.append(question.song);
    }
    auto storedQuery = m_database.run<void>([found, missed, now](Connection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const auto kept = storage::facts::store(connection, found, now);
            if (!kept)
                return kept;
            return storage::facts::storeMisses(connection, kSource, missed, now);
        });
    });
    const auto stored = co_await storedQuery;
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return EnrichReport{.asked = questions->size(), .found = found.size()};
}

} // namespace undersong::discovery
