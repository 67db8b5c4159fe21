// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/historyexport.h"

#include "discovery/reasonrecord.h"
#include "discovery/reasontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace undersong::discovery {

using namespace Qt::StringLiterals;

namespace {

QString isoTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

//! RFC 4180: quoted where it must be.
QString csvField(QString text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const HistoryEntry &entry)
{
    const QStringList fields{entry.id.value(),
                             isoTime(entry.at),
                             catalog::reactionKindName(entry.kind),
                             csvField(entry.song.title),
                             csvField(entry.song.artist),
                             csvField(entry.song.album),
                             entry.song.isrc.value_or(QString()),
                             entry.song.spotifyId.value()};
    return (fields.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray jsonLine(const HistoryEntry &entry)
{
    QJsonArray reasons;
    for (const Reason &reason : entry.reasons) {
        reasons.append(QJsonObject{{u"kind"_s, reasonKindName(reason.kind)},
                                   {u"weight"_s, reason.weight},
                                   {u"subject"_s, reason.subject},
                                   {u"direction"_s, reason.direction},
                                   {u"text"_s, reasonText(reason)}});
    }
    const QJsonObject line{{u"id"_s, entry.id.value()},
                           {u"at"_s, isoTime(entry.at)},
                           {u"reaction"_s, catalog::reactionKindName(entry.kind)},
                           {u"title"_s, entry.song.title},
                           {u"artist"_s, entry.song.artist},
                           {u"album"_s, entry.song.album},
                           {u"isrc"_s, entry.song.isrc.value_or(QString())},
                           {u"spotifyId"_s, entry.song.spotifyId.value()},
                           {u"reasons"_s, reasons}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

HistoryText::HistoryText(HistoryFormat format, TimePoint now) : m_format(format)
{
    if (format == HistoryFormat::Csv) {
        m_bytes = "id,at,reaction,title,artist,album,isrc,spotify_id\r\n"_ba;
    } else {
        m_bytes = "{\"format\":\"undersong-reactions\",\"version\":1,\"exportedAt\":\""_ba +
                  isoTime(now).toUtf8() + "\",\"reactions\":["_ba;
    }
}

void HistoryText::add(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        if (m_format == HistoryFormat::Csv) {
            m_bytes += csvLine(entry);
            continue;
        }
        m_bytes += m_isFirst ? "\n"_ba : ",\n"_ba;
        m_bytes += jsonLine(entry);
        m_isFirst = false;
    }
}

QByteArray HistoryText::finished()
{
    if (m_format == HistoryFormat::Json)
        m_bytes += "\n]}\n"_ba;
    return std::move(m_bytes);
}

} // namespace undersong::discovery
