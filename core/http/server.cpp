// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/server.h"

#include "base/logging.h"
#include "http/connectioncounts.h"
#include "http/requesthead.h"
#include "http/responsehead.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <set>
#include <thread>

namespace undersong::http {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;

namespace {

constexpr auto kDrainTime = std::chrono::seconds(2);
constexpr auto kLingerTime = std::chrono::seconds(2);
constexpr std::string_view kHeadEnd = "\r\n\r\n";

const Refusal kBodyTooLarge{.status = 413, .text = "The body is too large.\n"};

class Session;

// Everything the connections share. Touched on the I/O thread alone.
struct Engine
{
    ServerOptions options;
    Handler handler;
    HeadLimits limits{
        .maxTargetBytes = options.maxTargetBytes, .maxHeaders = options.maxHeaders, .hosts = {}};
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    asio::steady_timer acceptTimer{io};
    asio::steady_timer drainTimer{io};
    std::set<Session *> sessions;
    quint16 port = 0; // set once before the thread starts
    ConnectionCounts connections{options.maxConnections, options.maxConnectionsPerAddress};
    bool isDraining = false;

    Engine(ServerOptions o, Handler h) : options(std::move(o)), handler(std::move(h)) {}
    void accept();
    void drain();
};

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// One connection: request after request until either side ends it.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Engine &engine, tcp::socket socket, std::string peer)
        : m_engine(engine), m_stream(std::move(socket)), m_timer(engine.io), m_peer(std::move(peer))
    {
        m_engine.sessions.insert(this);
        m_engine.connections.add(m_peer);
    }

    ~Session()
    {
        m_engine.sessions.erase(this);
        m_engine.connections.remove(m_peer);
        if (m_engine.isDraining && m_engine.sessions.empty())
            m_engine.drainTimer.cancel();
    }

    Q_DISABLE_COPY_MOVE(Session)
    void awaitRequest()
    {
        m_phase = Phase::Reading;
        if (m_engine.isDraining)
            return close();
        if (!m_input.empty())
            return readHead();
        m_stream.expires_after(m_engine.options.idleDeadline);
        m_stream.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](auto error, auto size) {
            if (error)
                return self->close();
            self->m_input.assign(self->m_chunk.data(), size);
            self->readHead();
        });
    }

    // Ends the connection unless an answer is on its way; that one becomes its last.
    void drain()
    {
        m_keepAlive = false;
        if (m_phase != Phase::Writing)
            close();
    }

    void close()
    {
        m_timer.cancel();
        m_stream.close();
    }

private:
    enum class Phase { Reading, Waiting, Writing };
    using Parser = beast::http::request_parser<beast::http::string_body>;

    void readHead()
    {
        m_stream.expires_after(m_engine.options.requestDeadline);
        m_deadline = std::chrono::steady_clock::now() + m_engine.options.requestDeadline;
        const auto limit = static_cast<std::size_t>(m_engine.options.maxHeaderBytes) + m_chunk.size();
        if (m_input.size() > limit)
            return close();
        asio::async_read_until(m_stream, asio::dynamic_buffer(m_input, limit), kHeadEnd,
                               beast::bind_front_handler(&Session::headRead, shared_from_this()));
    }

    void headRead(beast::error_code error, std::size_t size)
    {
        const auto limit = static_cast<std::size_t>(m_engine.options.maxHeaderBytes);
        if (error == asio::error::not_found || (!error && size > limit))
            return refuse({.status = 431, .text = "The head of the request is too large.\n"});
        if (error)
            return close();
        const QByteArrayView head(m_input.data(), static_cast<qsizetype>(size));
        if (const auto ok = checkRawHead(head); !ok)
            return refuse(ok.error());
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(size + 1));
        m_parser->body_limit(static_cast<std::uint64_t>(m_engine.options.maxBodyBytes));
        const std::size_t used = m_parser->put(asio::buffer(m_input.data(), size), error);
        if (error == beast::http::error::body_limit)
            return refuse(kBodyTooLarge);
        if (error || !m_parser->is_header_done() || used != size)
            return refuse({.status = 400, .text = "Not an HTTP request.\n"});
        m_input.erase(0, size);
        m_request = {};
        if (const auto ok = takeHead(); !ok)
            return refuse(ok.error());
        readBody();
    }

    std::expected<void, Refusal> takeHead()
    {
        const auto &message = m_parser->get();
        for (const auto &field : message)
            m_request.headers.append({toBytes(field.name_string()), toBytes(field.value())});
        m_request.peer = QString::fromStdString(m_peer);
        if (const auto ok = checkHead(m_request, toBytes(message.target()), m_engine.limits); !ok)
            return ok;
        return checkMethod(m_request, toBytes(message.method_string()));
    }

    void readBody()
    {
        if (m_parser->is_done())
            return answer();
        m_buffer.clear();
        m_buffer.commit(asio::buffer_copy(m_buffer.prepare(m_input.size()), asio::buffer(m_input)));
        beast::http::async_read(m_stream, m_buffer, *m_parser,
                                beast::bind_front_handler(&Session::bodyRead, shared_from_this()));
    }

    void bodyRead(beast::error_code error, std::size_t)
    {
        if (error == beast::http::error::body_limit)
            return refuse(kBodyTooLarge);
        if (error.category() == make_error_code(beast::http::error::bad_chunk).category() &&
            error != beast::http::error::end_of_stream && error != beast::http::error::partial_message)
            return refuse({.status = 400, .text = "The body is malformed.\n"});
        if (error)
            return close();
        m_input.assign(static_cast<const char *>(m_buffer.data().data()), m_buffer.size());
        answer();
    }

    void answer()
    {
        // The bytes may have been read already when draining closed the connection.
        if (m_engine.isDraining)
            return close();
        m_request.body = toBytes(m_parser->get().body());
        m_keepAlive = m_parser->keep_alive();
        try {
            m_response = m_engine.handler(m_request);
        } catch (const std::exception &exception) {
            qCCritical(lcNet) << "a request handler failed:" << exception.what();
            m_response = Response::text("Internal error.\n", 500);
        }
        const Misbehaviour &misbehaviour = m_response.misbehaviour;
        if (!misbehaviour.stall && misbehaviour.delay.count() <= 0)
            return write();
        m_phase = Phase::Waiting;
        m_timer.expires_at(misbehaviour.stall ? m_deadline
                                              : std::chrono::steady_clock::now() + misbehaviour.delay);
        m_timer.async_wait([self = shared_from_this()](beast::error_code error) {
            if (error || self->m_response.misbehaviour.stall)
                return self->close();
            self->write();
        });
    }

    void refuse(const Refusal &refusal)
    {
        m_keepAlive = false;
        m_request.method = Method::Get;
        m_response = toResponse(refusal);
        write();
    }

    void write()
    {
        m_phase = Phase::Writing;
        const bool isCut = m_response.misbehaviour.cutAfterBytes.has_value();
        if (isCut)
            m_keepAlive = false;
        m_head = serializedHead(m_response, m_keepAlive ? Connection::KeepAlive : Connection::Close);
        if (!hasBody(m_response.status) || m_request.method == Method::Head)
            m_response.body.clear();
        else if (isCut)
            m_response.body.truncate(*m_response.misbehaviour.cutAfterBytes);
        const std::array buffers{
            asio::buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())),
            asio::buffer(m_response.body.constData(), static_cast<std::size_t>(m_response.body.size()))};
        m_stream.expires_after(m_engine.options.requestDeadline);
        asio::async_write(m_stream, buffers, [self = shared_from_this(), isCut](auto error, std::size_t) {
            if (error || isCut)
                return self->close();
            self->m_keepAlive ? self->awaitRequest() : self->linger();
        });
    }

    // Sends our end and reads what still comes for a moment: closing with unread bytes would reset the
    // connection and could take the answer with it.
    void linger()
    {
        m_phase = Phase::Reading;
        beast::error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        if (m_engine.isDraining)
            return close();
        m_stream.expires_after(kLingerTime);
        discard();
    }

    void discard()
    {
        m_stream.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](auto error, std::size_t) {
            error ? self->close() : self->discard();
        });
    }

    Engine &m_engine;
    beast::tcp_stream m_stream;
    asio::steady_timer m_timer;
    std::string m_peer;
    Phase m_phase = Phase::Reading;
    bool m_keepAlive = true;
    std::chrono::steady_clock::time_point m_deadline;
    std::array<char, 4096> m_chunk{};
    std::string m_input; // bytes read and not yet used
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    Request m_request;
    Response m_response;
    QByteArray m_head;
};

void Engine::accept()
{
    if (isDraining)
        return;
    acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (error) {
            // Out of descriptors, most likely: leave the others time to end.
            acceptTimer.expires_after(std::chrono::milliseconds(100));
            acceptTimer.async_wait([this](beast::error_code) { accept(); });
            return;
        }
        beast::error_code peerError;
        const std::string peer = socket.remote_endpoint(peerError).address().to_string();
        if (!peerError && connections.hasRoomFor(peer)) {
            socket.set_option(tcp::no_delay(true), peerError);
            std::make_shared<Session>(*this, std::move(socket), peer)->awaitRequest();
        }
        accept();
    });
}

void Engine::drain()
{
    isDraining = true;
    beast::error_code ignored;
    acceptor.close(ignored);
    acceptTimer.cancel();
    if (sessions.empty())
        return;
    // No session outlives the loop: each holds on to this engine, so the last handler must have run before
    // the engine goes.
    drainTimer.expires_after(kDrainTime);
    drainTimer.async_wait([this](beast::error_code error) {
        if (error)
            return;
        for (Session *session : std::set(sessions))
            session->close();
    });
    for (Session *session : std::set(sessions))
        session->drain();
}

std::expected<void, QString> listen(Engine &engine)
{
    beast::error_code error;
    const auto address = asio::ip::make_address(engine.options.address.toStdString(), error);
    if (error)
        return std::unexpected(
            u"%1 is no address to listen on"_s.arg(QString::fromLatin1(engine.options.address)));
    const tcp::endpoint endpoint(address, engine.options.port);
    engine.acceptor.open(endpoint.protocol(), error);
#ifndef Q_OS_WIN
    if (!error)
        engine.acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
    if (!error)
        engine.acceptor.bind(endpoint, error);
    if (!error)
        engine.acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        return std::unexpected(u"cannot listen on port %1: %2"_s.arg(engine.options.port)
                                   .arg(QString::fromStdString(error.message())));
    }
    engine.port = engine.acceptor.local_endpoint().port();
    return {};
}

} // namespace

struct Server::Private
{
    Engine engine;
    std::thread thread;
};

Server::Server(std::unique_ptr<Private> p) : d(std::move(p)) {}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, Handler handler)
{
    auto p =
        std::unique_ptr<Private>(new Private{.engine{std::move(options), std::move(handler)}, .thread{}});
    Engine &engine = p->engine;
    if (const auto listening = listen(engine); !listening)
        return fail(ErrorKind::InvalidArgument, listening.error());
    engine.limits.hosts = acceptedHosts(engine.port, engine.options.extraHosts);
    engine.accept();
    p->thread = std::thread([&engine] { engine.io.run(); });
    return std::unique_ptr<Server>(new Server(std::move(p)));
}

quint16 Server::port() const
{
    return d->engine.port;
}

QString Server::baseUrl() const
{
    const QString address = QString::fromLatin1(d->engine.options.address);
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return u"http://%1:%2"_s.arg(host).arg(port());
}

int Server::connectionCount() const
{
    return d->engine.connections.total();
}

void Server::stop()
{
    if (!d->thread.joinable())
        return;
    asio::post(d->engine.io, [&engine = d->engine] { engine.drain(); });
    d->thread.join();
}

} // namespace undersong::http
