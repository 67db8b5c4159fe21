// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/listenbrainzlabs.h"
#include "sandbox/sandbox.h"
#include "support/exports/exports.h"
#include "support/opendata/brainzcatalogue.h"
#include "support/opendata/fakeacousticbrainz.h"
#include "support/opendata/fakedeezer.h"
#include "support/opendata/fakelastfm.h"
#include "support/opendata/fakelistenbrainz.h"
#include "support/opendata/fakemusicbrainz.h"
#include "support/opendata/fakereccobeats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 kPlaysASong = 10;
constexpr qint64 kHistoryLength = 6LL * 365 * 24 * 3600; //!< seconds
constexpr int kFirstList = 20;

QString artistOf(const sandbox::Catalogue &catalogue, const sandbox::Song &song)
{
    return catalogue.artists().at(static_cast<std::size_t>(song.artists.constFirst())).name;
}

//! The sandbox's songs as open data knows them.
QList<FakeSong> openSongs(const sandbox::Catalogue &catalogue)
{
    QList<FakeSong> songs;
    for (const sandbox::Song &song : catalogue.songs()) {
        FakeSong one;
        one.number = static_cast<int>(songs.size());
        one.spotifyId = song.id;
        one.isrc = song.isrc;
        one.mbid = fakeMbid(u"recording/"_s + song.id);
        one.title = song.title;
        one.artist = artistOf(catalogue, song);
        one.artistNumber = 1 + song.artists.constFirst();
        one.duration = song.duration;
        one.features = song.features;
        one.tags = {song.genre, song.genre.section(u' ', -1)};
        one.tags.removeDuplicates();
        one.listeners = std::llround(std::pow(10.0, song.popularity / 20.0));
        one.year = catalogue.albums().at(static_cast<std::size_t>(song.album)).releaseDate.left(4).toInt();
        songs.append(one);
    }
    return songs;
}

//! Six years of a listener who knows a tenth as many songs as there are plays, some much better than others,
//! and skips every second play of what is not liked and every twentieth of what is.
class History
{
public:
    History(const sandbox::Sandbox &sandbox, qint64 plays)
        : m_sandbox(sandbox), m_plays(plays), m_rows(sandbox.catalogue().songs().size()),
          m_end(QDateTime::currentSecsSinceEpoch() - 3600)
    {
        std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
        std::ranges::shuffle(m_rows, m_random);
    }

    testexports::SpotifyLine operator()(qint64 number)
    {
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        // Every song once, then those in front more often.
        const qint64 songs = m_plays / kPlaysASong;
        const auto place = static_cast<std::size_t>(
            number % kPlaysASong == 0 ? number / kPlaysASong
                                      : static_cast<qint64>(static_cast<double>(songs) * share * share));
        const sandbox::Catalogue &catalogue = m_sandbox.catalogue();
        const sandbox::Song &song = catalogue.songs().at(m_rows.at(place));
        const bool isSkip = m_random() % (m_sandbox.listener().likes(song.id) ? 20 : 2) == 0;
        return {.title = song.title,
                .artist = artistOf(catalogue, song),
                .album = catalogue.albums().at(static_cast<std::size_t>(song.album)).name,
                .trackId = song.id,
                .endedAt = m_end - (m_plays - number) * kHistoryLength / m_plays,
                .milliseconds = isSkip ? 9'000 : static_cast<qint64>(song.duration.count()),
                .reasonEnd = isSkip ? u"fwdbtn"_s : u"trackdone"_s,
                .isSkipped = isSkip};
    }

private:
    const sandbox::Sandbox &m_sandbox;
    qint64 m_plays;
    std::vector<std::size_t> m_rows;
    qint64 m_end;
    // NOLINTNEXTLINE(bugprone-random-generator-seed): the same history each time
    std::mt19937 m_random{1};
};

//! Whose figure a limit is.
enum class LimitOf {
    Host,  //!< known of the host, and never passed
    Client //!< the pace our client sends at; what is a little late on its way arrives with what comes after
           //!< it
};

//! A service, and how often it may be asked.
struct Host
{
    const char *name;
    FakeService *service;
    int calls;
    milliseconds window;
    LimitOf limit = LimitOf::Host;
};

void printHosts(const std::vector<Host> &hosts)
{
    std::printf("\n| Host | Calls | Most in a window | Limit | Refused |\n| --- | --- | --- | --- | --- |\n");
    for (const Host &host : hosts) {
        std::printf("| %s | %d | %d | %d in %g s%s | %d |\n", host.name, host.service->calls(),
                    host.service->mostWithin(host.window), host.calls,
                    std::chrono::duration<double>(host.window).count(),
                    host.limit == LimitOf::Client ? " (our own pace)" : "", host.service->refusals());
    }
}

//! Requests to the Web API, and the most of them in any 30 seconds.
void printSpotify(const sandbox::Sandbox &sandbox)
{
    std::vector<TimePoint> times;
    for (const sandbox::LoggedRequest &request : sandbox.requests()) {
        if (request.path.startsWith("/v1/"_L1))
            times.push_back(request.at);
    }
    std::ptrdiff_t most = 0;
    auto first = times.begin();
    for (auto last = times.begin(); last != times.end(); ++last) {
        while (*first + milliseconds(30'000) <= *last)
            ++first;
        most = std::max(most, last - first + 1);
    }
    std::printf("| Spotify (sandbox) | %zu | %td | 60 in 30 s (our own pace) | 0 |\n", times.size(), most);
}

void printStep(const QJsonObject &line)
{
    QStringList more;
    for (auto it = line.begin(); it != line.end(); ++it) {
        const bool isColumn = it.key() == "step"_L1 || it.key() == "seconds"_L1 ||
                              it.key() == "processor"_L1 || it.key() == "peakMiB"_L1;
        if (!isColumn && !it->isArray())
            more.append(it.key() + u' ' + it->toVariant().toString());
    }
    std::printf("| %s | %.1f s | %.1f s | %.0f MiB | %s |\n", qPrintable(line["step"_L1].toString()),
                line["seconds"_L1].toDouble(), line["processor"_L1].toDouble(), line["peakMiB"_L1].toDouble(),
                qPrintable(more.join(u", "_s)));
}

void printCoverage(const QJsonObject &line)
{
    const double songs = std::max(line["songs"_L1].toDouble(), 1.0);
    const auto share = [&](QLatin1StringView kind) { return 100 * line[kind].toDouble() / songs; };
    std::printf("| %s | %.0f | %.0f %% | %.0f %% | %.0f %% |\n", qPrintable(line["coverage"_L1].toString()),
                line["songs"_L1].toDouble(), share("features"_L1), share("tags"_L1), share("neighbours"_L1));
}

int likedAmong(const sandbox::Sandbox &sandbox, const QJsonArray &songs)
{
    return static_cast<int>(std::ranges::count_if(
        songs, [&](const QJsonValue &song) { return sandbox.listener().likes(song.toString()); }));
}

//! What the child tells, as tables. False where it failed.
bool follow(QProcess &child, const sandbox::Sandbox &sandbox)
{
    bool hasCoverage = false;
    std::printf("| Step | Time | Processor | Peak memory | |\n| --- | --- | --- | --- | --- |\n");
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (!child.canReadLine()) {
            child.waitForReadyRead(-1);
            continue;
        }
        const QJsonObject line = QJsonDocument::fromJson(child.readLine()).object();
        if (line.contains("coverage"_L1)) {
            if (!std::exchange(hasCoverage, true))
                std::printf(
                    "\n| | Songs | Features | Tags | Neighbours |\n| --- | --- | --- | --- | --- |\n");
            printCoverage(line);
        } else {
            printStep(line);
            if (const QJsonArray songs = line["songs"_L1].toArray(); !songs.isEmpty())
                std::printf("\nliked %d of %lld; of %d songs of the catalogue %.1f\n",
                            likedAmong(sandbox, songs), static_cast<long long>(songs.size()), kFirstList,
                            kFirstList * sandbox.listener().likeRate());
        }
        std::fflush(stdout);
    }
    if (child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0)
        return true;
    std::fprintf(stderr, "the program under measurement failed: %s, code %d\n",
                 child.exitStatus() == QProcess::NormalExit ? "ended" : "crashed", child.exitCode());
    return false;
}

//! Every service there is, each on a port of its own.
struct Services
{
    explicit Services(const QList<FakeSong> &known)
        : world(std::make_shared<const BrainzCatalogue>(brainzCatalogueOf(known))), reccoBeats(known),
          musicBrainz(world), acousticBrainz(world), listenBrainz(world),
          labs(world, {opendata::ListenBrainzLabsOptions().similarRecordingsAlgorithm}), lastFm(known),
          deezer(known)
    {}

    QStringList urls() const
    {
        QStringList urls;
        for (const QUrl &url : {reccoBeats.baseUrl(), musicBrainz.baseUrl(), acousticBrainz.baseUrl(),
                                listenBrainz.baseUrl(), labs.baseUrl(), lastFm.baseUrl(), deezer.baseUrl()})
            urls.append(url.toString());
        return urls;
    }

    std::vector<Host> hosts()
    {
        return {
            {.name = "ReccoBeats",
             .service = &reccoBeats,
             .calls = 60,
             .window = milliseconds(30'000),
             .limit = LimitOf::Client},
            {.name = "MusicBrainz", .service = &musicBrainz, .calls = 1, .window = milliseconds(1'000)},
            {.name = "AcousticBrainz",
             .service = &acousticBrainz,
             .calls = 100,
             .window = milliseconds(10'000)},
            {.name = "ListenBrainz", .service = &listenBrainz, .calls = 30, .window = milliseconds(10'000)},
            {.name = "ListenBrainz labs",
             .service = &labs,
             .calls = 15,
             .window = milliseconds(10'000),
             .limit = LimitOf::Client},
            {.name = "Last.fm",
             .service = &lastFm,
             .calls = 90,
             .window = milliseconds(30'000),
             .limit = LimitOf::Client},
            {.name = "Deezer", .service = &deezer, .calls = 50, .window = milliseconds(5'000)}};
    }

    std::shared_ptr<const BrainzCatalogue> world;
    FakeReccoBeats reccoBeats;
    FakeMusicBrainz musicBrainz;
    FakeAcousticBrainz acousticBrainz;
    FakeListenBrainz listenBrainz;
    FakeLabs labs;
    FakeLastFm lastFm;
    FakeDeezer deezer;
};

} // namespace

//! firstlist_bench PLAYS SECONDS: from an extended streaming history, one play in a thousand broken, to the
//! first list; open data is asked for SECONDS at the paces the program keeps, by fakes that refuse what
//! passes their hosts' limits. Prints tables.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const qint64 plays = words.value(1).toLongLong();
    if (words.size() != 3 || plays < kPlaysASong * 100) {
        std::fprintf(stderr, "firstlist_bench PLAYS SECONDS\n");
        return 2;
    }
    const int songs = static_cast<int>(plays / kPlaysASong * 3 / 2);
    auto sandbox = sandbox::Sandbox::start({.catalogue = sandbox::Catalogue::generate(1, songs),
                                            .accounts = {.consent = sandbox::Consent::Automatic}});
    if (!sandbox)
        return 1;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"Streaming_History_Audio_2026_1.json"_s);
    if (!testexports::writeSpotifyFile(file, plays, History(**sandbox, plays),
                                       testexports::Broken::EveryThousandth))
        return 1;

    Services services(openSongs((*sandbox)->catalogue()));
    const QStringList arguments =
        QStringList{(*sandbox)->baseUrl(), folder.path(), file, words.at(2), FakeLastFm::goodKey()} +
        services.urls();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(UNDERSONG_FIRSTLIST_CHILD), arguments);
    if (!child.waitForStarted() || !follow(child, **sandbox))
        return 1;
    const std::vector<Host> hosts = services.hosts();
    printHosts(hosts);
    printSpotify(**sandbox);
    const bool isWithin = std::ranges::all_of(hosts, [](const Host &host) {
        return host.service->refusals() == 0 &&
               (host.limit == LimitOf::Client || host.service->mostWithin(host.window) <= host.calls);
    });
    std::printf("\n%s\n", isWithin ? "No limit of a host was passed." : "A limit of a host was passed.");
    return isWithin ? 0 : 1;
}
