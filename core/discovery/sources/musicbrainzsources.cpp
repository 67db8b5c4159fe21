// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/musicbrainzsources.h"

#include "opendata/musicbrainz.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using opendata::MusicBrainzRecording;
using storage::asks::Needs;
using storage::asks::Question;

namespace {

//! Lengths of one recording differ by so much between editions.
constexpr qint64 kSameLengthMs = 4'000;
constexpr qsizetype kMostTags = 15;

bool isOfLength(const MusicBrainzRecording &recording, const Question &question)
{
    return question.duration && recording.lengthMs &&
           std::abs(*recording.lengthMs - question.duration->count()) <= kSameLengthMs;
}

//! The likeliest first: of the right length, then out the earliest, then by id.
QList<MusicBrainzRecording> byLikelihood(QList<MusicBrainzRecording> recordings, const Question &question)
{
    std::ranges::stable_sort(recordings, {}, [&](const MusicBrainzRecording &recording) {
        // What has no date comes after what has one.
        const QString date = recording.firstReleaseDate.isEmpty() ? u"9999"_s : recording.firstReleaseDate;
        return std::tuple(!isOfLength(recording, question), date, recording.mbid);
    });
    return recordings;
}

//! The song came out with the first of its recordings. Those of another length than the likeliest may be
//! another song, as an ISRC is given twice now and then.
QString firstRelease(const QList<MusicBrainzRecording> &ordered, const Question &question)
{
    QString first;
    const bool isKnownLength = isOfLength(ordered.first(), question);
    for (const MusicBrainzRecording &recording : ordered) {
        const QString &date = recording.firstReleaseDate;
        const bool counts = isOfLength(recording, question) == isKnownLength && !date.isEmpty();
        if (counts && (first.isEmpty() || date < first))
            first = date;
    }
    return first;
}

//! Genres first, in lower case, the most voted for first; each once.
QStringList tagsFrom(const opendata::MusicBrainzDetails &details)
{
    QStringList names;
    for (QList<opendata::MusicBrainzTag> tags : {details.genres, details.tags}) {
        std::ranges::stable_sort(tags, std::ranges::greater{}, &opendata::MusicBrainzTag::count);
        for (const opendata::MusicBrainzTag &tag : std::as_const(tags))
            names.append(tag.name.toLower());
    }
    names.removeDuplicates();
    return names.first(std::min(names.size(), kMostTags));
}

//! One song, two calls.
class MusicBrainzSong final : public FactSource
{
public:
    explicit MusicBrainzSong(opendata::MusicBrainz &client) : m_client(client) {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        const Question question = questions.value(0);
        const auto recordings = co_await m_client.recordingsByIsrc(question.isrc, stop);
        if (!recordings)
            co_return std::unexpected(recordings.error());
        if (recordings->isEmpty())
            co_return fail(ErrorKind::NotFound);
        const QList<MusicBrainzRecording> ordered = byLikelihood(*recordings, question);
        const MusicBrainzRecording &best = ordered.first();
        const auto details = co_await m_client.recording(best.mbid, stop);
        if (!details)
            co_return std::unexpected(details.error());

        Finding finding;
        finding.facts.song = question.song;
        finding.facts.title = best.title;
        for (const opendata::MusicBrainzArtist &artist : best.artists)
            finding.facts.artists.append(artist.name);
        if (best.lengthMs)
            finding.facts.duration = std::chrono::milliseconds(*best.lengthMs);
        if (*details)
            finding.facts.tags = tagsFrom(**details);
        finding.facts.firstRelease = firstRelease(ordered, question);
        for (const MusicBrainzRecording &recording : ordered)
            finding.mbids.append(recording.mbid);
        co_return QList<Finding>{finding};
    }

private:
    opendata::MusicBrainz &m_client;
    Info m_info{.topic = {.source = u"musicbrainz"_s,
                          .name = u"song"_s,
                          .needs = Needs::Isrc,
                          .freshFor = std::chrono::days(90)},
                .title = u"MusicBrainz"_s,
                .isEnabled = storage::kMusicBrainzEnabled};
};

} // namespace

FactSources musicBrainzSources(opendata::MusicBrainz &client)
{
    FactSources sources;
    sources.push_back(std::make_unique<MusicBrainzSong>(client));
    return sources;
}

} // namespace undersong::discovery
