// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakecatalogue.h"

#include <QCryptographicHash>
#include <QUuid>

namespace undersong::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSongsAnArtist = 5;
constexpr int kKnownPercent = 85;

//! 0..99, the same on every machine.
int percentOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return (static_cast<quint8>(hash.at(0)) * 256 + static_cast<quint8>(hash.at(1))) % 100;
}

double shareOf(const QString &text)
{
    return percentOf(text) / 100.0;
}

} // namespace

QList<FakeSong> fakeSongs(int count)
{
    static const QStringList kTags{u"folk"_s, u"ambient"_s, u"soul"_s, u"post-punk"_s, u"highlife"_s};
    QList<FakeSong> songs;
    for (int number = 0; number < count; ++number) {
        FakeSong song;
        song.number = number;
        song.artistNumber = 1 + number / kSongsAnArtist;
        song.spotifyId = u"FakeSong"_s + QString::number(number).rightJustified(14, u'0');
        song.isrc = u"XXFAK26"_s + QString::number(number).rightJustified(5, u'0');
        song.mbid =
            QUuid::createUuidV5(QUuid(), u"recording/%1"_s.arg(number)).toString(QUuid::WithoutBraces);
        song.title = u"Song & Dance %1 + %2%"_s.arg(number).arg(number % 7);
        song.artist = u"Artist/%1 (Ångström)"_s.arg(song.artistNumber);
        song.duration = std::chrono::milliseconds(150'000 + 1000 * (number % 120));
        const QString seed = QString::number(number);
        song.features.energy = shareOf(u"energy"_s + seed);
        song.features.valence = shareOf(u"valence"_s + seed);
        song.features.acousticness = shareOf(u"acousticness"_s + seed);
        song.features.tempo = 70 + percentOf(u"tempo"_s + seed);
        song.features.loudness = -4.0 - percentOf(u"loudness"_s + seed) / 10.0;
        song.tags = {kTags.at(number % kTags.size()), kTags.at((number + 2) % kTags.size())};
        song.listeners = 100 + 1000 * percentOf(u"listeners"_s + seed);
        song.year = 1970 + number % 50;
        songs.append(song);
    }
    return songs;
}

bool isKnownTo(const QString &service, const FakeSong &song)
{
    return percentOf(service + song.isrc) < kKnownPercent;
}

} // namespace undersong::test
