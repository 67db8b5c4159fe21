// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "discovery/reasonrecord.h"
#include "discovery/songplacer.h"
#include "integration/world.h"
#include "storage/settings.h"

#include <algorithm>
#include <cmath>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::SongId;
using discovery::Explanation;
using discovery::Pick;
using discovery::Reason;
using discovery::ReasonKind;

namespace {

//! Sums of parts, and scores, agree to this.
constexpr double kRounding = 1e-6;
//! Fewer than the recommender looks at before it reads a listener in another way altogether: with one answer
//! less it would be the same reading.
constexpr int kAnswers = 24;

double sumOf(const QList<Reason> &reasons)
{
    double sum = 0;
    for (const Reason &reason : reasons)
        sum += reason.weight;
    return sum;
}

} // namespace

//! Reasons are true: on the sandbox's catalogue, through what every front end uses.
class ReasonsTest : public QObject
{
    Q_OBJECT

private:
    static bool prepare(World &world)
    {
        return world.open() && await(world.profile().importer().run(std::stop_token())) &&
               await(world.profile().gatherer().topUp(200, std::stop_token()));
    }

    //! The hidden listener answers \p count offers; the songs.
    static QList<Pick> listen(World &world, int count)
    {
        QList<Pick> answered;
        for (int i = 0; i < count; ++i) {
            const auto picks = await(world.profile().discovery().recommend(1));
            if (!picks)
                break;
            const Pick &pick = picks->constFirst();
            const bool isLiked = world.sandbox().listener().likes(pick.song.spotifyId.value());
            if (!await(world.profile().discovery().react(
                    pick.song.id, isLiked ? ReactionKind::Like : ReactionKind::Dislike, pick.id)))
                break;
            answered.append(pick);
        }
        return answered;
    }

    static Explanation why(World &world, SongId song)
    {
        return await(world.profile().discovery().why(song)).value_or(Explanation());
    }

    //! Takes back what was said of \p song; whether there was something.
    static bool takeBack(World &world, SongId song)
    {
        const auto history = await(world.profile().discovery().history(discovery::HistoryFilter::All, 1000));
        if (!history)
            return false;
        const auto entry = std::ranges::find_if(
            *history, [song](const discovery::HistoryEntry &line) { return line.song.id == song; });
        return entry != history->end() && await(world.profile().discovery().undo(entry->id));
    }

private Q_SLOTS:
    //! Without the reaction that is named the score falls where the reason speaks for the song, and rises
    //! where it speaks against it.
    void theNamedReactionCounts()
    {
        World world;
        QVERIFY(prepare(world));
        const QList<Pick> answered = listen(world, kAnswers);
        QCOMPARE(answered.size(), kAnswers);
        const auto offers = await(world.profile().discovery().recommend(20));
        QVERIFY(offers);
        QList<SongId> songs;
        for (const Pick &pick : *offers + answered.first(5))
            songs.append(pick.song.id);
        QList<Explanation> before;
        for (const SongId song : songs) {
            before.append(why(world, song));
            QVERIFY(std::abs(sumOf(before.constLast().reasons) - before.constLast().score) < kRounding);
        }
        int speakFor = 0;
        int speakAgainst = 0;
        for (const Pick &pick : answered) {
            QVERIFY(takeBack(world, pick.song.id));
            for (qsizetype i = 0; i < songs.size(); ++i) {
                for (const Reason &reason : before.at(i).reasons) {
                    if (reason.song != pick.song.id)
                        continue;
                    const double change = why(world, songs.at(i)).score - before.at(i).score;
                    QVERIFY2(
                        reason.weight > 0 ? change < 0 : change > 0,
                        qPrintable(u"%1: %2, but without it %3"_s.arg(discovery::reasonKindName(reason.kind))
                                       .arg(reason.weight)
                                       .arg(change)));
                    ++(reason.weight > 0 ? speakFor : speakAgainst);
                }
            }
            QVERIFY(await(world.profile().discovery().redo()));
        }
        qInfo("%d reasons for a song, %d against", speakFor, speakAgainst);
        QVERIFY(speakFor >= 20 && speakAgainst >= 20);
        // And all is as before.
        for (qsizetype i = 0; i < songs.size(); ++i)
            QVERIFY(std::abs(why(world, songs.at(i)).score - before.at(i).score) < kRounding);
    }

    //! Every kind of sentence comes about where open data may be asked.
    void everyKindAppears()
    {
        World world;
        QVERIFY(prepare(world));
        // Tags come from a file of the listener's own.
        const QList<Pick> first = listen(world, 1);
        QCOMPARE(first.size(), 1);
        const auto more = await(world.profile().discovery().recommend(40));
        QVERIFY(more);
        QList<catalog::Track> tracks;
        QList<catalog::SongFacts> facts;
        for (const Pick &pick : *more + first) {
            catalog::Track track;
            track.id = pick.song.spotifyId;
            track.title = pick.song.title;
            tracks.append(track);
            catalog::SongFacts known;
            known.provenance = catalog::Provenance::OwnFile;
            known.source = u"file:tags"_s;
            known.tags = {tracks.size() % 2 == 0 ? u"evening"_s : u"morning"_s};
            facts.append(known);
        }
        QVERIFY(await(world.profile().discovery().addOwnSongs(tracks, facts)));
        QList<Pick> seen = first + listen(world, 30);
        // Who else listens to what: recordings by MusicBrainz, neighbours by ListenBrainz.
        for (const auto &service : {storage::kMusicBrainzEnabled, storage::kListenBrainzEnabled})
            QVERIFY(await(world.profile().settings().set(service, true)));
        QVERIFY(await(world.profile().enricher().run(300, discovery::EnrichScope::Everything, {})));
        const auto placed = await(world.profile().placer().run());
        QVERIFY(placed);
        qInfo("%lld links", static_cast<long long>(placed->links));
        seen += listen(world, 30);
        QCOMPARE(seen.size(), 61);
        QStringList missing;
        QList<ReasonKind> kinds;
        for (const Pick &pick : seen) {
            for (const Reason &reason : pick.reasons + why(world, pick.song.id).reasons)
                kinds.append(reason.kind);
        }
        for (const ReasonKind kind :
             {ReasonKind::LikedSong, ReasonKind::DislikedSong, ReasonKind::LikedArtist,
              ReasonKind::DislikedArtist, ReasonKind::Tag, ReasonKind::Listeners, ReasonKind::OwnRating,
              ReasonKind::Sound, ReasonKind::Prior, ReasonKind::Exploration, ReasonKind::Remainder}) {
            if (!kinds.contains(kind))
                missing.append(discovery::reasonKindName(kind));
        }
        QCOMPARE(missing.join(u", "_s), QString());
    }
};

QTEST_GUILESS_MAIN(ReasonsTest)
#include "reasons_test.moc"
