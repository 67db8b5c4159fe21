// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "storage/database.h"
#include "storage/facts.h"
#include "storage/songs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <type_traits>

//! A profile in a temporary folder, for tests of the stores.
class ScratchProfile
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("profile.sqlite")); }
    undersong::storage::Database &database() { return *m_database; }

    undersong::Result<void> open(undersong::storage::DatabaseOptions options = {})
    {
        options.path = path();
        m_database = std::make_unique<undersong::storage::Database>(options);
        return QCoro::waitFor(m_database->open());
    }
    void close() { m_database.reset(); }

    //! Runs \p work on the database thread and waits for its result.
    template<class Work>
    auto run(Work work)
    {
        using Value = typename std::invoke_result_t<Work, undersong::storage::Connection &>::value_type;
        return QCoro::waitFor(m_database->run<Value>(work));
    }
    //! One statement, which must succeed.
    void execute(const QString &sql)
    {
        const auto done =
            run([sql](undersong::storage::Connection &connection) { return connection.run(sql); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    //! The first value of a query.
    QVariant value(const QString &sql)
    {
        return run([sql](undersong::storage::Connection &connection) { return connection.value(sql); })
            .value_or(QVariant());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<undersong::storage::Database> m_database;
};

//! Noon of some day.
inline constexpr undersong::TimePoint kNoon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) +
                                            std::chrono::hours(12)};

inline undersong::catalog::Track makeTrack(const QString &id, const QString &title = {},
                                           const QString &artist = {})
{
    undersong::catalog::Track track;
    track.id = undersong::catalog::SpotifyId(id);
    track.uri = QStringLiteral("spotify:track:") + id;
    track.title = title.isEmpty() ? QStringLiteral("Title ") + id : title;
    const QString name = artist.isEmpty() ? QStringLiteral("Artist ") + id : artist;
    track.artists = {{.id = undersong::catalog::SpotifyId(QStringLiteral("artist-") + id), .name = name}};
    track.album = QStringLiteral("Album ") + id;
    track.releaseDate = QStringLiteral("2001-02");
    track.coverUrl = QUrl(QStringLiteral("https://image.example/") + id);
    track.webUrl = QUrl(QStringLiteral("https://page.example/") + id);
    track.duration = std::chrono::milliseconds(200'000);
    track.isrc = QStringLiteral("XX") + id;
    track.popularity = 50;
    return track;
}

//! Stores tracks of those ids as from Spotify.
inline QList<undersong::catalog::SongId> storeTracks(ScratchProfile &profile, const QStringList &ids,
                                                     undersong::TimePoint at = kNoon)
{
    QList<undersong::catalog::Track> tracks;
    for (const QString &id : ids)
        tracks.append(makeTrack(id));
    const auto stored = profile.run([tracks, at](undersong::storage::Connection &connection) {
        return undersong::storage::songs::store(connection, tracks,
                                                undersong::catalog::Provenance::SpotifyApi, at);
    });
    if (!stored)
        qWarning("%s", qPrintable(stored.error().detail));
    return stored ? stored->ids : QList<undersong::catalog::SongId>();
}

inline undersong::catalog::SongFacts makeFacts(undersong::catalog::SongId song)
{
    undersong::catalog::SongFacts facts;
    facts.song = song;
    facts.provenance = undersong::catalog::Provenance::OpenData;
    facts.source = QStringLiteral("reccobeats");
    facts.title = QStringLiteral("Open title");
    facts.artists = {QStringLiteral("reccobeats:Open artist")};
    facts.tags = {QStringLiteral("folk")};
    facts.features.energy = 0.25;
    facts.features.tempo = 120;
    return facts;
}
