// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/exports/exports.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace undersong::testexports {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstPlay = 1'500'000'000;
constexpr qint64 kBreakEvery = 1000;

QByteArray elementOf(qint64 number, const SpotifyLine &line, Broken broken)
{
    const QByteArray element = toElement(line);
    if (broken == Broken::None || number % kBreakEvery != kBreakEvery - 1)
        return element;
    QByteArray damaged = element;
    switch (number / kBreakEvery % 5) {
    case 0: // a quote is missing
        damaged.remove(damaged.indexOf('"', 8), 1);
        break;
    case 1: // so is the end
        damaged.chop(1);
        break;
    case 2: // a line end in a string
        damaged.insert(damaged.indexOf("artist"), '\n');
        break;
    case 3: // bytes that are no text
        damaged.insert(damaged.size() / 2, "\xff\xfe\x01");
        break;
    default:
        damaged = R"({"ts":"yesterday","ms_played":1000,"master_metadata_track_name":"T",)"
                  R"("master_metadata_album_artist_name":"A"})";
        break;
    }
    return damaged;
}

} // namespace

QByteArray toElement(const SpotifyLine &line)
{
    const auto textOrNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const QString ts =
        QDateTime::fromSecsSinceEpoch(line.endedAt, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    return QJsonDocument(
               QJsonObject{
                   {u"ts"_s, ts},
                   {u"username"_s, QString::fromLatin1(kUserName)},
                   {u"platform"_s, QString::fromLatin1(kPlatform)},
                   {u"ms_played"_s, line.milliseconds},
                   {u"conn_country"_s, QString::fromLatin1(kCountry)},
                   {u"ip_addr_decrypted"_s, QString::fromLatin1(kAddress)},
                   {u"user_agent_decrypted"_s, QString::fromLatin1(kUserAgent)},
                   {u"master_metadata_track_name"_s, textOrNull(line.title)},
                   {u"master_metadata_album_artist_name"_s, textOrNull(line.artist)},
                   {u"master_metadata_album_album_name"_s, textOrNull(line.album)},
                   {u"spotify_track_uri"_s,
                    textOrNull(line.trackId.isEmpty() ? QString() : u"spotify:track:"_s + line.trackId)},
                   {u"episode_name"_s, textOrNull(line.episode)},
                   {u"episode_show_name"_s, QJsonValue()},
                   {u"spotify_episode_uri"_s, QJsonValue()},
                   {u"reason_start"_s, u"trackdone"_s},
                   {u"reason_end"_s, line.reasonEnd},
                   {u"shuffle"_s, false},
                   {u"skipped"_s, line.isSkipped},
                   {u"offline"_s, false},
                   {u"offline_timestamp"_s, 0},
                   {u"incognito_mode"_s, line.isPrivate},
               })
        .toJson(QJsonDocument::Compact);
}

QString trackId(qint64 number)
{
    return u"%1"_s.arg(number, 22, 10, QChar(u'0'));
}

SpotifyLine madeUpLine(qint64 number, qint64 songs)
{
    const qint64 song = number * 7919 % songs;
    const bool isSkip = number % 5 == 4;
    return {.title = u"Song %1"_s.arg(song),
            .artist = u"Artist %1"_s.arg(song / 10),
            .album = u"Album %1"_s.arg(song / 5),
            .trackId = trackId(song),
            .endedAt = kFirstPlay + number * 230,
            .milliseconds = isSkip ? 4000 + number % 20'000 : 180'000 + number % 60'000,
            .reasonEnd = isSkip ? u"fwdbtn"_s : u"trackdone"_s,
            .isSkipped = isSkip};
}

QByteArray spotifyFile(qint64 first, qint64 count, qint64 songs, Broken broken)
{
    QByteArray text = "[";
    for (qint64 i = first; i < first + count; ++i) {
        if (i > first)
            text += ',';
        text += elementOf(i, madeUpLine(i, songs), broken);
    }
    return text + ']';
}

bool writeSpotifyFile(const QString &path, qint64 count, qint64 songs, Broken broken)
{
    return writeSpotifyFile(
        path, count, [songs](qint64 number) { return madeUpLine(number, songs); }, broken);
}

bool writeSpotifyFile(const QString &path, qint64 count, const std::function<SpotifyLine(qint64)> &lineOf,
                      Broken broken)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    for (qint64 number = 0; number < count; ++number) {
        const QByteArray piece = (number == 0 ? '[' : ',') + elementOf(number, lineOf(number), broken);
        if (file.write(piece) != piece.size())
            return false;
    }
    return file.write("]") == 1;
}

bool writeZip(const QString &path, const QList<ZipEntry> &entries, const QByteArray &password)
{
    const std::unique_ptr<archive, int (*)(archive *)> zip(archive_write_new(), archive_write_free);
    bool isGood = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK;
    if (!password.isEmpty()) {
        isGood = isGood && archive_write_set_options(zip.get(), "zip:encryption=traditional") == ARCHIVE_OK &&
                 archive_write_set_passphrase(zip.get(), password.constData()) == ARCHIVE_OK;
    }
    isGood =
        isGood && archive_write_open_filename(zip.get(), QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const ZipEntry &one : entries) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                              archive_entry_free);
        archive_entry_set_pathname(entry.get(), one.name.constData());
        archive_entry_set_size(entry.get(), one.bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        isGood = isGood && archive_write_header(zip.get(), entry.get()) == ARCHIVE_OK &&
                 archive_write_data(zip.get(), one.bytes.constData(),
                                    static_cast<std::size_t>(one.bytes.size())) == one.bytes.size();
    }
    return isGood && archive_write_close(zip.get()) == ARCHIVE_OK;
}

} // namespace undersong::testexports
