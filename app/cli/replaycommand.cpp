// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/replaycommand.h"

#include "cli/listenerfile.h"
#include "discovery/discovery.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;

namespace {

constexpr qsizetype kPoolLimit = 1000;

//! A song of the file as the program knows songs.
ReplaySong songFrom(const sandbox::CsvColumns &columns, const ListenerLine &line, const QString &source)
{
    ReplaySong song;
    song.isLiked = line.isLiked;
    song.track.id = catalog::SpotifyId(line.id);
    song.track.title = columns.text(line.fields, "title");
    const QStringList artists = columns.text(line.fields, "artist").split(u';', Qt::SkipEmptyParts);
    for (const QString &artist : artists)
        song.track.artists.append({.id = {}, .name = artist.trimmed()});
    song.facts.provenance = catalog::Provenance::OwnFile;
    song.facts.source = source;
    song.facts.title = song.track.title;
    for (const catalog::ArtistRef &artist : song.track.artists)
        song.facts.artists.append(artist.name);
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields())
        song.facts.features.*field.member = columns.number(line.fields, field.name.data());
    if (const auto duration = columns.number(line.fields, "duration_ms")) {
        song.track.duration = std::chrono::milliseconds(qRound64(*duration));
        song.facts.duration = song.track.duration;
    }
    return song;
}

Result<QList<ReplaySong>> readSongs(const QString &path)
{
    const auto file = readListenerFile(path);
    if (!file)
        return std::unexpected(file.error());
    const QString source = u"file:"_s + QFileInfo(path).fileName();
    QList<ReplaySong> songs;
    for (const ListenerLine &line : file->lines)
        songs.append(songFrom(file->columns, line, source));
    return songs;
}

//! Fisher-Yates with the engine's own numbers: the standard's shuffle differs between libraries.
void shuffle(QList<ReplaySong> &songs, std::mt19937_64 &engine)
{
    for (qsizetype i = songs.size() - 1; i > 0; --i)
        songs.swapItemsAt(i, static_cast<qsizetype>(engine() % static_cast<quint64>(i + 1)));
}

//! At most 1 000 songs of which the share \p likeRate is liked, or fewer liked where the file has fewer.
QList<ReplaySong> drawPool(QList<ReplaySong> songs, double likeRate, quint64 seed)
{
    std::mt19937_64 engine(seed);
    shuffle(songs, engine);
    QList<ReplaySong> liked;
    QList<ReplaySong> others;
    for (const ReplaySong &song : songs)
        (song.isLiked ? liked : others).append(song);
    others.resize(std::min<qsizetype>(others.size(), std::lround(kPoolLimit * (1 - likeRate))));
    const auto wanted = std::lround(static_cast<double>(others.size()) * likeRate / (1 - likeRate));
    liked.resize(std::min<qsizetype>(liked.size(), wanted));
    QList<ReplaySong> pool = liked + others;
    shuffle(pool, engine);
    return pool;
}

struct Summary
{
    double mean = 0;
    double standardError = 0;
};

Summary summarise(const QList<double> &values)
{
    const auto count = static_cast<double>(values.size());
    Summary summary;
    summary.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - summary.mean) * (value - summary.mean);
    if (values.size() > 1)
        summary.standardError = std::sqrt(squares / (count - 1) / count);
    return summary;
}

} // namespace

QCoro::Task<ExitCode> ReplayCommand::run()
{
    const CommandLine &line = m_session.line;
    const Output &output = m_session.output;
    const int picks = line.number(u"count"_s, kMarks.back());
    const int seeds = line.number(u"seeds"_s, 3);
    const int seed = line.number(u"seed"_s, 1);
    const double likeRate = line.has(u"like-rate"_s) ? line.value(u"like-rate"_s).toDouble() : 0.15;
    if (!(likeRate > 0 && likeRate < 1)) {
        co_return output.misuse(
            {ErrorKind::InvalidArgument, u"--like-rate takes a share between 0 and 1."_s});
    }
    const auto songs = readSongs(line.value(u"listener"_s));
    if (!songs)
        co_return output.misuse(songs.error());

    const auto liked = std::ranges::count(*songs, true, &ReplaySong::isLiked);
    if (liked == 0 || liked == songs->size()) {
        const QString all = liked == 0 ? u"no liked song"_s : u"no song that is not liked"_s;
        co_return output.misuse(
            {ErrorKind::InvalidArgument,
             u"%1 holds %2: there is nothing to tell apart."_s.arg(line.value(u"listener"_s), all)});
    }

    QList<Tally> tallies;
    qsizetype poolSize = 0;
    for (int i = 0; i < seeds && !m_session.stop.stop_requested(); ++i) {
        const auto poolSeed = static_cast<quint64>(seed) + static_cast<quint64>(i);
        const QList<ReplaySong> pool = drawPool(*songs, likeRate, poolSeed);
        poolSize = pool.size();
        m_session.output.progress(u"replaying"_s, i, seeds);
        const auto tally = co_await replay(pool, poolSeed, picks);
        if (!tally && tally.error().kind == ErrorKind::Cancelled)
            break;
        if (!tally) {
            m_session.output.endProgress();
            co_return output.failure(tally.error());
        }
        tallies.append(*tally);
    }
    m_session.output.endProgress();
    if (tallies.isEmpty())
        co_return output.failure({ErrorKind::Cancelled, u"replay"_s});
    co_return tell(tallies, poolSize);
}

QCoro::Task<Result<ReplayCommand::Tally>> ReplayCommand::replay(QList<ReplaySong> pool, quint64 seed,
                                                                int picks)
{
    const QTemporaryDir folder;
    storage::Database database({.path = folder.filePath(u"replay.db"_s)});
    const auto opened = co_await database.open();
    if (!opened)
        co_return std::unexpected(opened.error());
    const SystemClock clock;
    discovery::Discovery discovery(database, clock, {.seed = seed});
    QList<catalog::Track> tracks;
    QList<catalog::SongFacts> facts;
    QHash<QString, bool> answers;
    for (const ReplaySong &song : pool) {
        tracks.append(song.track);
        facts.append(song.facts);
        answers.insert(song.track.id.value(), song.isLiked);
    }
    const auto added = co_await discovery.addOwnSongs(tracks, facts);
    if (!added)
        co_return std::unexpected(added.error());

    Tally tally;
    int likes = 0;
    int randomLikes = 0;
    for (int number = 1; number <= picks && number <= pool.size(); ++number) {
        if (m_session.stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"replay"_s);
        const auto offered = co_await discovery.recommend(1);
        if (!offered)
            co_return std::unexpected(offered.error());
        const discovery::Pick pick = offered->constFirst();
        const auto shown = co_await discovery.markShown(pick.id);
        if (!shown)
            co_return std::unexpected(shown.error());
        const bool isLiked = answers.value(pick.song.spotifyId.value());
        const auto outcome = co_await discovery.react(
            pick.song.id, isLiked ? ReactionKind::Like : ReactionKind::Dislike, pick.id);
        if (!outcome)
            co_return std::unexpected(outcome.error());
        likes += isLiked ? 1 : 0;
        // The pool is shuffled, so its own order is a random one.
        randomLikes += pool.at(number - 1).isLiked ? 1 : 0;
        if (std::ranges::find(kMarks, number) != kMarks.end()) {
            tally.likes.append(likes);
            tally.randomLikes.append(randomLikes);
        }
    }
    co_return tally;
}

ExitCode ReplayCommand::tell(const QList<Tally> &tallies, qsizetype poolSize) const
{
    const Output &output = m_session.output;
    QJsonObject undersong;
    QJsonObject random;
    output.line(u"Likes among the first picks; pool of %1 songs, mean of %2 seeds (standard error)"_s.arg(
        QString::number(poolSize), QString::number(tallies.size())));
    output.line(u"  picks   undersong        random"_s);
    const auto marks = tallies.isEmpty() ? 0 : tallies.constFirst().likes.size();
    for (qsizetype mark = 0; mark < marks; ++mark) {
        QList<double> ours;
        QList<double> theirs;
        for (const Tally &tally : tallies) {
            ours.append(tally.likes.at(mark));
            theirs.append(tally.randomLikes.at(mark));
        }
        const Summary own = summarise(ours);
        const Summary other = summarise(theirs);
        const QString picks = QString::number(kMarks.at(static_cast<std::size_t>(mark)));
        output.line(u"  %1   %2 (%3)   %4 (%5)"_s.arg(picks, 5)
                        .arg(own.mean, 6, 'f', 1)
                        .arg(own.standardError, 3, 'f', 1)
                        .arg(other.mean, 6, 'f', 1)
                        .arg(other.standardError, 3, 'f', 1));
        undersong.insert(picks, QJsonObject{{u"mean"_s, own.mean}, {u"se"_s, own.standardError}});
        random.insert(picks, QJsonObject{{u"mean"_s, other.mean}, {u"se"_s, other.standardError}});
    }
    output.json({{u"pool"_s, poolSize},
                 {u"seeds"_s, tallies.size()},
                 {u"likes"_s, QJsonObject{{u"undersong"_s, undersong}, {u"random"_s, random}}}});
    return ExitCode::Success;
}

} // namespace undersong::cli
