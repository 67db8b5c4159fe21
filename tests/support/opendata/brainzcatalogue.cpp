// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/brainzcatalogue.h"

#include <QUuid>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;

namespace {

BrainzArtist artistCalled(const QString &name)
{
    return {.mbid = fakeMbid(u"artist/"_s + name),
            .name = name,
            .spotifyId = fakeMbid(u"spotify/"_s + name).remove(u'-').left(22)};
}

BrainzRecording recordingCalled(const QString &title, const QStringList &artists)
{
    BrainzRecording recording;
    recording.mbid = fakeMbid(u"recording/"_s + title + artists.join(u'/'));
    recording.title = title;
    for (const QString &name : artists)
        recording.artists.append(artistCalled(name));
    return recording;
}

QString trackId(int number)
{
    return u"BrainzTrack"_s + QString::number(number).rightJustified(11, u'0');
}

} // namespace

QString fakeMbid(const QString &text)
{
    return QUuid::createUuidV5(QUuid(), text).toString(QUuid::WithoutBraces);
}

bool isGenre(const QString &tag)
{
    static const QStringList kGenres{u"rock"_s, u"folk"_s, u"soul"_s};
    return kGenres.contains(tag);
}

const BrainzRecording *BrainzCatalogue::recording(const QString &mbid) const
{
    const auto found = std::ranges::find(recordings, mbid, &BrainzRecording::mbid);
    return found == recordings.end() ? nullptr : &*found;
}

const BrainzArtist *BrainzCatalogue::artist(const QString &mbid) const
{
    for (const BrainzRecording &one : recordings) {
        const auto found = std::ranges::find(one.artists, mbid, &BrainzArtist::mbid);
        if (found != one.artists.end())
            return &*found;
    }
    return nullptr;
}

BrainzCatalogue awkwardCatalogue()
{
    BrainzCatalogue world;
    const QList<std::pair<QString, QStringList>> names{
        {u"Harbour Lights"_s, {u"The Made-Up Band"_s}},
        {u"Harbour Lights"_s, {u"The Made-Up Band"_s}},
        {u"\"???\" (AND) \\ [x:y]~^*"_s, {u"!!!"_s, u"AC/DC & Co"_s}},
        {u"夜明けの歌"_s, {u"架空の楽団"_s}},
        {u"أغنية الفجر"_s, {u"فرقة خيالية"_s}},
        {u"Nobody's Song"_s, {u"Nobody"_s}}};
    for (const auto &[title, artists] : names)
        world.recordings.append(recordingCalled(title, artists));
    for (int i = 0; i < world.recordings.size(); ++i) {
        BrainzRecording &recording = world.recordings[i];
        recording.isrcs = {u"XXBRZ26%1"_s.arg(i, 5, 10, QChar(u'0'))};
        recording.lengthMs = 200'000 + 1000 * i;
        recording.firstRelease = u"19%1-0%2"_s.arg(60 + i).arg(1 + i);
        recording.tags = {{u"rock"_s, 5 - i % 3}, {u"seen live"_s, 2}};
        recording.listens = 1000 * (i + 1);
        recording.listeners = 100 * (i + 1);
        recording.spotifyIds = {trackId(i), trackId(100 + i)};
        recording.sound = BrainzSound{.bpm = 90.5 + i, .key = u"Bb"_s, .scale = u"minor"_s};
    }
    // The second is the first, live; both carry the first one's ISRC, and the first another as well.
    world.recordings[1].mbid = fakeMbid(u"recording/live"_s);
    world.recordings[1].disambiguation = u"live, 1968-07-04: Paris"_s;
    world.recordings[1].isrcs = world.recordings[0].isrcs;
    world.recordings[0].isrcs.append(u"XXBRZ9900000"_s);
    BrainzRecording &unknown = world.recordings.last();
    unknown.isrcs.clear();
    unknown.lengthMs.reset();
    unknown.firstRelease.clear();
    unknown.tags.clear();
    unknown.listens.reset();
    unknown.spotifyIds.clear();
    unknown.sound.reset();

    const QString first = world.recordings[0].mbid;
    const QString firstArtist = world.recordings[0].artists[0].mbid;
    for (int i = 2; i < world.recordings.size(); ++i) {
        world.similarRecordings[first].append({world.recordings[i].mbid, 10.0 + (i * 7) % 5});
        world.similarArtists[firstArtist].append({world.recordings[i].artists[0].mbid, 20.0 + (i * 7) % 5});
    }
    BrainzScores list;
    for (const BrainzRecording &recording : world.recordings)
        list.append({recording.mbid, 9.5 - static_cast<double>(list.size())});
    world.recommendations.insert(u"a listener/with signs"_s, list);
    world.recommendations.insert(u"newcomer"_s, std::nullopt);
    world.token = u"5d0c6d1e-0000-4000-8000-c0ffee000000"_s;
    return world;
}

BrainzCatalogue brainzCatalogueOf(const QList<FakeSong> &songs)
{
    BrainzCatalogue world;
    for (const FakeSong &song : songs) {
        BrainzRecording recording = recordingCalled(song.title, {song.artist});
        recording.mbid = song.mbid;
        recording.isrcs = {song.isrc};
        recording.lengthMs = song.duration.count();
        recording.firstRelease = QString::number(song.year);
        for (const QString &tag : song.tags)
            recording.tags.insert(tag, 3);
        recording.listeners = song.listeners;
        recording.listens = 10 * song.listeners;
        recording.spotifyIds = {song.spotifyId};
        recording.sound = BrainzSound{.bpm = song.features.tempo.value_or(120),
                                      .acoustic = song.features.acousticness.value_or(0.5)};
        if (!world.recordings.isEmpty()) {
            const BrainzRecording &last = world.recordings.last();
            const QString &mine = recording.artists[0].mbid;
            const QString &other = last.artists[0].mbid;
            if (mine == other) {
                world.similarRecordings[last.mbid].append({recording.mbid, 30});
                world.similarRecordings[recording.mbid].append({last.mbid, 30});
            } else {
                world.similarArtists[mine].append({other, 20});
                world.similarArtists[other].append({mine, 20});
            }
        }
        world.recordings.append(recording);
    }
    return world;
}

} // namespace undersong::test
