// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "recommender/evaluation/playlists.h"
#include "recommender/evaluation/trial.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace undersong::sandbox {
class CsvColumns;
}

namespace undersong::cli {

//! Numbers names in the order they come.
class Numbers
{
public:
    std::uint32_t of(const QString &name)
    {
        const auto next = static_cast<std::uint32_t>(m_numbers.size());
        const auto known = m_numbers.constFind(name);
        return known != m_numbers.constEnd() ? *known : *m_numbers.insert(name, next);
    }
    qsizetype count() const { return m_numbers.size(); }

private:
    QHash<QString, std::uint32_t> m_numbers;
};

//! One real listener.
struct ListenerInput
{
    QString name; //!< of the file
    std::vector<recommender::RatedSong> songs;
    int linesLeftOut = 0; //!< without a usable "liked", or a song given twice
};

//! See readListenerFile.
Result<ListenerInput> readListener(const QString &path);

//! Artists, sound and popularity of one record; not the id.
recommender::RatedSong songFrom(const sandbox::CsvColumns &columns, const QStringList &record,
                                const char *artistColumn, const char *popularityColumn, Numbers &artists);

//! Reads a catalogue of (track, playlist) pairs: CSV (plain or gzip) with the columns track_id and
//! playlist_id and any of track_artist, track_popularity and the features. Genre columns describe the
//! playlist, not the song, and are not read. The first line of a track says what is known of it. At most 5
//! 000 playlists. InvalidArgument with a sentence for the person.
Result<recommender::PlaylistCatalogue> readPlaylists(const QString &path);

//! What a file says line by line, without blank lines and blanks around.
Result<QStringList> readLines(const QString &path);

} // namespace undersong::cli
