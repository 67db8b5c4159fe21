// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/musicbrainzreplies.h"

#include "opendata/replies.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService = "musicbrainz"_L1;

QString dateIn(const JsonReader &object, QLatin1StringView name)
{
    static const QRegularExpression kDate(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
    const QString date = object.optionalString(name).value_or(QString());
    return kDate.match(date).hasMatch() ? date : QString();
}

QList<MusicBrainzArtist> creditIn(const JsonReader &recording)
{
    QList<MusicBrainzArtist> artists;
    recording.member("artist-credit"_L1).forEachElement([&](const JsonReader &credit) {
        const JsonReader artist = credit.member("artist"_L1);
        QString name = credit.optionalString("name"_L1).value_or(QString());
        if (name.isEmpty())
            name = artist.optionalString("name"_L1).value_or(QString());
        const MusicBrainzArtist entry{.mbid = mbidIn(artist, "id"_L1), .name = name};
        if (!name.isEmpty() && !artists.contains(entry))
            artists.append(entry);
    });
    return artists;
}

//! Without an MBID where \p object is no recording.
MusicBrainzRecording recordingIn(const JsonReader &object)
{
    MusicBrainzRecording recording;
    recording.mbid = mbidIn(object, "id"_L1);
    recording.title = object.optionalString("title"_L1).value_or(QString());
    recording.disambiguation = object.optionalString("disambiguation"_L1).value_or(QString());
    recording.artists = creditIn(object);
    if (const auto length = countIn(object, "length"_L1); length && *length > 0)
        recording.lengthMs = length;
    recording.firstReleaseDate = dateIn(object, "first-release-date"_L1);
    return recording;
}

QList<MusicBrainzTag> tagsIn(const JsonReader &recording, QLatin1StringView member)
{
    QList<MusicBrainzTag> tags;
    QSet<QString> seen;
    recording.member(member).forEachElement([&](const JsonReader &object) {
        const QString name = object.optionalString("name"_L1).value_or(QString()).trimmed();
        const auto count = countIn(object, "count"_L1);
        if (name.isEmpty() || !count || *count < 1 || seen.contains(name))
            return;
        seen.insert(name);
        tags.append({.name = name, .count = static_cast<int>(std::min<qint64>(*count, 1'000'000))});
    });
    return tags;
}

//! "https://open.spotify.com/artist/<id>" -> "<id>".
QString spotifyIdIn(const QString &resource)
{
    const QUrl url(resource);
    const QString path = url.path();
    const qsizetype slash = path.lastIndexOf(u'/');
    return url.host() == "open.spotify.com"_L1 && path.startsWith("/artist/"_L1) ? path.mid(slash + 1)
                                                                                 : QString();
}

void addArtists(const JsonReader &url, QHash<QString, QList<MusicBrainzArtist>> &found)
{
    const QString spotifyId = spotifyIdIn(url.optionalString("resource"_L1).value_or(QString()));
    if (spotifyId.isEmpty())
        return;
    url.member("relations"_L1).forEachElement([&](const JsonReader &relation) {
        const JsonReader artist = relation.member("artist"_L1);
        const MusicBrainzArtist entry{.mbid = mbidIn(artist, "id"_L1),
                                      .name = artist.optionalString("name"_L1).value_or(QString())};
        if (!entry.mbid.isEmpty() && !found[spotifyId].contains(entry))
            found[spotifyId].append(entry);
    });
    if (found.value(spotifyId).isEmpty())
        found.remove(spotifyId);
}

//! Calls \p add for each recording of the array \p recordings that was not there before.
template<class Add>
void forEachRecording(const JsonReader &recordings, Add add)
{
    QSet<QString> seen;
    recordings.forEachElement([&](const JsonReader &object) {
        const MusicBrainzRecording recording = recordingIn(object);
        if (recording.mbid.isEmpty() || seen.contains(recording.mbid))
            return;
        seen.insert(recording.mbid);
        add(recording, object);
    });
}

Error badReply(QLatin1StringView why)
{
    return {ErrorKind::BadReply, u"%1: %2"_s.arg(kService, why)};
}

//! One quoted phrase. Blanks are made one each, and half a surrogate pair is never left at the end.
QString phrase(const QString &text, qsizetype longest)
{
    QString cut = text.simplified().left(longest);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    static const QString kSyntax = uR"(+-&|!(){}[]^"~*?:\/)"_s;
    QString result;
    for (const QChar letter : std::as_const(cut)) {
        if (kSyntax.contains(letter))
            result += u'\\';
        if (letter.isPrint() || letter.isSurrogate())
            result += letter;
    }
    return result.trimmed().isEmpty() ? QString() : u'"' + result + u'"';
}

} // namespace

Result<QList<MusicBrainzRecording>> readIsrcReply(const QByteArray &body, const QString &isrc)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    const auto answered = reply->optionalString("isrc"_L1);
    if (answered && normalisedIsrc(*answered) != normalisedIsrc(isrc))
        return std::unexpected(badReply("isrc: another one than was asked for"_L1));
    const JsonReader recordings = reply->member("recordings"_L1);
    if (!recordings.isArray())
        return std::unexpected(badReply("recordings: expected an array"_L1));
    QList<MusicBrainzRecording> result;
    forEachRecording(recordings, [&](const MusicBrainzRecording &recording, const JsonReader &) {
        result.append(recording);
    });
    return result;
}

Result<MusicBrainzDetails> readRecordingReply(const QByteArray &body)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    MusicBrainzDetails details;
    details.recording = recordingIn(*reply);
    if (details.recording.mbid.isEmpty())
        return std::unexpected(badReply("id: expected an MBID"_L1));
    reply->member("isrcs"_L1).forEachElement([&](const JsonReader &element) {
        const QString isrc = normalisedIsrc(element.value().toString());
        if (!isrc.isEmpty() && !details.isrcs.contains(isrc))
            details.isrcs.append(isrc);
    });
    details.tags = tagsIn(*reply, "tags"_L1);
    details.genres = tagsIn(*reply, "genres"_L1);
    return details;
}

Result<QList<MusicBrainzMatch>> readSearchReply(const QByteArray &body)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    const JsonReader recordings = reply->member("recordings"_L1);
    if (!recordings.isArray())
        return std::unexpected(badReply("recordings: expected an array"_L1));
    QList<MusicBrainzMatch> result;
    forEachRecording(recordings, [&](const MusicBrainzRecording &recording, const JsonReader &object) {
        const qint64 score = std::min<qint64>(countIn(object, "score"_L1).value_or(0), 100);
        result.append({.recording = recording, .score = static_cast<int>(score)});
    });
    std::ranges::stable_sort(
        result, [](const MusicBrainzMatch &a, const MusicBrainzMatch &b) { return a.score > b.score; });
    return result;
}

Result<QHash<QString, QList<MusicBrainzArtist>>> readUrlReply(const QByteArray &body)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, QList<MusicBrainzArtist>> result;
    const JsonReader urls = reply->member("urls"_L1);
    if (urls.isArray())
        urls.forEachElement([&](const JsonReader &url) { addArtists(url, result); });
    else if (reply->optionalString("resource"_L1))
        addArtists(*reply, result);
    else
        return std::unexpected(badReply("neither urls nor a resource"_L1));
    return result;
}

QString searchQuery(const QString &artist, const QString &title, qsizetype longest)
{
    const QString titlePhrase = phrase(title, longest);
    const QString artistPhrase = phrase(artist, longest);
    if (titlePhrase.isEmpty())
        return {};
    const QString query = u"recording:"_s + titlePhrase;
    return artistPhrase.isEmpty() ? query : query + u" AND artist:"_s + artistPhrase;
}

} // namespace undersong::opendata
