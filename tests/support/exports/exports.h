// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

//! Exports of listening histories, made up.
namespace undersong::testexports {

//! An address no made-up play may leave behind anywhere.
inline constexpr char kAddress[] = "203.0.113.77";
inline constexpr char kUserAgent[] = "MadeUpAgent%2F1.0";
inline constexpr char kPlatform[] = "MadeUpPlatform 12";
inline constexpr char kUserName[] = "made-up-user-name";
inline constexpr char kCountry[] = "conn-country-QZ";

//! One element of Spotify's extended streaming history.
struct SpotifyLine
{
    QString title = QStringLiteral("A title");
    QString artist = QStringLiteral("An artist");
    QString album = QStringLiteral("An album");
    QString trackId = QStringLiteral("0000000000000000000001");
    qint64 endedAt = 1'700'000'000; //!< seconds since 1970
    qint64 milliseconds = 200'000;
    QString reasonEnd = QStringLiteral("trackdone");
    bool isSkipped = false;
    bool isPrivate = false;
    QString episode = {};
};

QByteArray toElement(const SpotifyLine &line);
//! 22 characters that tell \p number from others.
QString trackId(qint64 number);
//! Play number \p number of a listener who knows \p songs songs by a tenth as many artists, and skips every
//! fifth play. No two numbers give the same play.
SpotifyLine madeUpLine(qint64 number, qint64 songs);

enum class Broken { None, EveryThousandth };

//! An array of \p count such plays, one after the other from \p first on. Where some are broken, every
//! thousandth is no JSON, in one of several ways.
QByteArray spotifyFile(qint64 first, qint64 count, qint64 songs, Broken broken = Broken::None);
//! The same on the disk, without holding it in memory. False where it cannot be written.
bool writeSpotifyFile(const QString &path, qint64 count, qint64 songs, Broken broken = Broken::None);
//! The same with plays of the caller's, who knows each by its number.
bool writeSpotifyFile(const QString &path, qint64 count, const std::function<SpotifyLine(qint64)> &lineOf,
                      Broken broken = Broken::None);

struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
};

//! Packs \p entries; a password locks them. False where libarchive cannot.
bool writeZip(const QString &path, const QList<ZipEntry> &entries, const QByteArray &password = {});

} // namespace undersong::testexports
