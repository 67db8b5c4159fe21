// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/cataloguebuilder.h"
#include "sandbox/csv.h"
#include "sandbox/random.h"

#include <algorithm>
#include <cmath>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxFaults = 1000;

// Reads the rows of one catalogue file into a builder.
class CatalogueReader
{
public:
    CatalogueReader(CatalogueBuilder &builder, CsvColumns columns)
        : m_builder(builder), m_columns(std::move(columns))
    {}

    // What is wrong with the record; empty when it was taken or its song is there already.
    QString take(const QStringList &record)
    {
        if (record.size() != m_columns.count())
            return u"%1 fields instead of %2"_s.arg(record.size()).arg(m_columns.count());
        const QString id = m_columns.text(record, "track_id");
        const QString title = m_columns.text(record, "track_name");
        const QString artist = m_columns.text(record, "track_artist");
        if (id.isEmpty())
            return u"no track_id"_s;
        if (title.isEmpty() || artist.isEmpty())
            return u"no title or no artist"_s;
        if (m_builder.hasSong(id)) {
            mergeGenre(id, record);
            return {};
        }
        for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
            if (m_columns.isGarbled(record, field.name.data()))
                return u"%1 is not a number"_s.arg(field.name);
        }
        if (m_columns.isGarbled(record, "duration_ms") || m_columns.isGarbled(record, "track_popularity"))
            return u"duration or popularity is not a number"_s;
        addSong(id, title, artist, record);
        return {};
    }

private:
    void mergeGenre(const QString &id, const QStringList &record)
    {
        Song &song = m_builder.song(m_builder.songRow(id));
        if (song.genre.isEmpty())
            song.genre = m_columns.text(record, "track_genre");
    }

    QList<int> artistRows(const QString &names)
    {
        QList<int> rows;
        // Several artists of one song are joined by ";".
        for (const QString &part : names.split(u';', Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            const int row = m_builder.addArtist(
                {.id = base62Id(u"artist/"_s + name.toLower()), .name = name, .genre = {}});
            if (!rows.contains(row))
                rows.append(row);
        }
        return rows;
    }

    int albumRow(const QString &title, const QList<int> &artists, const QStringList &record)
    {
        QString name = m_columns.text(record, "track_album_name");
        if (name.isEmpty())
            name = title;
        QString id = m_columns.text(record, "track_album_id");
        if (id.isEmpty())
            id = base62Id(u"album/%1/%2"_s.arg(artists.first()).arg(name));
        QString date = m_columns.text(record, "track_album_release_date");
        if (date.isEmpty())
            date = u"1970"_s;
        return m_builder.addAlbum(
            {.id = id, .name = name, .artists = {artists.first()}, .releaseDate = date});
    }

    void addSong(const QString &id, const QString &title, const QString &names, const QStringList &record)
    {
        QList<int> artists = artistRows(names);
        if (artists.isEmpty())
            artists = artistRows(u"Unknown"_s);
        Song song{.id = id, .title = title, .artists = artists};
        song.album = albumRow(title, artists, record);
        song.genre = m_columns.text(record, "track_genre");
        song.isrc = m_columns.text(record, "track_isrc").toUpper();
        const double milliseconds = m_columns.number(record, "duration_ms").value_or(200'000);
        song.duration =
            std::chrono::milliseconds(static_cast<qint64>(std::clamp(milliseconds, 1000.0, 86'400'000.0)));
        const QString marked = m_columns.text(record, "explicit").toLower();
        song.isExplicit = marked == "1"_L1 || marked == "true"_L1;
        song.popularity = static_cast<int>(
            std::clamp(m_columns.number(record, "track_popularity").value_or(0), 0.0, 100.0));
        for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields())
            song.features.*field.member = m_columns.number(record, field.name.data());
        m_builder.addSong(std::move(song));
    }

    CatalogueBuilder &m_builder;
    CsvColumns m_columns;
};

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::fromCsv(const QString &path)
{
    auto bytes = readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    CsvReader reader(std::move(*bytes));
    const CsvColumns columns(reader.next().value_or(QStringList()));
    for (const char *name : {"track_id", "track_name", "track_artist"}) {
        if (!columns.has(name)) {
            return fail(ErrorKind::InvalidArgument, u"%1 is no catalogue: the column %2 is missing"_s.arg(
                                                        path, QString::fromLatin1(name)));
        }
    }
    CatalogueBuilder builder;
    CatalogueReader taker(builder, columns);
    qsizetype faults = 0;
    while (const auto record = reader.next()) {
        const QString fault = reader.isUnterminated() ? u"a quoted field has no end"_s : taker.take(*record);
        if (!fault.isEmpty() && ++faults <= kMaxFaults)
            builder.addFault({reader.line(), fault});
    }
    if (builder.songCount() == 0)
        return fail(ErrorKind::InvalidArgument, u"%1 holds no song"_s.arg(path));
    return builder.finish();
}

} // namespace undersong::sandbox
