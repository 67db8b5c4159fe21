// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/identity.h"

#include "catalog/foldedtext.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace undersong::catalog {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSameLength{3'000};
constexpr milliseconds kOtherLength{10'000};

//! Words between names, and those some sources leave out.
bool joinsNames(const QString &word)
{
    static const QSet<QString> kWords = {u"and"_s, u"feat"_s, u"ft"_s, u"featuring"_s, u"with"_s, u"x"_s,
                                         u"vs"_s,  u"the"_s,  u"y"_s,  u"et"_s,        u"und"_s};
    return kWords.contains(word);
}

QStringList wordsOf(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        const QStringList all = foldedWords(name);
        QStringList telling;
        std::ranges::copy_if(all, std::back_inserter(telling),
                             [](const QString &word) { return !joinsNames(word); });
        // "The The", "And"
        words += telling.isEmpty() ? all : telling;
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

bool includes(const QStringList &many, const QStringList &few)
{
    return !few.isEmpty() && std::includes(many.begin(), many.end(), few.begin(), few.end());
}

//! A name that tells nothing: very many songs have it.
bool isCommonName(const QString &base)
{
    static const QSet<QString> kNames = {u"intro"_s,      u"outro"_s,       u"interlude"_s,    u"untitled"_s,
                                         u"prelude"_s,    u"skit"_s,        u"prologue"_s,     u"epilogue"_s,
                                         u"overture"_s,   u"finale"_s,      u"introduction"_s, u"theme"_s,
                                         u"main theme"_s, u"unknown"_s,     u"instrumental"_s, u"ending"_s,
                                         u"opening"_s,    u"hidden track"_s};
    if (kNames.contains(base))
        return true;
    const QStringList words = base.split(u' ');
    return std::ranges::all_of(words, [](const QString &word) {
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        return isNumber || word == "track"_L1 || word == "part"_L1;
    });
}

//! A title that names a work of classical music, which many record: "Sonata No. 14 in C-Sharp Minor, Op. 27".
bool isWork(const QString &base)
{
    static const QSet<QString> kCatalogues = {u"op"_s,  u"opus"_s, u"bwv"_s, u"kv"_s,  u"k"_s,
                                              u"rv"_s,  u"hob"_s,  u"woo"_s, u"hwv"_s, u"buxwv"_s,
                                              u"twv"_s, u"wq"_s,   u"d"_s,   u"sz"_s,  u"s"_s};
    static const QSet<QString> kForms = {
        u"symphony"_s, u"sinfonie"_s, u"symphonie"_s, u"sonata"_s,    u"sonate"_s,
        u"concerto"_s, u"konzert"_s,  u"suite"_s,     u"etude"_s,     u"prelude"_s,
        u"fugue"_s,    u"nocturne"_s, u"requiem"_s,   u"quartet"_s,   u"partita"_s,
        u"waltz"_s,    u"mazurka"_s,  u"aria"_s,      u"bagatelle"_s, u"allegro"_s,
        u"adagio"_s,   u"andante"_s,  u"largo"_s,     u"presto"_s,    u"rondo"_s};
    const QStringList words = base.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (kForms.contains(words.at(i)) && words.size() > 1)
            return true;
        const bool hasNumber = i + 1 < words.size() && words.at(i + 1).at(0).isDigit();
        if (hasNumber && kCatalogues.contains(words.at(i)))
            return true;
        const bool isKey = i > 0 && (words.at(i) == "major"_L1 || words.at(i) == "minor"_L1);
        if (isKey &&
            (words.at(i - 1).size() == 1 || words.at(i - 1) == "flat"_L1 || words.at(i - 1) == "sharp"_L1))
            return true;
    }
    return false;
}

//! How the versions two titles name agree: nothing where they are the same.
std::optional<Verdict> versionsApart(const QList<Version> &a, const QList<Version> &b)
{
    if (a == b)
        return {};
    if (a.size() != b.size())
        return Verdict::Different;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a.at(i).kind != b.at(i).kind)
            return Verdict::Different;
        const QStringList here = a.at(i).detail.split(u' ', Qt::SkipEmptyParts);
        const QStringList there = b.at(i).detail.split(u' ', Qt::SkipEmptyParts);
        const auto isWithin = [](const QStringList &few, const QStringList &many) {
            return std::ranges::all_of(few, [&many](const QString &word) { return many.contains(word); });
        };
        // "Live" and "Live at Wembley" may be one; the remixes of two people are not.
        if (!isWithin(here, there) && !isWithin(there, here))
            return Verdict::Different;
    }
    return Verdict::Unsure;
}

QString plainIsrc(const QString &isrc)
{
    QString plain;
    for (const QChar c : isrc) {
        if (c.isLetterOrNumber())
            plain.append(c.toUpper());
    }
    return plain;
}

} // namespace

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::SpotifyTrack:
        return u"spotify-id"_s;
    case Evidence::Mbid:
        return u"mbid"_s;
    case Evidence::Isrc:
        return u"isrc"_s;
    case Evidence::Names:
        return u"names"_s;
    case Evidence::OtherTitle:
        return u"other-title"_s;
    case Evidence::OtherArtists:
        return u"other-artists"_s;
    case Evidence::OtherVersion:
        return u"other-version"_s;
    case Evidence::OtherLength:
        return u"other-length"_s;
    case Evidence::UnknownLength:
        return u"unknown-length"_s;
    case Evidence::UnlikelyId:
        return u"unlikely-id"_s;
    case Evidence::TellingTooLittle:
        return u"telling-too-little"_s;
    }
    Q_UNREACHABLE();
}

Identity::Identity(const Recording &recording)
    : m_name(songNameFrom(recording.title)), m_artists(wordsOf(recording.artists + m_name.featured)),
      m_ownArtists(wordsOf(recording.artists)), m_firstArtist(folded(recording.artists.value(0))),
      m_album(songNameFrom(recording.album).base), m_length(recording.length),
      m_isrc(plainIsrc(recording.isrc)), m_mbid(recording.mbid.toLower()), m_spotifyId(recording.spotifyId),
      m_isCommonName(isCommonName(m_name.base)), m_isWork(isWork(m_name.base))
{
    if (m_length && m_length->count() <= 0)
        m_length.reset();
}

Match Identity::compare(const Identity &other) const
{
    const auto shares = [](const QString &a, const QString &b) { return !a.isEmpty() && a == b; };
    if (shares(m_spotifyId, other.m_spotifyId))
        return {.verdict = Verdict::Same, .evidence = Evidence::SpotifyTrack};
    if (shares(m_mbid, other.m_mbid))
        return compareById(other, Evidence::Mbid);
    if (shares(m_isrc, other.m_isrc))
        return compareById(other, Evidence::Isrc);
    return compareByNames(other);
}

QStringList Identity::keys() const
{
    QStringList keys;
    if (!m_spotifyId.isEmpty())
        keys.append(u"spotify "_s + m_spotifyId);
    if (!m_mbid.isEmpty())
        keys.append(u"mbid "_s + m_mbid);
    if (!m_isrc.isEmpty())
        keys.append(u"isrc "_s + m_isrc);
    if (m_name.base.isEmpty())
        return keys;
    for (const QString &word : m_ownArtists)
        keys.append(u"name "_s + m_name.base + u" by "_s + word);
    return keys;
}

Identity::Agreement Identity::artistsAgree(const Identity &other) const
{
    if (m_ownArtists.isEmpty() || other.m_ownArtists.isEmpty())
        return Agreement::None;
    if (m_artists == other.m_artists || m_ownArtists == other.m_ownArtists)
        return Agreement::Equal;
    const bool isWithin = includes(m_artists, other.m_artists) || includes(other.m_artists, m_artists);
    return isWithin && m_firstArtist == other.m_firstArtist ? Agreement::Partial : Agreement::None;
}

std::optional<milliseconds> Identity::lengthApart(const Identity &other) const
{
    if (!m_length || !other.m_length)
        return {};
    return std::chrono::abs(*m_length - *other.m_length);
}

Match Identity::compareById(const Identity &other, Evidence evidence) const
{
    const auto apart = lengthApart(other);
    const bool namesDiffer = m_name.base != other.m_name.base;
    const bool isContradicted = versionsApart(m_name.versions, other.m_name.versions) == Verdict::Different ||
                                (apart && *apart > kOtherLength) ||
                                (namesDiffer && artistsAgree(other) == Agreement::None);
    return isContradicted ? Match{.verdict = Verdict::Unsure, .evidence = Evidence::UnlikelyId}
                          : Match{.verdict = Verdict::Same, .evidence = evidence};
}

Match Identity::compareByNames(const Identity &other) const
{
    if (m_name.base.isEmpty() || m_name.base != other.m_name.base)
        return {.verdict = Verdict::Different, .evidence = Evidence::OtherTitle};
    const Agreement artists = artistsAgree(other);
    if (artists == Agreement::None)
        return {.verdict = Verdict::Different, .evidence = Evidence::OtherArtists};
    if (const auto apart = versionsApart(m_name.versions, other.m_name.versions))
        return {.verdict = *apart, .evidence = Evidence::OtherVersion};
    const Match byLength = compareByLength(other);
    if (byLength.verdict != Verdict::Same)
        return byLength;
    const bool sharesAlbum = !m_album.isEmpty() && m_album == other.m_album;
    const bool tellsTooLittle =
        (m_isCommonName && !sharesAlbum) ||
        (m_isWork && (artists != Agreement::Equal || (m_artists.size() < 3 && !sharesAlbum)));
    return tellsTooLittle ? Match{.verdict = Verdict::Unsure, .evidence = Evidence::TellingTooLittle}
                          : byLength;
}

Match Identity::compareByLength(const Identity &other) const
{
    const auto apart = lengthApart(other);
    if (!apart)
        return {.verdict = Verdict::Unsure, .evidence = Evidence::UnknownLength};
    if (*apart > kOtherLength)
        return {.verdict = Verdict::Different, .evidence = Evidence::OtherLength};
    if (*apart > kSameLength)
        return {.verdict = Verdict::Unsure, .evidence = Evidence::OtherLength};
    return {.verdict = Verdict::Same, .evidence = Evidence::Names};
}

} // namespace undersong::catalog
