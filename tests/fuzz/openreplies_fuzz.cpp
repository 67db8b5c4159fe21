// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/acousticbrainzreplies.h"
#include "opendata/algorithmname.h"
#include "opendata/labsreplies.h"
#include "opendata/listenbrainzreplies.h"
#include "opendata/musicbrainzreplies.h"
#include "opendata/replies.h"

#include <QSet>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace undersong;
using namespace undersong::opendata;
using namespace Qt::StringLiterals;

namespace {

const QString kSeed = u"11111111-1111-4111-8111-111111111111"_s;
const QString kAlgorithm =
    u"session_based_days_7500_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;

void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

void requireMbid(const QString &mbid)
{
    require(!mbid.isEmpty() && mbid == normalisedMbid(mbid), "an identifier is an MBID in one form");
}

template<class List>
void requireEachOnce(const List &list)
{
    QSet<QString> seen;
    for (const auto &element : list) {
        requireMbid(element.mbid);
        require(!seen.contains(element.mbid), "each comes once");
        seen.insert(element.mbid);
    }
}

void check(const QList<MusicBrainzRecording> &recordings)
{
    requireEachOnce(recordings);
}

void check(const MusicBrainzDetails &details)
{
    requireMbid(details.recording.mbid);
    for (const QString &isrc : details.isrcs)
        require(isrc == normalisedIsrc(isrc), "an ISRC has one form");
    for (const MusicBrainzTag &tag : details.tags + details.genres)
        require(!tag.name.isEmpty() && tag.count > 0, "a tag has a name and votes");
}

void check(const QList<MusicBrainzMatch> &matches)
{
    int last = 100;
    for (const MusicBrainzMatch &match : matches) {
        requireMbid(match.recording.mbid);
        require(match.score >= 0 && match.score <= last, "matches come best first");
        last = match.score;
    }
}

void check(const QHash<QString, QList<MusicBrainzArtist>> &artists)
{
    for (const auto &list : artists) {
        require(!list.isEmpty(), "no address without an artist");
        for (const MusicBrainzArtist &artist : list)
            requireMbid(artist.mbid);
    }
}

void check(const QHash<QString, ListenCounts> &counts)
{
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        requireMbid(it.key());
        require(it->listens >= 0 && it->listeners >= 0, "counts are not negative");
    }
}

void check(const QHash<QString, RecordingTags> &tags)
{
    for (auto it = tags.begin(); it != tags.end(); ++it)
        requireMbid(it.key());
}

void check(const QHash<QString, RecordingNames> &names)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        requireMbid(it.key());
        require(!it->title.isEmpty() && !it->credit.isEmpty(), "who has no name is left out");
        require(!it->lengthMs || *it->lengthMs > 0, "a song lasts");
    }
}

void check(const CfPage &page)
{
    requireEachOnce(page.recommendations);
    require(page.size >= page.recommendations.size(), "no more is read than there is");
}

void check(const QList<TopRecording> &recordings)
{
    requireEachOnce(recordings);
}

void check(const QList<RadioRecording> &recordings)
{
    requireEachOnce(recordings);
}

void check(const QList<Similar> &similar)
{
    requireEachOnce(similar);
    for (const Similar &one : similar)
        require(one.mbid != kSeed && one.score <= similar.first().score, "the nearest first, never the seed");
}

void check(const QList<FoundRecording> &found)
{
    requireEachOnce(found);
}

void check(const QHash<QString, QList<LabsTag>> &tags)
{
    for (const auto &list : tags) {
        for (const LabsTag &tag : list)
            require(tag.percent >= 0 && tag.percent <= 1, "a share is a share");
    }
}

void check(const QHash<QString, QStringList> &ids)
{
    for (const QStringList &list : ids) {
        for (const QString &id : list)
            require(id.size() == 22, "an id of Spotify's has 22 letters");
    }
}

void check(const QList<SimilarTag> &tags)
{
    for (const SimilarTag &tag : tags)
        require(tag.count >= 0 && tag.count <= tags.first().count, "most in common first");
}

void check(const QHash<QString, AcousticBrainzLowLevel> &documents)
{
    for (const AcousticBrainzLowLevel &one : documents) {
        require(!one.bpm || (*one.bpm >= 20 && *one.bpm <= 300), "a tempo is a tempo");
        require(!one.key || (*one.key >= 0 && *one.key < 12), "a key is a pitch class");
    }
}

void check(const QHash<QString, AcousticBrainzHighLevel> &documents)
{
    for (const AcousticBrainzHighLevel &one : documents) {
        const catalog::AudioFeatures features = audioFeaturesOf(one);
        for (const auto &value : {features.acousticness, features.instrumentalness})
            require(!value || (*value >= 0 && *value <= 1), "a probability is one");
    }
}

template<class Value>
void judge(const Result<Value> &result)
{
    if (result)
        check(*result);
    else
        require(result.error().kind == ErrorKind::BadReply && !result.error().detail.isEmpty(),
                "a fault has its kind and a text");
}

void readRefusal(const QByteArray &body)
{
    const QStringList names = permittedAlgorithms(body, kAlgorithm);
    require(!names.contains(kAlgorithm), "what was refused is not permitted");
    const auto nearest = nearestAlgorithm(kAlgorithm, names);
    require(nearest.has_value() == !names.isEmpty() && (!nearest || names.contains(*nearest)),
            "the nearest is one of those permitted");
}

using Reader = void (*)(const QByteArray &);

//! In the order of the letters that name the files of the corpus.
constexpr std::array<Reader, 19> kReaders = {
    [](const QByteArray &body) { judge(readIsrcReply(body, u"XXAAA2600001"_s)); },
    [](const QByteArray &body) { judge(readRecordingReply(body)); },
    [](const QByteArray &body) { judge(readSearchReply(body)); },
    [](const QByteArray &body) { judge(readUrlReply(body)); },
    [](const QByteArray &body) { judge(readPopularityReply(body)); },
    [](const QByteArray &body) { judge(readTagsReply(body)); },
    [](const QByteArray &body) { judge(readTopRecordingsReply(body)); },
    [](const QByteArray &body) { judge(readCfReply(body)); },
    [](const QByteArray &body) { judge(readRadioReply(body)); },
    [](const QByteArray &body) { judge(readSimilarRecordingsReply(body, kSeed)); },
    [](const QByteArray &body) { judge(readSimilarArtistsReply(body, kSeed)); },
    [](const QByteArray &body) { judge(readFoundReply(body)); },
    [](const QByteArray &body) { judge(readBulkTagsReply(body)); },
    [](const QByteArray &body) { judge(readSpotifyIdsReply(body)); },
    [](const QByteArray &body) { judge(readTagSimilarityReply(body)); },
    [](const QByteArray &body) { judge(readLowLevelReply(body)); },
    [](const QByteArray &body) { judge(readHighLevelReply(body)); },
    readRefusal,
    [](const QByteArray &body) { judge(readNamesReply(body)); },
};

} // namespace

//! Whatever the bytes behind the first, which chooses the reader ('a' the first one): no crash, and what is
//! taken holds what the headers promise.
// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t reader = (data[0] + kReaders.size() * 8 - 'a') % kReaders.size();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    kReaders[reader](QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1));
    return 0;
}
