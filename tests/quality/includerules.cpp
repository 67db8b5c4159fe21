// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "includerules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undersong::quality {

namespace {

constexpr qsizetype kLongestFile = 400;

//! The table: a library and the libraries whose headers it may include, besides its own. A name with a slash
//! is one header. What is not a row here is no library of ours.
const QHash<QString, QStringList> &allowed()
{
    static const QStringList kCore = {u"base"_s,      u"catalog"_s, u"net"_s,      u"http"_s,
                                      u"storage"_s,   u"spotify"_s, u"opendata"_s, u"playback"_s,
                                      u"discovery"_s, u"sandbox"_s, u"history"_s,  u"audio"_s};
    static const QHash<QString, QStringList> kTable = {
        {u"core/base"_s, {}},
        {u"core/catalog"_s, {u"base"_s}},
        {u"core/audio"_s, {u"catalog"_s, u"base"_s}},
        {u"core/net"_s, {u"base"_s}},
        {u"core/http"_s, {u"base"_s}},
        {u"core/history"_s, {u"catalog"_s, u"base"_s}},
        {u"core/storage"_s, {u"catalog"_s, u"base"_s}},
        {u"core/spotify"_s, {u"net"_s, u"http"_s, u"catalog"_s, u"base"_s}},
        {u"core/opendata"_s, {u"net"_s, u"catalog"_s, u"base"_s}},
        {u"core/recommender"_s, {}},
        {u"core/playback"_s, {u"spotify"_s, u"catalog"_s, u"base"_s}},
        {u"core/discovery"_s,
         {u"catalog"_s, u"base"_s, u"storage"_s, u"recommender"_s, u"spotify"_s, u"opendata"_s, u"playback"_s,
          u"history"_s, u"audio"_s}},
        {u"core/sandbox"_s, {u"http"_s, u"catalog"_s, u"base"_s}},
        {u"ui"_s, {u"discovery"_s, u"playback"_s, u"catalog"_s, u"base"_s, u"storage/settings.h"_s}},
        {u"app/profile"_s, kCore},
        {u"app/cli"_s, kCore + QStringList{u"profile"_s, u"recommender"_s}},
        {u"app/desktop"_s, kCore + QStringList{u"profile"_s, u"ui"_s}},
    };
    return kTable;
}

//! The row of the table a file belongs to: "core/net" for core/net/rategate.h, "ui" for every screen.
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == "ui"_L1)
        return u"ui"_s;
    return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts.first();
}

//! What a header of ours is included as: "net" for "net/httpclient.h", "profile" for "app/profile/profile.h".
QString libraryOf(const QString &header)
{
    return header.section(u'/', 0, 0) == "app"_L1 ? header.section(u'/', 1, 1) : header.section(u'/', 0, 0);
}

QStringList namesIn(const QString &module)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    return folder.entryList(QDir::Files);
}

bool isOf(const QString &header, const QString &module, const QStringList &names)
{
    return header.startsWith(module + u'/') || header == module || names.contains(header);
}

QString ownHeaderFault(const QString &path, const QString &layer, const QString &header)
{
    if (!header.contains(u'/')) {
        // What moc generates, and in programs a header of the same folder.
        const bool isBeside =
            header.endsWith(".moc"_L1) || header.startsWith("moc_"_L1) || layer.startsWith("app/"_L1);
        return isBeside ? QString()
                        : u"%1: include \"%2\" by its library, \"library/file.h\""_s.arg(path, header);
    }
    const QString library = libraryOf(header);
    if (library == layer.section(u'/', -1))
        return {};
    const QStringList &may = allowed().value(layer);
    return may.contains(library) || may.contains(header)
               ? QString()
               : u"%1: %2 may not know \"%3\""_s.arg(path, layer, header);
}

QString systemHeaderFault(const QString &path, const QString &layer, const QString &header,
                          const QtHeaders &qt)
{
    const auto fault = [&](QLatin1StringView why) { return u"%1: <%2>: %3"_s.arg(path, header, why); };
    static const QRegularExpression kStandardOrEigen(u"^([a-z_0-9]+|Eigen/.+)$"_s);
    if (layer == "core/recommender"_L1 && !kStandardOrEigen.match(header).hasMatch())
        return fault("the recommender knows the standard library and Eigen only"_L1);
    if (header.startsWith("boost/"_L1) && layer != "core/http"_L1)
        return fault("Boost is the business of core/http"_L1);
    // One gate looks at whoever is asked; the other place asks this machine alone.
    static const QRegularExpression kOpensConnections(
        u"^(QtNetwork(/.+)?|Q(Network|Tcp|Ssl|Udp|Sctp|AbstractSocket|Host(Info|Address)|Dns|WebSocket).*)$"_s);
    const bool isGate = layer == "core/net"_L1 || path.startsWith("app/profile/sandboxbrowser."_L1);
    if (kOpensConnections.match(header).hasMatch() && !isGate)
        return fault("connections are the business of core/net, where the privacy switches are"_L1);
    if (layer.startsWith("core/"_L1)) {
        if (isOf(header, u"QtWidgets"_s, qt.widgets) || isOf(header, u"QtGui"_s, qt.gui))
            return fault("core works without a screen"_L1);
    }
    if (layer == "ui"_L1 && isOf(header, u"QtSql"_s, qt.sql))
        return fault("windows do not speak SQL"_L1);
    return {};
}

struct Include
{
    QString header;
    bool isQuoted;
};

QList<Include> includesOf(const QByteArray &text)
{
    static const QRegularExpression kInclude(uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])"_s,
                                             QRegularExpression::MultilineOption);
    QList<Include> result;
    auto matches = kInclude.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append({.header = match.captured(2), .isQuoted = match.captured(1) == "\""_L1});
    }
    return result;
}

} // namespace

QtHeaders QtHeaders::installed()
{
    return {.widgets = namesIn(u"QtWidgets"_s), .gui = namesIn(u"QtGui"_s), .sql = namesIn(u"QtSql"_s)};
}

QStringList includeFaults(const QString &path, const QByteArray &text, const QtHeaders &qt)
{
    const QString layer = layerOf(path);
    if (!allowed().contains(layer))
        return {u"%1: %2 is in no row of the table of who may know whom"_s.arg(path, layer)};
    QStringList faults;
    for (const Include &include : includesOf(text)) {
        const QString fault = include.isQuoted ? ownHeaderFault(path, layer, include.header)
                                               : systemHeaderFault(path, layer, include.header, qt);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

QStringList formFaults(const QString &path, const QByteArray &text)
{
    QStringList faults;
    if (!text.startsWith("// SPDX-FileCopyrightText: 2026 The Undersong authors\n"
                         "// SPDX-License-Identifier: MIT\n"))
        faults.append(u"%1: the two SPDX lines are missing at its top"_s.arg(path));
    if (const qsizetype lines = text.count('\n'); lines > kLongestFile)
        faults.append(u"%1: %2 lines, more than %3"_s.arg(path).arg(lines).arg(kLongestFile));
    return faults;
}

bool includesBoost(const QByteArray &text)
{
    const QList<Include> includes = includesOf(text);
    return std::ranges::any_of(includes,
                               [](const Include &one) { return one.header.startsWith("boost/"_L1); });
}

} // namespace undersong::quality
