// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/recommendedsongs.h"
#include "storage/settingvalues.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

//! A service that recommends songs to a listener it knows. GUI thread.
class RecommendedSource
{
public:
    virtual ~RecommendedSource() = default;

    //! Its stable name, "listenbrainz".
    virtual QString name() const = 0;
    //! The listener's switch; nothing is asked while it is off.
    virtual storage::Setting<bool> isEnabled() const = 0;
    //! What the listener is called there; nothing is asked while it is empty.
    virtual storage::Setting<QString> listener() const = 0;
    //! Best first, without what the listener heard there; nothing where it has no list for them yet.
    //! NotFound: it knows nobody of that name. NotSignedIn: it wants to be shown who asks.
    virtual QCoro::Task<Result<std::optional<QList<storage::recommendedsongs::Entry>>>>
    fetch(QString listener, std::stop_token stop) = 0;
};

//! What one service recommends to the listener, kept in the database and read anew when it is old. GUI
//! thread.
class RecommendedList : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        storage::recommendedsongs::Outcome outcome = storage::recommendedsongs::Outcome::None;
        qint64 songs = 0;
    };

    //! All of them outlive this.
    RecommendedList(RecommendedSource &source, storage::Database &database, const storage::Settings &settings,
                    const Clock &clock);

    QString source() const { return m_source.name(); }
    //! Empty where nobody is named, or the service is switched off.
    QString listener() const;
    //! Reads the list where it is due. A failure is left for the next time.
    QCoro::Task<> catchUp(std::stop_token stop);
    //! Reads it now. SwitchedOff and InvalidArgument where the service may not be asked, or nobody is named;
    //! otherwise as the service fails.
    QCoro::Task<Result<Report>> read(std::stop_token stop);
    //! Deletes what was kept of it.
    QCoro::Task<Result<void>> forget();

private:
    RecommendedSource &m_source;
    storage::Database &m_database;
    const storage::Settings &m_settings;
    const Clock &m_clock;
};

} // namespace undersong::discovery
