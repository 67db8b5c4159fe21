// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "http/router.h"

#include <QByteArrayList>

#include <memory>

namespace undersong::http {

//! What a server takes and how long it waits. The defaults suit a service open to strangers.
struct ServerOptions
{
    QByteArray address = "127.0.0.1"; //!< IP literal to listen on
    quint16 port = 0;                 //!< 0 takes any free port
    //! Values of the Host header taken beside 127.0.0.1, localhost and [::1] with the server's port. Any
    //! other Host is refused with 421, so that a web page cannot reach the server under a name of its own.
    QByteArrayList extraHosts = {};
    qsizetype maxHeaderBytes = qsizetype(16) * 1024;
    qsizetype maxBodyBytes = qsizetype(1024) * 1024;
    qsizetype maxTargetBytes = qsizetype(4) * 1024;
    qsizetype maxHeaders = 100;
    std::chrono::milliseconds requestDeadline{15'000}; //!< from a request's first byte to its answer's last
    std::chrono::milliseconds idleDeadline{30'000};    //!< between requests of one connection
    int maxConnections = 1000;
    int maxConnectionsPerAddress = 50; //!< connections beyond a maximum are closed at once
};

//! A small HTTP/1.1 server with one I/O thread of its own, on which \c Handler runs; a handler that needs
//! another thread posts there and waits, or answers at once.
//!
//! Requests that could be read in two ways (two or no Host, two Content-Length, Content-Length with
//! Transfer-Encoding, folded or control characters in headers, bare line feeds) are refused with 400 and
//! the connection is closed. Members may be called from any thread.
class Server
{
public:
    //! Listens and starts to serve. Fails with InvalidArgument when the address is none or the port is
    //! taken or may not be used; the detail says which.
    static Result<std::unique_ptr<Server>> start(ServerOptions options, Handler handler);

    //! Calls \c stop().
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    quint16 port() const;
    //! "http://127.0.0.1:<port>", without a slash at its end.
    QString baseUrl() const;
    //! Connections open now.
    int connectionCount() const;

    //! Takes no more connections, lets answers that are on their way end (at most two seconds), and joins
    //! the I/O thread. Not from inside a handler. Calling it again does nothing.
    void stop();

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace undersong::http
