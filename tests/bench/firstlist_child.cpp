// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/gatherer.h"
#include "discovery/historyimporter.h"
#include "discovery/recipe.h"
#include "discovery/rules.h"
#include "discovery/songmatcher.h"
#include "discovery/sources/acousticbrainzsources.h"
#include "discovery/sources/deezersources.h"
#include "discovery/sources/lastfmsources.h"
#include "discovery/sources/listenbrainzsources.h"
#include "discovery/sources/musicbrainzsources.h"
#include "discovery/sources/reccobeatssources.h"
#include "net/httpclient.h"
#include "opendata/acousticbrainz.h"
#include "opendata/deezer.h"
#include "opendata/lastfm.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "opendata/reccobeats.h"
#include "profile/profile.h"
#include "spotify/client.h"
#include "storage/candidates.h"
#include "storage/database.h"
#include "storage/memorysecretstore.h"
#include "storage/plays.h"
#include "storage/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <sys/resource.h>

#include <cstdio>
#include <iterator>
#include <limits>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstList = 20;
constexpr int kCandidates = 200;

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

//! Whether it went well; tells why not.
template<class T>
bool isGood(const char *what, const Result<T> &result)
{
    if (!result)
        std::fprintf(stderr, "%s failed: %s\n", what, qPrintable(result.error().detail));
    return result.has_value();
}

void say(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

//! Every open-data service, at the paces the program keeps.
class OpenData
{
public:
    //! The services in the order of the parent's words.
    OpenData(const QStringList &places, const QString &lastFmKey)
        : http(m_clock, m_blocks), m_reccoBeats(http, {.baseUrl = QUrl(places.value(0))}),
          m_musicBrainz(http, {.baseUrl = QUrl(places.value(1))}),
          m_acousticBrainz(http, {.baseUrl = QUrl(places.value(2))}),
          m_listenBrainz(http, {.baseUrl = QUrl(places.value(3))}),
          m_labs(http, {.baseUrl = QUrl(places.value(4))}),
          m_lastFm(http, {.baseUrl = QUrl(places.value(5))}),
          m_deezer(http, {.baseUrl = QUrl(places.value(6))})
    {
        await(m_secrets.write(discovery::kLastFmKey, lastFmKey));
    }

    discovery::FactSources sources()
    {
        auto all = discovery::reccoBeatsSources(m_reccoBeats);
        const auto add = [&all](discovery::FactSources more) {
            std::ranges::move(more, std::back_inserter(all));
        };
        add(discovery::musicBrainzSources(m_musicBrainz));
        add(discovery::acousticBrainzSources(m_acousticBrainz));
        add(discovery::listenBrainzSources(m_listenBrainz, m_labs));
        add(discovery::lastFmSources(m_lastFm, m_secrets));
        add(discovery::deezerSources(m_deezer));
        return all;
    }
    void shutDown()
    {
        m_secrets.shutDown();
        http.shutDown();
    }

private:
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    storage::MemorySecretStore m_secrets;

public:
    net::HttpClient http;

private:
    opendata::ReccoBeats m_reccoBeats;
    opendata::MusicBrainz m_musicBrainz;
    opendata::AcousticBrainz m_acousticBrainz;
    opendata::ListenBrainz m_listenBrainz;
    opendata::ListenBrainzLabs m_labs;
    opendata::LastFm m_lastFm;
    opendata::Deezer m_deezer;
};

//! Of \p songs, how many are known by what.
Result<QJsonObject> coverage(storage::Connection &connection, const QString &name,
                             const QList<catalog::SongId> &songs)
{
    QJsonArray ids;
    for (const catalog::SongId song : songs)
        ids.append(song.value());
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    QJsonObject line{{u"coverage"_s, name}, {u"songs"_s, songs.size()}};
    const QList<std::pair<QString, QString>> kinds{
        {u"features"_s, u"SELECT 1 FROM song_facts f WHERE f.song_id = i.value AND f.features <> '{}'"_s},
        {u"tags"_s, u"SELECT 1 FROM song_facts f WHERE f.song_id = i.value AND f.tags <> '[]'"_s},
        {u"neighbours"_s, u"SELECT 1 FROM fact_asks a WHERE a.song_id = i.value AND a.outcome = 'found' AND "
                          "a.topic IN ('similar-songs', 'similar-artists')"_s}};
    for (const auto &[kind, condition] : kinds) {
        const auto count = connection.value(
            u"SELECT count(*) FROM json_each(?) i WHERE EXISTS (%1)"_s.arg(condition), {list});
        if (!count)
            return std::unexpected(count.error());
        line.insert(kind, count->toLongLong());
    }
    return line;
}

using Lines = QList<QJsonObject>;

//! The whole history, those of it that teach, and what may be offered.
Result<Lines> coverages(storage::Connection &connection, const storage::candidates::Rules &rules)
{
    const auto heard = storage::plays::heardSongs(connection);
    const auto candidates = storage::candidates::all(connection, rules);
    if (!heard || !candidates)
        return std::unexpected(heard ? candidates.error() : heard.error());
    QList<catalog::SongId> history;
    for (const storage::plays::HeardSong &song : *heard)
        history.append(song.song);
    Lines lines;
    for (const auto &[name, songs] : {std::pair(u"songs of the history"_s, history),
                                      {u"of them, those that teach"_s, discovery::taughtByPlays(*heard)},
                                      {u"songs to offer"_s, *candidates}}) {
        const auto line = coverage(connection, name, songs);
        if (!line)
            return std::unexpected(line.error());
        lines.append(*line);
    }
    return lines;
}

//! One listener on the way from a file to a list.
class FirstList
{
public:
    FirstList(const QString &sandbox, const QString &directory, const QStringList &places,
              const QString &lastFmKey)
        : m_profile({.directory = directory, .place = app::AtRunningSandbox{.url = QUrl(sandbox)}}),
          m_openData(places, lastFmKey)
    {
        if (!await(m_profile.open()) || !await(m_profile.signInAtSandbox()))
            qFatal("no profile at the sandbox");
        for (const auto &isEnabled :
             {storage::kReccoBeatsEnabled, storage::kMusicBrainzEnabled, storage::kAcousticBrainzEnabled,
              storage::kListenBrainzEnabled, storage::kLastFmEnabled, storage::kDeezerEnabled})
            await(m_profile.settings().set(isEnabled, true));
        // At the pace Spotify itself is asked.
        m_profile.http().setLimits(net::HttpClient::hostKey(QUrl(sandbox)), net::RateLimits());
        m_enricher.emplace(m_openData.sources(), m_profile.database(), m_profile.settings(),
                           m_profile.clock());
        m_gatherer.emplace(discovery::GathererParts{.client = m_profile.client(),
                                                    .enricher = *m_enricher,
                                                    .database = m_profile.database(),
                                                    .settings = m_profile.settings(),
                                                    .budget = m_profile.budget(),
                                                    .clock = m_profile.clock()});
        QObject::connect(&*m_enricher, &discovery::Enricher::factsChanged, &m_profile.discovery(),
                         &discovery::Discovery::forgetSongs);
        // Songs are compared in a step of its own.
        QObject::disconnect(&m_profile.historyImporter(), &discovery::HistoryImporter::playsAdded,
                            &m_profile.matcher(), nullptr);
    }
    ~FirstList()
    {
        m_enricher->shutDown();
        m_openData.shutDown();
    }
    FirstList(const FirstList &) = delete;
    FirstList &operator=(const FirstList &) = delete;

    bool run(const QString &file, std::chrono::seconds asking)
    {
        m_timer.start();
        const auto read = await(m_profile.historyImporter().run(file, std::stop_token()));
        if (!isGood("import", read))
            return false;
        tell(u"import"_s, {{u"plays"_s, read->added}, {u"broken"_s, read->read.broken}});
        const auto matched = await(m_profile.matcher().run());
        if (!isGood("same songs", matched))
            return false;
        tell(u"same songs"_s, {{u"entries"_s, matched->entries}, {u"merged"_s, matched->merged}});

        if (!ask(u"open data, half the time"_s, asking / 2))
            return false;
        const auto gathered = await(m_gatherer->topUp(kCandidates, std::stop_token()));
        if (!isGood("gather", gathered))
            return false;
        tell(u"gather"_s, {{u"searches"_s, gathered->searches}, {u"candidates"_s, gathered->candidates}});
        if (!ask(u"open data, the other half"_s, asking / 2))
            return false;
        const auto picks = await(m_profile.discovery().recommend(kFirstList));
        if (!isGood("first list", picks))
            return false;
        QJsonArray songs;
        for (const discovery::Pick &pick : *picks)
            songs.append(pick.song.spotifyId.value());
        tell(u"first list"_s, {{u"songs"_s, songs}});
        return tellCoverage();
    }

private:
    //! As long as the program runs it asks on; here it is stopped.
    bool ask(const QString &name, std::chrono::seconds length)
    {
        std::stop_source source;
        QTimer::singleShot(length, [source]() mutable { source.request_stop(); });
        const auto asked = await(m_enricher->run(std::numeric_limits<qint64>::max(),
                                                 discovery::EnrichScope::Everything, source.get_token()));
        if (!source.stop_requested() && !isGood("open data", asked))
            return false;
        tell(name, {{u"throughout"_s, asked.has_value()}});
        return true;
    }

    //! What the step since the last one cost. Memory is the most of the process so far.
    void tell(const QString &name, QJsonObject more)
    {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        const double processor = seconds(used.ru_utime) + seconds(used.ru_stime);
        more.insert(u"step"_s, name);
        more.insert(u"seconds"_s, static_cast<double>(m_timer.restart()) / 1000);
        more.insert(u"processor"_s, processor - m_processor);
        more.insert(u"peakMiB"_s, static_cast<double>(used.ru_maxrss) / 1024);
        m_processor = processor;
        say(more);
    }

    bool tellCoverage()
    {
        const auto rules = discovery::offerRules(m_profile.clock().now());
        auto query = m_profile.database().run<Lines>(
            [rules](storage::Connection &connection) { return coverages(connection, rules); });
        const auto lines = await(std::move(query));
        if (!isGood("coverage", lines))
            return false;
        std::ranges::for_each(*lines, say);
        return true;
    }

    app::Profile m_profile;
    OpenData m_openData;
    std::optional<discovery::Enricher> m_enricher;
    std::optional<discovery::Gatherer> m_gatherer;
    QElapsedTimer m_timer;
    double m_processor = 0;
};

} // namespace

//! firstlist_child SANDBOX DIRECTORY FILE SECONDS KEY and the addresses of seven services: what
//! firstlist_bench measures, in a process of its own.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 13)
        return 2;
    FirstList work(words.at(1), words.at(2), words.sliced(6), words.at(5));
    return work.run(words.at(3), std::chrono::seconds(words.at(4).toInt())) ? 0 : 1;
}
