// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/csvrecords.h"
#include "history/found.h"

#include <array>
#include <optional>

namespace undersong::history {

//! What the columns of separated values mean, by their names in the first record: in any order, in any case,
//! with spaces or underscores. Artist and title must be there. Known names:
//! - artist: artist, artist name; title: title, track, track name, song, name; album: album, album name;
//! - ISRC: isrc; Spotify's id: spotify id, spotify uri, uri, spotify track uri; MusicBrainz: track mbid,
//!   recording mbid, mbid;
//! - time: uts, date, utc time, time, timestamp, played at; rating, 1 to 5 stars: rating, stars.
//! lastfmstats.com writes "Date#name"; lastfm-to-csv writes no names at all, but artist, album, title and a
//! time, and is recognised by that time.
class CsvColumns
{
public:
    //! Nothing where \p first is neither.
    static std::optional<CsvColumns> from(const QByteArrayList &first);
    //! Whether \p first is a line like the others, without names.
    bool isFirstAPlay() const { return m_isFirstAPlay; }

    Found read(const QByteArrayList &fields) const;

private:
    enum Column { Artist, Title, Album, Isrc, SpotifyId, Mbid, Time, Date, Stars };
    static constexpr std::size_t kColumns = std::size_t{Stars} + 1;

    static std::optional<Column> columnOf(const QString &name);

    std::array<qsizetype, kColumns> m_places;
    catalog::PlaySource m_source = catalog::PlaySource::Csv;
    bool m_isFirstAPlay = false;
};

//! The separator of \p firstLine: comma, semicolon or tab, whichever stands in it most often.
char separatorOf(const QByteArray &firstLine);

} // namespace undersong::history
