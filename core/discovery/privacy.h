// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/settings.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

namespace undersong::discovery {

//! What the addresses of a service begin with.
struct Outlet
{
    QString scheme;
    QString host;  //!< "*.spotifycdn.com" stands for every host below that name
    int port = -1; //!< the scheme's own
    QString path = {};

    //! Below \p base.
    static Outlet at(const QUrl &base);

    bool holds(const QUrl &url) const;
    //! "api.deezer.com", "127.0.0.1:4711/v1".
    QString name() const;
};

//! Somebody the program may talk to.
struct Service
{
    QString name;                     //!< the word for it on the command line: "lastfm"
    QString title;                    //!< as people know it: "Last.fm"
    QList<Outlet> outlets;            //!< where it is
    storage::Setting<bool> isEnabled; //!< its switch
    QUrl terms;                       //!< on whose terms it is asked
};

//! Everybody the program may talk to: the one list. Who is not in it is never asked.
QList<Service> allServices();

//! Where the make-believe Spotify stands in for some of them.
struct SandboxPlaces
{
    QUrl accounts;
    QUrl api;
    QUrl covers;
    QUrl reccoBeats;
    QUrl musicBrainz = {}; //!< empty: nobody stands in for it
    QUrl listenBrainz = {};
};
//! Those the sandbox stands in for, at its addresses. Nobody else is asked there.
QList<Service> sandboxServices(const SandboxPlaces &places);

//! Who may be asked now: the list and the listener's switches. Every connection of the program goes past
//! \c mayAsk. GUI thread.
class Privacy : public QObject
{
    Q_OBJECT

public:
    //! \p settings must outlive this.
    Privacy(QList<Service> services, const storage::Settings &settings);

    const QList<Service> &services() const { return m_services; }
    //! Nobody is asked, whatever the switches say.
    bool isOffline() const;
    //! Its own switch.
    bool isSwitchedOn(const Service &service) const;
    //! Its own switch and the one above all.
    bool isOn(const Service &service) const { return isSwitchedOn(service) && !isOffline(); }
    bool mayAsk(const QUrl &url) const;

Q_SIGNALS:
    //! Some may be asked who might not before, or the other way round.
    void changed();

private:
    void follow(const QString &key);

    QList<Service> m_services;
    const storage::Settings &m_settings;
};

} // namespace undersong::discovery
