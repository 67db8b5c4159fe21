// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/lastfmsources.h"

#include "opendata/lastfm.h"
#include "storage/secretstore.h"

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::asks::Needs;
using storage::asks::Question;
using storage::asks::Reach;
using storage::asks::Subject;
using storage::neighbours::Neighbour;

namespace {

//! Tags and popularity move, and so does who is like whom.
constexpr std::chrono::milliseconds kFreshFor = std::chrono::days(90);
//! The service lets 100 MB be kept; that many neighbours of some thousand songs are far below.
constexpr int kNeighbours = 30;
//! Ten million listeners and more are 100.
constexpr double kDecadesOfListeners = 7;

//! 0..100 on a logarithmic scale.
std::optional<int> popularityFrom(const std::optional<qint64> &listeners)
{
    if (!listeners)
        return {};
    const double decades = std::log10(1.0 + static_cast<double>(*listeners));
    return static_cast<int>(std::lround(std::min(1.0, decades / kDecadesOfListeners) * 100));
}

QList<Neighbour> neighboursFrom(const QList<opendata::LastFmSimilar> &similar)
{
    QList<Neighbour> list;
    for (const opendata::LastFmSimilar &one : similar) {
        list.append(
            {.source = {}, .title = one.title, .artist = one.artist, .mbid = one.mbid, .score = one.match});
    }
    return list;
}

//! What the three have in common: one song or artist a call, the key, the names.
class LastFmSource : public FactSource
{
public:
    LastFmSource(opendata::LastFm &client, storage::SecretStore &secrets, storage::asks::Topic topic)
        : m_client(client), m_secrets(secrets),
          m_info{.topic = std::move(topic), .title = u"Last.fm"_s, .isEnabled = storage::kLastFmEnabled}
    {
        m_info.topic.source = u"lastfm"_s;
        m_info.topic.needs = Needs::Names;
        m_info.topic.freshFor = kFreshFor;
    }

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        if (!m_client.hasKey()) {
            const auto key = co_await m_secrets.read(kLastFmKey);
            if (!key && key.error().kind != ErrorKind::NotFound)
                co_return std::unexpected(key.error());
            m_client.setKey(key.value_or(QString()));
        }
        QList<Finding> findings;
        for (const Question &question : questions) {
            Finding finding;
            finding.facts.song = question.song;
            const auto found = co_await ask(question, stop);
            if (!found && found.error().kind != ErrorKind::NotFound)
                co_return std::unexpected(found.error());
            if (!found)
                continue;
            finding = *found;
            finding.facts.song = question.song;
            findings.append(std::move(finding));
        }
        co_return findings;
    }

protected:
    virtual QCoro::Task<Result<Finding>> ask(Question question, std::stop_token stop) = 0;

    opendata::LastFm &m_client;

private:
    storage::SecretStore &m_secrets;
    Info m_info;
};

class LastFmSong final : public LastFmSource
{
public:
    LastFmSong(opendata::LastFm &client, storage::SecretStore &secrets)
        : LastFmSource(client, secrets, {.name = u"song"_s})
    {}

private:
    QCoro::Task<Result<Finding>> ask(Question question, std::stop_token stop) override
    {
        const auto track = co_await m_client.track(question.artists.value(0), question.title, stop);
        if (!track)
            co_return std::unexpected(track.error());
        Finding finding;
        finding.facts.title = track->title;
        finding.facts.artists = QStringList{track->artist};
        finding.facts.tags = track->tags;
        finding.facts.popularity = popularityFrom(track->listeners);
        finding.facts.duration = track->duration;
        if (!track->mbid.isEmpty())
            finding.mbids = QStringList{track->mbid};
        co_return finding;
    }
};

class LastFmSimilarSongs final : public LastFmSource
{
public:
    LastFmSimilarSongs(opendata::LastFm &client, storage::SecretStore &secrets)
        : LastFmSource(client, secrets, {.name = u"similar-songs"_s, .reach = Reach::Seeds})
    {}

private:
    QCoro::Task<Result<Finding>> ask(Question question, std::stop_token stop) override
    {
        const auto similar =
            co_await m_client.similarTracks(question.artists.value(0), question.title, kNeighbours, stop);
        if (!similar)
            co_return std::unexpected(similar.error());
        if (similar->isEmpty())
            co_return fail(ErrorKind::NotFound);
        Finding finding;
        finding.similarSongs = neighboursFrom(*similar);
        co_return finding;
    }
};

class LastFmSimilarArtists final : public LastFmSource
{
public:
    LastFmSimilarArtists(opendata::LastFm &client, storage::SecretStore &secrets)
        : LastFmSource(client, secrets,
                       {.name = u"similar-artists"_s, .subject = Subject::Artist, .reach = Reach::Seeds})
    {}

private:
    QCoro::Task<Result<Finding>> ask(Question question, std::stop_token stop) override
    {
        const auto similar = co_await m_client.similarArtists(question.artists.value(0), kNeighbours, stop);
        if (!similar)
            co_return std::unexpected(similar.error());
        if (similar->isEmpty())
            co_return fail(ErrorKind::NotFound);
        Finding finding;
        finding.similarArtists = neighboursFrom(*similar);
        co_return finding;
    }
};

} // namespace

FactSources lastFmSources(opendata::LastFm &client, storage::SecretStore &secrets)
{
    FactSources sources;
    sources.push_back(std::make_unique<LastFmSong>(client, secrets));
    sources.push_back(std::make_unique<LastFmSimilarSongs>(client, secrets));
    sources.push_back(std::make_unique<LastFmSimilarArtists>(client, secrets));
    return sources;
}

} // namespace undersong::discovery
