// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/cataloguebuilder.h"
#include "sandbox/names.h"
#include "sandbox/random.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

// What a genre sounds like: means; artists and songs scatter around them.
struct Genre
{
    const char *name;
    double danceability;
    double energy;
    double acousticness;
    double instrumentalness;
    double valence;
    double speechiness;
    double liveness;
    double tempo;
    double minutes;
    double majorShare;
    double explicitShare;
    int share; // how many artists of a hundred
};

constexpr std::array kGenres{
    Genre{"indie pop", .62, .60, .25, .04, .55, .05, .16, 118, 3.6, .70, .06, 13},
    Genre{"dance pop", .74, .74, .12, .01, .62, .07, .17, 121, 3.3, .60, .15, 12},
    Genre{"rock", .50, .80, .10, .06, .50, .06, .22, 126, 4.0, .72, .08, 12},
    Genre{"metal", .40, .93, .02, .22, .33, .09, .24, 134, 4.8, .50, .20, 6},
    Genre{"folk", .48, .33, .76, .05, .42, .04, .14, 112, 3.8, .80, .02, 10},
    Genre{"hip hop", .77, .66, .16, .02, .50, .24, .19, 108, 3.4, .50, .55, 12},
    Genre{"soul", .66, .52, .34, .03, .61, .07, .16, 102, 3.9, .55, .10, 8},
    Genre{"jazz", .52, .34, .74, .42, .50, .05, .17, 110, 5.2, .55, .01, 7},
    Genre{"house", .79, .80, .05, .46, .52, .06, .14, 124, 5.4, .45, .05, 8},
    Genre{"techno", .73, .85, .03, .74, .33, .06, .12, 131, 6.2, .45, .02, 4},
    Genre{"ambient", .28, .18, .80, .86, .18, .04, .11, 92, 5.6, .60, .00, 4},
    Genre{"country", .58, .63, .34, .01, .62, .04, .18, 120, 3.5, .88, .03, 4},
};

double limited(double value, double low = 0.001, double high = 0.995)
{
    return std::clamp(value, low, high);
}

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

// An artist's own leanings, added to the genre's means.
struct Leaning
{
    double energy;
    double valence;
    double danceability;
    double acousticness;
    double tempo;
};

class Generator
{
public:
    Generator(quint64 seed, int songs) : m_seed(seed), m_wanted(songs), m_random(seed), m_names(m_random) {}

    std::shared_ptr<const Catalogue> run()
    {
        while (m_builder.songCount() < m_wanted)
            addArtist();
        return m_builder.finish();
    }

private:
    QString id(const QString &kind) { return base62Id(u"%1/%2/%3"_s.arg(kind).arg(m_seed).arg(m_nextId++)); }

    template<class Make>
    QString freshName(QSet<QString> &used, Make make)
    {
        QString name = make();
        for (int attempt = 0; used.contains(name) && attempt < 50; ++attempt)
            name = make();
        for (int number = 2; used.contains(name); ++number)
            name = u"%1 %2"_s.arg(name.section(u" No. "_s, 0, 0) + u" No."_s).arg(number);
        used.insert(name);
        return name;
    }

    const Genre &pickGenre()
    {
        int left = m_random.below(100);
        for (const Genre &genre : kGenres) {
            left -= genre.share;
            if (left < 0)
                return genre;
        }
        return kGenres.back();
    }

    void addArtist()
    {
        const Genre &genre = pickGenre();
        const Leaning leaning{.energy = 0.09 * m_random.normal(),
                              .valence = 0.10 * m_random.normal(),
                              .danceability = 0.07 * m_random.normal(),
                              .acousticness = 0.09 * m_random.normal(),
                              .tempo = 6 * m_random.normal()};
        // A long tail: few are known to everybody.
        const double luck = m_random.uniform();
        const double fame = 8 + 85 * luck * luck * luck;
        const int artist =
            m_builder.addArtist({.id = id(u"artist"_s),
                                 .name = freshName(m_artistNames, [this] { return m_names.artist(); }),
                                 .genre = QLatin1StringView(genre.name),
                                 .popularity = static_cast<int>(fame)});
        m_artistsOfGenre[QLatin1StringView(genre.name)].append(artist);
        const int albums = 1 + m_random.below(2) + (fame > 40 ? 1 : 0);
        const int firstYear = 1978 + m_random.below(44);
        QSet<QString> names;
        for (int i = 0; i < albums; ++i)
            addAlbum(genre, leaning, artist, fame, std::min(2025, firstYear + 2 * i + m_random.below(2)),
                     names);
    }

    QString releaseDate(int year)
    {
        const int month = 1 + m_random.below(12);
        const int day = 1 + m_random.below(28);
        if (year < 1985)
            return QString::number(year);
        return u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    }

    void addAlbum(const Genre &genre, const Leaning &leaning, int artist, double fame, int year,
                  QSet<QString> &names)
    {
        const int album = m_builder.addAlbum({.id = id(u"album"_s),
                                              .name = freshName(names, [this] { return m_names.album(); }),
                                              .artists = {artist},
                                              .releaseDate = releaseDate(year)});
        const int count = m_random.below(5) == 0 ? 1 + m_random.below(2) : 4 + m_random.below(5);
        QSet<QString> titles;
        for (int i = 0; i < count; ++i) {
            QList<int> by{artist};
            const QList<int> &others = m_artistsOfGenre[QLatin1StringView(genre.name)];
            const int guest = m_random.pick(others);
            if (m_random.uniform() < 0.08 && guest != artist)
                by.append(guest);
            addSong(genre, leaning, by, album, fame, year,
                    freshName(titles, [this] { return m_names.title(); }));
        }
    }

    void addSong(const Genre &genre, const Leaning &leaning, const QList<int> &by, int album, double fame,
                 int year, const QString &title)
    {
        const catalog::AudioFeatures features = sound(genre, leaning);
        const double minutes = std::max(1.2, genre.minutes * (1 + 0.18 * m_random.normal()));
        const double popularity = fame * (0.35 + 0.65 * m_random.uniform()) + (year > 2015 ? 4 : 0);
        const bool isExplicit = m_random.uniform() < genre.explicitShare;
        const int row = m_builder.songCount();
        m_builder.addSong({.id = id(u"track"_s),
                           .title = title,
                           .artists = by,
                           .album = album,
                           .genre = QLatin1StringView(genre.name),
                           .isrc = u"ZZUND%1%2"_s.arg((year + row / 100'000) % 100, 2, 10, QLatin1Char('0'))
                                       .arg(row % 100'000, 5, 10, QLatin1Char('0')),
                           .duration = std::chrono::milliseconds(static_cast<qint64>(minutes * 60'000)),
                           .isExplicit = isExplicit,
                           .popularity = std::clamp(static_cast<int>(popularity), 0, 100),
                           .features = features});
    }

    catalog::AudioFeatures sound(const Genre &genre, const Leaning &leaning)
    {
        const double energy = limited(genre.energy + leaning.energy + 0.10 * m_random.normal());
        // Loud songs are less acoustic, glad ones easier to dance to, whatever the genre.
        const double acousticness = limited(genre.acousticness + leaning.acousticness -
                                            0.5 * (energy - genre.energy) + 0.10 * m_random.normal());
        const double valence = limited(genre.valence + leaning.valence + 0.13 * m_random.normal());
        const double danceability = limited(genre.danceability + leaning.danceability +
                                            0.25 * (valence - genre.valence) + 0.07 * m_random.normal());
        const double tempo = std::clamp(genre.tempo + leaning.tempo + 14 * m_random.normal(), 56.0, 210.0);
        const double loudness = std::clamp(-22 + 18 * energy + 1.6 * m_random.normal(), -45.0, -1.5);
        const double instrumentalness = limited(
            genre.instrumentalness * (0.6 + 0.8 * m_random.uniform()) + 0.02 * m_random.normal(), 0.0, 0.97);
        const double speechiness = limited(genre.speechiness * (0.6 + 0.9 * m_random.uniform()), 0.023, 0.9);
        const double liveness = limited(genre.liveness * (0.5 + m_random.uniform()), 0.02, 0.95);
        catalog::AudioFeatures features;
        features.danceability = rounded(danceability, 1000);
        features.energy = rounded(energy, 1000);
        features.key = m_random.below(12);
        features.loudness = rounded(loudness, 1000);
        features.mode = m_random.uniform() < genre.majorShare ? 1 : 0;
        features.speechiness = rounded(speechiness, 10'000);
        features.acousticness = rounded(acousticness, 10'000);
        features.instrumentalness = rounded(instrumentalness, 10'000);
        features.liveness = rounded(liveness, 10'000);
        features.valence = rounded(valence, 1000);
        features.tempo = rounded(tempo, 1000);
        features.timeSignature = m_random.uniform() < 0.92 ? 4 : 3;
        return features;
    }

    quint64 m_seed;
    int m_wanted;
    Random m_random;
    NameMaker m_names;
    CatalogueBuilder m_builder;
    int m_nextId = 0;
    QSet<QString> m_artistNames;
    QHash<QString, QList<int>> m_artistsOfGenre;
};

} // namespace

std::shared_ptr<const Catalogue> Catalogue::generate(quint64 seed, int songs)
{
    return Generator(seed, songs).run();
}

} // namespace undersong::sandbox
