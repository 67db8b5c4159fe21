// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::opendata {
class ReccoBeats;
}
namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

struct EnrichReport
{
    qint64 asked = 0;
    qint64 found = 0;
};

//! Asks open data how songs sound and who made them: what the model may learn from. GUI thread.
//!
//! Sends Spotify ids to the service, so it does nothing until the listener switched that on.
class Enricher : public QObject
{
    Q_OBJECT

public:
    Enricher(opendata::ReccoBeats &reccoBeats, storage::Database &database, const storage::Settings &settings,
             const Clock &clock);

    //! Asks about songs not asked about yet, newest first, until \p limit were asked or none is left. What
    //! was learned before a failure is kept. Ends at once, without failure, when the listener switches it
    //! off.
    QCoro::Task<Result<EnrichReport>> run(qint64 limit, std::stop_token outer);

Q_SIGNALS:
    void progressed(qint64 asked);
    //! The model may know more songs, or more about them, than before.
    void factsChanged();

private:
    void followSwitch(const QString &key);
    QCoro::Task<Result<EnrichReport>> askBatch(qint64 size, std::stop_token stop);

    opendata::ReccoBeats &m_reccoBeats;
    storage::Database &m_database;
    const storage::Settings &m_settings;
    const Clock &m_clock;
    std::stop_source m_switchedOff; //!< a new one each time it is switched off
};

} // namespace undersong::discovery
