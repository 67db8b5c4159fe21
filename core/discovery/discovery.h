// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "catalog/play.h"
#include "discovery/historyexport.h"
#include "discovery/modeltypes.h"
#include "discovery/tastemap.h"
#include "discovery/types.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace undersong {
class Worker;
}
namespace undersong::storage {
class Connection;
class Database;
} // namespace undersong::storage

namespace undersong::discovery {

class TasteKeeper;
struct Scoreboard;
struct SelfReport;

struct DiscoveryOptions
{
    //! Shifts every random choice: same seed and same log, same offers.
    quint64 seed = 1;
    //! Where full fits run by themselves; it outlives the Discovery, which shuts it down. Null: a thread of
    //! its own.
    Worker *fits = nullptr;
};

//! The use cases around songs: offer, react, take back, explain, list. GUI thread; database and model work
//! happen elsewhere. Owned by the composition root and outlives every task it handed out.
class Discovery : public QObject
{
    Q_OBJECT

public:
    Discovery(storage::Database &database, const Clock &clock, DiscoveryOptions options = {});
    ~Discovery() override;

    //! Offers \p count songs, best first, none of \p exclude. Each is in the recommendations table before
    //! this returns. NothingToRecommend when no candidate passes the rules.
    QCoro::Task<Result<QList<Pick>>> recommend(int count, QList<catalog::SongId> exclude = {});
    //! The pick last put before the listener, in this run or an earlier one. NotFound before the first.
    QCoro::Task<Result<Pick>> lastOffered();
    //! From the next list on \p percent (0..100) of the songs are by artists of whom nothing was rated, as
    //! far as there are such songs; nothing: score alone decides.
    void setNewArtists(std::optional<int> percent) { m_newArtists = percent; }
    //! What came of that, over the songs shown last.
    QCoro::Task<Result<DialReport>> dial();
    //! Notes that a pick was really put before the listener.
    QCoro::Task<Result<void>> markShown(catalog::RecommendationId id);

    //! Writes the reaction durably (fsync) and teaches the model. The same reaction to the same offer twice
    //! is one reaction.
    QCoro::Task<Result<ReactionOutcome>> react(catalog::SongId song, catalog::ReactionKind kind,
                                               std::optional<catalog::RecommendationId> answersTo = {});
    //! Notes how a song that was offered, and not rated, was heard: weak evidence for the next offers. In a
    //! session only what is said counts: nothing is noted.
    QCoro::Task<Result<void>> noteHeard(catalog::SongId song, std::chrono::milliseconds heard,
                                        catalog::Ending ending);
    //! Takes back the newest reaction of the session that is on. NothingToUndo where there is none.
    QCoro::Task<Result<UndoOutcome>> undo();
    //! Whether there is one.
    QCoro::Task<Result<bool>> canUndo();
    //! Takes back that one.
    QCoro::Task<Result<UndoOutcome>> undo(catalog::ReactionId id);
    //! Gives the reaction last taken back again. NothingToUndo where there is none.
    QCoro::Task<Result<ReactionOutcome>> redo();

    //! The session that is on, a mood or a party that learns apart or not at all; nothing: the everyday
    //! taste. Offers, reasons and undo are of the session that is on, and what is said counts in it alone.
    QCoro::Task<Result<std::optional<catalog::Session>>> session();
    //! Those with a name that have not ended, by name.
    QCoro::Task<Result<QList<catalog::Session>>> sessions();
    //! From now on; nothing: the everyday taste. NotFound.
    QCoro::Task<Result<void>> enterSession(std::optional<catalog::SessionId> id);
    //! Somebody else is at the keys from now on: nothing is learned.
    QCoro::Task<Result<catalog::Session>> letGuestsIn();
    //! Begins a session, which is on from then. InvalidArgument, with a sentence in the detail, for a name
    //! that is empty, too long or taken.
    QCoro::Task<Result<catalog::Session>> beginSession(QString name, SessionLearning learning);
    QCoro::Task<Result<void>> renameSession(catalog::SessionId id, QString name);
    //! For good: what was said in it stays in the history and counts nowhere.
    QCoro::Task<Result<void>> endSession(catalog::SessionId id);

    QCoro::Task<Result<Explanation>> why(catalog::SongId song);
    QCoro::Task<Result<QList<HistoryEntry>>> history(HistoryFilter filter, qint64 limit, qint64 offset = 0);
    QCoro::Task<Result<catalog::Song>> song(catalog::SongId id);
    QCoro::Task<Result<catalog::Song>> song(catalog::SpotifyId id);
    //! Songs known here by words of title, artist or album.
    QCoro::Task<Result<QList<catalog::Song>>> find(QString text, qint64 limit);
    //! At most \p count songs the listener knows and never rated, to ask about where nothing is known yet.
    QCoro::Task<Result<QList<catalog::Song>>> firstQuestions(int count);
    //! Stores a track met outside of an import, for example one that plays or was searched for.
    QCoro::Task<Result<catalog::Song>> remember(catalog::Track track);
    //! Stores songs from a file of the listener's own; their facts may teach. Replaces what the same file
    //! said before.
    QCoro::Task<Result<void>> addOwnSongs(QList<catalog::Track> tracks, QList<catalog::SongFacts> facts);
    //! What is stored and learned so far; account and waiting times are the caller's to add.
    QCoro::Task<Result<Status>> status();

    //! Fits the model in full now, as it does by itself every 25 labels and once a day.
    QCoro::Task<Result<TrainingReport>> train();
    //! The versions kept, newest first.
    QCoro::Task<Result<QList<ModelInfo>>> models();
    //! The model as a file for another machine.
    QCoro::Task<Result<ModelExport>> exportModel();
    //! Goes on from such a file. InvalidArgument for bytes that are none, with a sentence in the detail.
    QCoro::Task<Result<ImportedModel>> importModel(QByteArray bytes, WorseModel worse);
    //! Goes back to a version kept; what came after it is refused. NotFound, or InvalidArgument with a
    //! sentence in the detail for one that cannot be read.
    QCoro::Task<Result<void>> useModel(qint64 version);
    //! Learns anew from the log alone, with the parameters the program came with, and refuses all before.
    QCoro::Task<Result<TrainingReport>> resetModel();
    //! How well the model does, from what it said before each answer.
    QCoro::Task<Result<SelfReport>> report();

    //! The taste as a picture (resources/docs/taste.md). Half a second of another thread for ten thousand
    //! songs.
    QCoro::Task<Result<TasteMap>> tasteMap();
    //! Lays down a lens: from the next list on more, or nothing, of what is under it is offered. Its id.
    QCoro::Task<Result<qint64>> steer(LensPlan plan);
    //! Takes a lens away, and puts it back. NotFound where there is none to be.
    QCoro::Task<Result<void>> unsteer(qint64 lens);
    QCoro::Task<Result<void>> steerAgain(qint64 lens);
    //! How well the model does by the week, beside what knows less.
    QCoro::Task<Result<Scoreboard>> scoreboard();

    //! The history as a list: which entries, and those of a page.
    QCoro::Task<Result<QList<catalog::ReactionId>>> historyIds(HistoryQuery query);
    QCoro::Task<Result<QList<HistoryEntry>>> history(QList<catalog::ReactionId> ids);
    //! Takes back all of those in one go, which are in force; how many that were.
    QCoro::Task<Result<qint64>> undo(QList<catalog::ReactionId> ids);
    //! Writes the entries into a file, whole or not at all; how many. InvalidArgument with a sentence in the
    //! detail where the file cannot be written.
    QCoro::Task<Result<qint64>> exportHistory(HistoryQuery query, HistoryFormat format, QString path);

    //! Ends every wait on the model as Cancelled, now and from now on. Call it before destroying this where
    //! something may be waiting.
    void shutDown();

public Q_SLOTS:
    //! Facts about songs changed: the model reads them anew before its next work.
    void forgetSongs();

Q_SIGNALS:
    //! A pick was noted as put before the listener.
    void shown();
    void reacted(const undersong::discovery::ReactionOutcome &outcome);
    void undone(const undersong::discovery::UndoOutcome &outcome);
    //! Another session is on, or one of them has another name.
    void sessionsChanged();
    //! A lens came, went or came back.
    void steered();

private:
    QCoro::Task<Result<catalog::Session>> sessionNow();
    QCoro::Task<Result<void>> changeSessions(std::function<Result<void>(storage::Connection &)> change);
    void noteUnlearned(const Result<void> &learned);
    QCoro::Task<Result<void>> changeLenses(std::function<Result<void>(storage::Connection &)> work);
    QCoro::Task<Result<UndoOutcome>> takeBack(std::optional<catalog::ReactionId> id);
    QCoro::Task<Result<void>> resolveSubjects(QList<Reason> *reasons);
    QCoro::Task<Result<void>> addDecisiveReason(Explanation *explanation, QList<catalog::SongId> candidates);

    storage::Database &m_database;
    const Clock &m_clock;
    std::unique_ptr<TasteKeeper> m_taste;
    std::optional<int> m_newArtists; //!< percent
    //! Reactions and ranking go one after the other, so that a reaction is in the very next pick.
    AsyncMutex m_turn;
};

} // namespace undersong::discovery
