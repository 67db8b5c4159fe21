// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace undersong::discovery {

//! The use cases around songs: offer, react, take back, explain, list. GUI thread; database and model work
//! happen elsewhere. Owned by the composition root and outlives every task it handed out.
class Discovery : public QObject
{
    Q_OBJECT

public:
    //! Offers \p count songs, best first, none of \p exclude. Each is in the recommendations table before
    //! this returns. NothingToRecommend when no candidate passes the rules.
    QCoro::Task<Result<QList<Pick>>> recommend(int count, QList<catalog::SongId> exclude = {});
    //! Notes that a pick was really put before the listener.
    QCoro::Task<Result<void>> markShown(catalog::RecommendationId id);

    //! Writes the reaction durably (fsync) and teaches the model. The same reaction to the same offer twice
    //! is one reaction.
    QCoro::Task<Result<ReactionOutcome>> react(catalog::SongId song, catalog::ReactionKind kind,
                                               std::optional<catalog::RecommendationId> answersTo = {});
    //! Takes back the newest reaction in force. NothingToUndo where there is none.
    QCoro::Task<Result<UndoOutcome>> undo();
    //! Takes back that one.
    QCoro::Task<Result<UndoOutcome>> undo(catalog::ReactionId id);
    //! Gives the reaction last taken back again. NothingToUndo where there is none.
    QCoro::Task<Result<ReactionOutcome>> redo();

    QCoro::Task<Result<Explanation>> why(catalog::SongId song);
    QCoro::Task<Result<QList<HistoryEntry>>> history(HistoryFilter filter, qint64 limit, qint64 offset = 0);
    QCoro::Task<Result<catalog::Song>> song(catalog::SongId id);
    QCoro::Task<Result<Status>> status();

Q_SIGNALS:
    void reacted(const undersong::discovery::ReactionOutcome &outcome);
    void undone(const undersong::discovery::UndoOutcome &outcome);
};

} // namespace undersong::discovery
