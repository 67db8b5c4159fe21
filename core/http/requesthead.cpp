// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/requesthead.h"

#include <algorithm>

namespace undersong::http {

namespace {

std::unexpected<Refusal> refuse(int status, QByteArray text)
{
    return std::unexpected(Refusal{.status = status, .text = std::move(text)});
}

qsizetype countHeader(const Request &request, QByteArrayView name)
{
    return std::ranges::count_if(request.headers, [name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isKnownHost(QByteArray host, const HeadLimits &limits)
{
    return limits.hosts.contains(host.toLower());
}

bool isPrintableTarget(QByteArrayView target)
{
    return std::ranges::all_of(target, [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isCleanPath(const QByteArray &target)
{
    const QByteArray path = QByteArray::fromPercentEncoding(target);
    return !std::ranges::any_of(path,
                                [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

QByteArrayList acceptedHosts(quint16 port, const QByteArrayList &extraHosts)
{
    QByteArrayList hosts;
    for (const char *name : {"127.0.0.1", "localhost", "[::1]"}) {
        hosts.append(QByteArray(name) + ':' + QByteArray::number(port));
        if (port == 80)
            hosts.append(name);
    }
    for (const QByteArray &host : extraHosts)
        hosts.append(host.toLower());
    return hosts;
}

Response toResponse(const Refusal &refusal)
{
    Response response = Response::text(refusal.text, refusal.status);
    if (!refusal.allow.isEmpty())
        response.setHeader("Allow", refusal.allow);
    return response;
}

std::expected<void, Refusal> checkRawHead(QByteArrayView head)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = static_cast<unsigned char>(head[i]);
        if (byte == '\r') {
            if (i + 1 >= head.size() || head[i + 1] != '\n')
                return refuse(400, "A carriage return stands alone.\n");
            const bool isLastLine = i + 2 >= head.size();
            if (!isLastLine && (head[i + 2] == ' ' || head[i + 2] == '\t'))
                return refuse(400, "Folded header lines are not accepted.\n");
            ++i;
        } else if (byte == '\n') {
            return refuse(400, "A line feed stands alone.\n");
        } else if ((byte < 0x20 && byte != '\t') || byte == 0x7f) {
            return refuse(400, "A control character stands in the head.\n");
        }
    }
    return {};
}

std::expected<void, Refusal> checkHead(Request &request, QByteArrayView target, const HeadLimits &limits)
{
    if (target.size() > limits.maxTargetBytes)
        return refuse(414, "The address is too long.\n");
    if (request.headers.size() > limits.maxHeaders)
        return refuse(431, "Too many headers.\n");
    if (countHeader(request, "Host") != 1)
        return refuse(400, "Exactly one Host is needed.\n");
    if (countHeader(request, "Content-Length") > 1)
        return refuse(400, "More than one Content-Length.\n");
    if (countHeader(request, "Content-Length") == 1 && countHeader(request, "Transfer-Encoding") > 0)
        return refuse(400, "Content-Length and Transfer-Encoding exclude one another.\n");
    if (countHeader(request, "Expect") > 0)
        return refuse(417, "Expect is not supported.\n");
    if (!isKnownHost(request.header("Host"), limits))
        return refuse(421, "This server does not answer for that host.\n");

    QByteArray rest = target.toByteArray();
    if (rest.startsWith("http://")) {
        const qsizetype slash = rest.indexOf('/', 7);
        const QByteArray host = slash < 0 ? rest.mid(7) : rest.mid(7, slash - 7);
        if (!isKnownHost(host, limits))
            return refuse(421, "This server does not answer for that host.\n");
        rest = slash < 0 ? QByteArray("/") : rest.mid(slash);
    }
    const qsizetype mark = rest.indexOf('?');
    request.target = mark < 0 ? rest : rest.left(mark);
    if (!request.target.startsWith('/') || !isPrintableTarget(rest) || !isCleanPath(request.target))
        return refuse(400, "The address is malformed.\n");
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target));
    request.query = mark < 0 ? QList<std::pair<QString, QString>>() : parseForm(rest.mid(mark + 1));
    return {};
}

std::expected<void, Refusal> checkMethod(Request &request, QByteArrayView name)
{
    const auto method = methodFromName(name);
    if (!method) {
        return std::unexpected(Refusal{.status = 405,
                                       .text = "This method is not known here.\n",
                                       .allow = "GET, HEAD, POST, PUT, PATCH, DELETE"});
    }
    request.method = *method;
    return {};
}

} // namespace undersong::http
