// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/genres.h"

#include "storage/settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace undersong::discovery {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GenreText)
};

} // namespace

const QStringList &offeredGenres()
{
    static const QStringList genres{
        u"pop"_s,   u"rock"_s,      u"hip-hop"_s, u"electronic"_s, u"indie"_s,   u"r-n-b"_s,
        u"metal"_s, u"classical"_s, u"jazz"_s,    u"folk"_s,       u"country"_s, u"latin"_s,
        u"soul"_s,  u"punk"_s,      u"reggae"_s,  u"blues"_s,      u"house"_s,   u"techno"_s,
        u"funk"_s,  u"ambient"_s,   u"k-pop"_s,   u"afrobeat"_s,   u"disco"_s,   u"soundtracks"_s};
    return genres;
}

const QStringList &commonGenres()
{
    static const QStringList genres{u"pop"_s,     u"rock"_s,      u"indie"_s,   u"electronic"_s,
                                    u"hip-hop"_s, u"jazz"_s,      u"folk"_s,    u"soul"_s,
                                    u"metal"_s,   u"classical"_s, u"ambient"_s, u"latin"_s};
    return genres;
}

QString genreTitle(const QString &genre)
{
    static const QHash<QString, const char *> titles{
        {u"pop"_s, QT_TRANSLATE_NOOP("GenreText", "Pop")},
        {u"rock"_s, QT_TRANSLATE_NOOP("GenreText", "Rock")},
        {u"hip-hop"_s, QT_TRANSLATE_NOOP("GenreText", "Hip-hop")},
        {u"electronic"_s, QT_TRANSLATE_NOOP("GenreText", "Electronic")},
        {u"indie"_s, QT_TRANSLATE_NOOP("GenreText", "Indie")},
        {u"r-n-b"_s, QT_TRANSLATE_NOOP("GenreText", "R&B")},
        {u"metal"_s, QT_TRANSLATE_NOOP("GenreText", "Metal")},
        {u"classical"_s, QT_TRANSLATE_NOOP("GenreText", "Classical")},
        {u"jazz"_s, QT_TRANSLATE_NOOP("GenreText", "Jazz")},
        {u"folk"_s, QT_TRANSLATE_NOOP("GenreText", "Folk")},
        {u"country"_s, QT_TRANSLATE_NOOP("GenreText", "Country")},
        {u"latin"_s, QT_TRANSLATE_NOOP("GenreText", "Latin")},
        {u"soul"_s, QT_TRANSLATE_NOOP("GenreText", "Soul")},
        {u"punk"_s, QT_TRANSLATE_NOOP("GenreText", "Punk")},
        {u"reggae"_s, QT_TRANSLATE_NOOP("GenreText", "Reggae")},
        {u"blues"_s, QT_TRANSLATE_NOOP("GenreText", "Blues")},
        {u"house"_s, QT_TRANSLATE_NOOP("GenreText", "House")},
        {u"techno"_s, QT_TRANSLATE_NOOP("GenreText", "Techno")},
        {u"funk"_s, QT_TRANSLATE_NOOP("GenreText", "Funk")},
        {u"ambient"_s, QT_TRANSLATE_NOOP("GenreText", "Ambient")},
        {u"k-pop"_s, QT_TRANSLATE_NOOP("GenreText", "K-pop")},
        {u"afrobeat"_s, QT_TRANSLATE_NOOP("GenreText", "Afrobeat")},
        {u"disco"_s, QT_TRANSLATE_NOOP("GenreText", "Disco")},
        {u"soundtracks"_s, QT_TRANSLATE_NOOP("GenreText", "Soundtracks")},
    };
    const char *title = titles.value(genre, nullptr);
    return title == nullptr ? genre : Words::tr(title);
}

QStringList pickedGenres(const storage::Settings &settings)
{
    const QStringList stored = settings.get(storage::kGenres).split(u',', Qt::SkipEmptyParts);
    QStringList picked;
    std::ranges::copy_if(offeredGenres(), std::back_inserter(picked),
                         [&](const QString &genre) { return stored.contains(genre); });
    return picked;
}

QString genresText(const QStringList &genres)
{
    QStringList kept;
    std::ranges::copy_if(offeredGenres(), std::back_inserter(kept),
                         [&](const QString &genre) { return genres.contains(genre); });
    return kept.join(u',');
}

QString countryCode(const QString &text)
{
    const QString code = text.trimmed().toUpper();
    const bool isKnown = code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
    return isKnown ? code : QString();
}

QString regionOf(const storage::Settings &settings)
{
    const QString chosen = countryCode(settings.get(storage::kRegion));
    return chosen.isEmpty() ? countryCode(QLocale::territoryToCode(QLocale::system().territory())) : chosen;
}

} // namespace undersong::discovery
