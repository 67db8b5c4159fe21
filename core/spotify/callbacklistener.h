// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/completion.h"
#include "base/error.h"
#include "spotify/callbackpage.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace undersong::http {
class Server;
}

namespace undersong::spotify {

//! Waits on 127.0.0.1 for one browser to come back to /callback with the right state. GUI thread; the pages
//! are made on the server's thread.
class CallbackListener : public QObject
{
    Q_OBJECT

public:
    CallbackListener(QByteArray state, CallbackTexts texts);
    ~CallbackListener() override;

    //! Tries \p ports in order. Offline where none can be had.
    Result<void> listen(const QList<quint16> &ports);
    quint16 port() const;

    //! The wait ends by itself after \p timeout, or when \p stop asks.
    void setLimits(std::chrono::milliseconds timeout, std::stop_token stop);
    //! The authorisation code, or why there is none.
    Completion<Result<QString>> arrival() const { return m_arrival; }
    //! Ends the wait, if it has not ended. The listener closes.
    void end(Error error);

private:
    http::Response answer(const http::Request &request);
    void arrived(Result<QString> code);

    const QByteArray m_state;
    const CallbackTexts m_texts;
    QMutex m_mutex;
    bool m_isUsed = false; //!< by m_mutex: the state was presented once
    Completion<Result<QString>> m_arrival;
    QTimer m_timeout;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    std::unique_ptr<http::Server> m_server;
};

} // namespace undersong::spotify
