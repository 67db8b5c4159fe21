// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/wish.h"

#include <QByteArray>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalServer;

namespace undersong::ui {

//! One running program for each profile and user. The first start holds a lock file in the profile's folder
//! and listens on a local socket that its user alone can open; a later start hands over what it was asked
//! for and ends. The system frees the lock of a program that crashed, so that its socket is known to be
//! stale. GUI thread.
class Instance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,   //!< this program is the one; \c requested tells what others ask for
        Second,  //!< another one is, and took the request
        Refused, //!< another one has the profile and does not answer
    };

    //! \p profileDirectory must be there.
    explicit Instance(const QString &profileDirectory, QObject *parent = nullptr);

    //! Becomes the first one or hands \p request over, with the token by which the desktop lets a window
    //! come to the front (XDG activation). Blocks for at most \p patience; call it before there is a window.
    Role begin(const Request &request, const QByteArray &activationToken = {},
               std::chrono::milliseconds patience = std::chrono::seconds(5));

    //! Where the socket of a profile is: a path, or on Windows a name.
    QString socketName() const { return m_socketName; }

Q_SIGNALS:
    void requested(const undersong::ui::Request &request, const QByteArray &activationToken);

private:
    enum class Answer { Taken, Refused, NotThere };

    Answer handOver(const QByteArray &message, std::chrono::milliseconds patience) const;
    void listen();
    void receive();

    QLockFile m_lock;
    QString m_socketName;
    QLocalServer *m_server;
};

} // namespace undersong::ui
