// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/linkedstop.h"
#include "discovery/types.h"
#include "storage/imports.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::spotify {
class Client;
}
namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

class ReadBudget;

//! Reads what the listener has at Spotify: saved songs, top songs, recent plays, own playlists. GUI thread.
//!
//! Every page is one transaction together with the place where the next one begins, so an import that was
//! killed, cut off or told to wait goes on there. What this client ID may not read is reported and left out.
//! A finished import reads everything anew the next time; what a source held before stays known until that
//! source was read to its end.
//!
//! An import takes no more of a day's reads than its share (ReadBudget::Use::Quiet): where that is used up it
//! ends with what it has, says when it goes on, and goes on there. How soon it is due again follows from how
//! many reads it takes: over time no more than a tenth of what the days may have.
class Importer : public QObject
{
    Q_OBJECT

public:
    Importer(spotify::Client &client, storage::Database &database, ReadBudget &budget, const Clock &clock);

    //! Cancelled between pages when \p stop is set; RateLimited and QuotaExceeded when Spotify asks to wait
    //! longer than the client does by itself; transport and sign-in errors; what one source met where none
    //! was readable. What was read is kept.
    QCoro::Task<Result<ImportReport>> run(std::stop_token stop);
    //! True where the last import was not finished, or was more than a day ago, or more days for a library
    //! that takes many reads. Asks the database alone.
    QCoro::Task<Result<bool>> isDue();

public Q_SLOTS:
    //! Ends the import under way before its next page is stored.
    void stop() { m_stop.stop(); }

Q_SIGNALS:
    void progressed(const undersong::discovery::ImportProgress &progress);

private:
    //! What one request brought and where the next one begins.
    struct Fetched
    {
        QList<storage::imports::PageItem> items;
        int skipped = 0;
        std::optional<int> total;
        std::optional<int> nextOffset;
    };
    //! One run so far.
    struct Progress
    {
        ImportReport report;
        bool hasRead = false;            //!< some source was read to its end
        std::optional<Error> unreadable; //!< why the last source that is not readable is not
        qint64 left = 0;                 //!< songs of the source under way that are not read yet
    };
    struct Source
    {
        QString name; //!< "saved", "top-tracks:short_term", "recent", "playlist:<id>"
        storage::imports::SourceRole role = storage::imports::SourceRole::Known;
        QString playlistId = {};
        QString snapshotId = {}; //!< the state of the playlist that is read
    };

    QCoro::Task<Result<void>> importSources(QList<Source> sources, Progress *progress, std::stop_token stop);
    QCoro::Task<Result<void>> importSource(Source source, Progress *progress, std::stop_token stop);
    QCoro::Task<Result<Fetched>> fetch(Source source, int offset, std::stop_token stop);
    QCoro::Task<Result<Fetched>> fetchTop(Source source, int offset, std::stop_token stop);
    QCoro::Task<Result<QList<Source>>> ownPlaylists(Progress *progress, std::stop_token stop);
    QCoro::Task<Result<void>> importAll(Progress *progress, std::stop_token stop);
    //! Fails where the day's share is used up, and notes in \p progress when it goes on.
    QCoro::Task<Result<void>> mayRead(Progress *progress);
    QCoro::Task<Result<void>> begin();
    QCoro::Task<Result<void>> finish();
    QCoro::Task<Result<void>> forgetPlaylistsBut(QList<Source> sources);

    spotify::Client &m_client;
    storage::Database &m_database;
    ReadBudget &m_budget;
    const Clock &m_clock;
    AsyncMutex m_running;
    LinkedStop m_stop;
};

} // namespace undersong::discovery
