// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/deezersources.h"

#include "catalog/foldedtext.h"
#include "opendata/deezer.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using opendata::DeezerTrack;
using storage::asks::Needs;
using storage::asks::Question;
using storage::asks::Reach;
using storage::asks::Subject;

namespace {

constexpr std::chrono::milliseconds kFreshFor = std::chrono::days(90);
constexpr int kNeighbours = 20;
//! The service ranks up to a million.
constexpr double kRankPerPoint = 10'000;

FactSource::Info infoFor(const QString &topic, Subject subject, Reach reach)
{
    return {.topic = {.source = u"deezer"_s,
                      .name = topic,
                      .needs = Needs::Isrc,
                      .subject = subject,
                      .reach = reach,
                      .freshFor = kFreshFor},
            .title = u"Deezer"_s,
            .isEnabled = storage::kDeezerEnabled};
}

//! Whether two services mean the same artist; both names are written by people who know.
bool isSameName(const QString &one, const QString &other)
{
    return catalog::nameForm(one) == catalog::nameForm(other);
}

//! One song a call. Its gain is left out: against what level it is measured is not published, so it is no
//! loudness.
class DeezerSong final : public FactSource
{
public:
    explicit DeezerSong(opendata::Deezer &client)
        : m_client(client), m_info(infoFor(u"song"_s, Subject::Song, Reach::AllSongs))
    {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        const Question question = questions.value(0);
        const auto track = co_await m_client.track(question.isrc, stop);
        if (!track)
            co_return std::unexpected(track.error());
        Finding finding;
        finding.facts.song = question.song;
        finding.facts.title = track->title;
        finding.facts.artists = QStringList{track->artist};
        finding.facts.features.tempo = track->bpm;
        finding.facts.duration = track->duration;
        if (track->rank) {
            const double points = static_cast<double>(*track->rank) / kRankPerPoint;
            finding.facts.popularity = static_cast<int>(std::clamp(points, 0.0, 100.0));
        }
        co_return QList<Finding>{finding};
    }

private:
    opendata::Deezer &m_client;
    Info m_info;
};

//! Two calls an artist: which one it is, by a song of theirs, and who is related.
class DeezerSimilarArtists final : public FactSource
{
public:
    explicit DeezerSimilarArtists(opendata::Deezer &client)
        : m_client(client), m_info(infoFor(u"similar-artists"_s, Subject::Artist, Reach::Seeds))
    {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        const Question question = questions.value(0);
        const auto track = co_await m_client.track(question.isrc, stop);
        if (!track)
            co_return std::unexpected(track.error());
        // Of several recordings under one ISRC the service picks any.
        if (track->artistId == 0 || !isSameName(track->artist, question.artists.value(0)))
            co_return fail(ErrorKind::NotFound);
        const auto related = co_await m_client.relatedArtists(track->artistId, kNeighbours, stop);
        if (!related)
            co_return std::unexpected(related.error());
        Finding finding;
        finding.facts.song = question.song;
        for (const opendata::DeezerArtist &artist : *related) {
            // The service gives an order, no score.
            const auto place = static_cast<double>(finding.similarArtists.size());
            finding.similarArtists.append(
                {.source = {}, .title = {}, .artist = artist.name, .mbid = {}, .score = 1.0 / (1.0 + place)});
        }
        if (finding.similarArtists.isEmpty())
            co_return fail(ErrorKind::NotFound);
        co_return QList<Finding>{finding};
    }

private:
    opendata::Deezer &m_client;
    Info m_info;
};

} // namespace

FactSources deezerSources(opendata::Deezer &client)
{
    FactSources sources;
    sources.push_back(std::make_unique<DeezerSong>(client));
    sources.push_back(std::make_unique<DeezerSimilarArtists>(client));
    return sources;
}

} // namespace undersong::discovery
