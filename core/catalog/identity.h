// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/songname.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

//! Which entries of which sources are one song.
namespace undersong::catalog {

//! A recording as one source describes it. What a source does not say is empty.
struct Recording
{
    QString title;
    QStringList artists;
    QString album;
    std::optional<std::chrono::milliseconds> length;
    QString isrc;
    QString mbid; //!< MusicBrainz' id of the recording
    QString spotifyId;
};

enum class Verdict {
    Same,
    Different,
    Unsure, //!< something speaks for it and something against it, or too little is known
};

//! What decided.
enum class Evidence {
    SpotifyTrack,
    Mbid,
    Isrc,
    Names, //!< the same song, artists, version and length
    OtherTitle,
    OtherArtists,
    OtherVersion, //!< live, a remix, sung anew...
    OtherLength,
    UnknownLength,
    UnlikelyId,       //!< an id in common, and something else that cannot be
    TellingTooLittle, //!< names many songs have ("Intro"), or works that many have recorded
};

struct Match
{
    Verdict verdict = Verdict::Different;
    Evidence evidence = Evidence::OtherTitle;

    bool operator==(const Match &) const = default;
};

//! The stable name of a kind of evidence, for the database: "isrc", "other-length".
QString evidenceName(Evidence evidence);

//! A recording with its names taken apart once, for many comparisons.
class Identity
{
public:
    explicit Identity(const Recording &recording);

    const SongName &name() const { return m_name; }

    //! Whether both are one recording. Symmetric. On doubt Unsure, never Same:
    //!
    //! A Spotify id in common is Same. An MBID or ISRC in common is Same where nothing contradicts it:
    //! another version, a length more than ten seconds off, or both names and artists different (sources give
    //! codes to wrong recordings). Names alone are Same where title, version and artists are the same (guests
    //! may be named by either) and the lengths are known and at most three seconds apart; past ten seconds it
    //! is another recording, between the two it is Unsure. Titles many songs have need the same album too,
    //! works of classical music the very same artists. Remarks such as "remastered" or "radio edit" leave it
    //! to the length.
    Match compare(const Identity &other) const;

    //! What two recordings that are not Different have one of in common, where ids and names allow telling at
    //! all.
    QStringList keys() const;

private:
    enum class Agreement { Equal, Partial, None };

    Agreement artistsAgree(const Identity &other) const;
    Match compareById(const Identity &other, Evidence evidence) const;
    Match compareByNames(const Identity &other) const;
    Match compareByLength(const Identity &other) const;
    std::optional<std::chrono::milliseconds> lengthApart(const Identity &other) const;

    SongName m_name;
    QStringList m_artists;    //!< the words of their names, sorted, guests in the title too
    QStringList m_ownArtists; //!< the same without those guests
    QString m_firstArtist;
    QString m_album;
    std::optional<std::chrono::milliseconds> m_length;
    QString m_isrc;
    QString m_mbid;
    QString m_spotifyId;
    bool m_isCommonName = false;
    bool m_isWork = false;
};

//! Two recordings by their place in the list given.
struct Doubt
{
    std::size_t first = 0;
    std::size_t second = 0;
    Evidence evidence = Evidence::UnknownLength;
};

struct Groups
{
    //! Places of recordings that are one song, two at least in each, in order.
    std::vector<std::vector<std::size_t>> same;
    std::vector<Doubt> doubts;
};

//! All that are one song among \p identities. Two groups are joined only where no recording of one is
//! Different from one of the other; where some are, it is a doubt. \p areApart: pairs somebody said are two
//! songs.
Groups groupsAmong(std::span<const Identity> identities,
                   std::span<const std::pair<std::size_t, std::size_t>> areApart = {});

} // namespace undersong::catalog
