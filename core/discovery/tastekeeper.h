// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/worker.h"
#include "discovery/modeltypes.h"
#include "discovery/tastemap.h"
#include "discovery/training.h"
#include "discovery/types.h"
#include "recommender/ranking.h"
#include "recommender/songmap.h"
#include "recommender/songs.h"
#include "recommender/taste.h"

#include <qcoro/qcorotask.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

//! The songs the model knows, as it knows them. Immutable, shared with the compute thread.
struct SongTable
{
    recommender::Songs songs;
    QStringList artists; //!< by the recommender's artist id
    QStringList tags;    //!< by the recommender's tag id

    //! Where each song is on the map; made when first asked for.
    const recommender::SongMap &map() const
    {
        std::call_once(m_mapMade, [this] { m_map = recommender::SongMap(songs); });
        return m_map;
    }

private:
    mutable std::once_flag m_mapMade;
    mutable recommender::SongMap m_map;
};

//! The model as it is at one moment; cheap to copy.
struct TasteSnapshot
{
    std::shared_ptr<const SongTable> table;
    recommender::Taste taste;
    //! What is learned from is the table; what is offered are its songs as the listener's lenses have them
    //! (steering.h).
    std::shared_ptr<const recommender::Songs> offered;
    qsizetype newLabels = 0; //!< learned since the last full fit
    //! Songs learned from by their plays alone, ascending.
    std::shared_ptr<const std::vector<std::uint64_t>> played;
    std::shared_ptr<const Recipe> recipe;
    std::optional<PastModel> lastWeek;
};

//! A song as the model ranked it.
struct RankedSong
{
    catalog::SongId song;
    double score = 0;
    double probability = 0;
    double uncalibrated = 0;                      //!< the same before calibration
    std::optional<double> probabilityBefore = {}; //!< as last week's model has it
    std::optional<double> targetPropensity = {};  //!< see storage::Recommendation
    std::optional<double> targetExpected = {};
    double propensity = 1;
    SlotKind slot = SlotKind::Main;
    QList<Reason> reasons; //!< subjects of songs are still empty
    quint64 seed = 0;
    bool isNewArtist = false;
    std::optional<bool> wantsNewArtist = {}; //!< what the dial asked of its place
};

//! What a list shall be like.
struct RankWish
{
    //! Songs offered last, oldest first: their artists have had their turn.
    QList<catalog::SongId> before;
    std::optional<recommender::NewArtists> newArtists;
};

//! What the model says about one song.
struct Judgement
{
    double score = 0;
    double probability = 0;
    qint64 place = 0;  //!< among the candidates, 1 = best
    DialStanding dial; //!< but for what was asked
    QList<Reason> reasons;
};

//! A song's place among the candidates had another never been an example, and what made it one.
struct Without
{
    qint64 place = 0;
    Word word = Word::Liked;
};

//! Keeps the model in step with the log and the facts. GUI thread; fitting, ranking and explaining run on a
//! pool of their own, on snapshots. The caller makes sure that one call ends before the next begins.
class TasteKeeper
{
public:
    //! \p fits runs full fits by themselves; it outlives this, which shuts it down. Null: one of its own.
    TasteKeeper(storage::Database &database, const Clock &clock, quint64 seed, Worker *fits = nullptr);
    ~TasteKeeper();
    Q_DISABLE_COPY_MOVE(TasteKeeper)

    //! The facts about songs changed, or what counts (another session is on): read them before the next work.
    void forgetSongs();
    //! A song was played here: learn from it before the next work.
    void forgetPlays();
    //! One more like or dislike.
    QCoro::Task<Result<void>> learn(catalog::SongId song, bool liked);
    //! The log changed in another way: learn from it as a whole.
    QCoro::Task<Result<void>> relearn();

    //! The listener's lenses changed.
    QCoro::Task<Result<void>> steer();
    //! A lens at \p plan, tied to the songs that are there now; not stored.
    QCoro::Task<Result<storage::Lens>> lensAt(LensPlan plan);
    //! The model as it is, with every one of \p needed in its table: for work that takes its time and runs
    //! on \c slowWork.
    QCoro::Task<Result<TasteSnapshot>> snapshot(QList<catalog::SongId> needed);
    Worker &slowWork() { return m_fits; }

    //! Before the next offers, unless a session is on (full fits are of the everyday taste, and no session
    //! moves them): begins a full fit where one is due, away from what the listener waits for, and
    //! sees to it that the model which ranks is the one that follows from the log. Waits for a fit only where
    //! it should be in force by now (see kLead).
    QCoro::Task<Result<void>> keepUp();
    //! Fits in full now.
    QCoro::Task<Result<TrainingReport>> train();
    //! Lets a stored version rank again. NotFound for none, InvalidArgument for one that cannot be read.
    QCoro::Task<Result<void>> use(qint64 version);
    //! Learns from the log alone, with the parameters the program came with.
    QCoro::Task<Result<TrainingReport>> startAnew();
    //! The model as it is, songs by keys that other machines know.
    QCoro::Task<Result<ModelExport>> exportModel();
    //! Goes on from a model of another machine. InvalidArgument for bytes that are none, with a sentence in
    //! the detail.
    QCoro::Task<Result<ImportedModel>> importModel(QByteArray bytes, WorseModel worse);

    QCoro::Task<Result<QList<RankedSong>>> rank(QList<catalog::SongId> candidates, int count, RankWish wish);
    //! NotFound where the model has never heard of \p song.
    QCoro::Task<Result<Judgement>> judge(catalog::SongId song, QList<catalog::SongId> candidates);
    //! The place of \p song had \p example never been given.
    QCoro::Task<Result<Without>> placeWithout(catalog::SongId example, catalog::SongId song,
                                              QList<catalog::SongId> candidates);

    //! Ends every wait as Cancelled, now and from now on.
    void shutDown();

private:
    //! Sees to it that there is a snapshot with every one of \p needed in it.
    QCoro::Task<Result<void>> prepare(QList<catalog::SongId> needed);
    //! Makes the next snapshot with \p make, away from the GUI thread, and puts it in place.
    QCoro::Task<Result<void>> replaceSnapshot(std::function<Result<TasteSnapshot>()> make);
    //! Reads the database and fits anew, with every one of \p needed in the table, facts or none.
    QCoro::Task<Result<void>> read(QList<catalog::SongId> needed);
    QCoro::Task<Result<TrainingData>> readTrainingData();
    //! Fits, stores and, where it may be, swaps in.
    QCoro::Task<Result<TrainingReport>> carryOut(Proposal proposal, TrainingData data);
    //! Begins the fit that is due.
    void beginFit(TrainingData data, DueTraining due);
    //! Waits for a fit and stores what came of it.
    QCoro::Task<Result<Trained>> storeTrained(Completion<Result<Trained>> training,
                                              Proposal::Acceptance acceptance);
    //! Learns anew where another model than that of the snapshot is in force.
    QCoro::Task<Result<void>> adopt(qint64 inForce);
    QCoro::Task<Result<void>> putAsideWeekly(TrainingData data);
    bool holds(const QList<catalog::SongId> &songs) const;

    storage::Database &m_database;
    const Clock &m_clock;
    quint64 m_seed;
    std::optional<TasteSnapshot> m_snapshot;
    bool m_isStale = false;
    bool m_hasNewPlays = false;
    //! A full fit under way.
    struct Fit
    {
        DueTraining due;
        QString digest; //!< of the labels it learns from
        Completion<Result<Trained>> training;
    };
    std::optional<Fit> m_fit;
    Worker m_worker;
    std::optional<Worker> m_ownFits;
    Worker &m_fits;
};

} // namespace undersong::discovery
