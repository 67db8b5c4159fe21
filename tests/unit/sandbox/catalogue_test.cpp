// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/listener.h"
#include "sandbox/searchindex.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace undersong;
using namespace undersong::sandbox;
using namespace Qt::StringLiterals;

namespace {

double correlation(const std::vector<double> &x, const std::vector<double> &y)
{
    const auto n = static_cast<double>(x.size());
    double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sx += x[i];
        sy += y[i];
        sxx += x[i] * x[i];
        syy += y[i] * y[i];
        sxy += x[i] * y[i];
    }
    return (n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::generate(1); }

    void isTheSameForTheSameSeed()
    {
        const auto again = Catalogue::generate(1);
        const auto other = Catalogue::generate(2);
        QCOMPARE(again->songs().size(), m_catalogue->songs().size());
        for (std::size_t i = 0; i < again->songs().size(); ++i) {
            const Song &a = again->songs()[i];
            const Song &b = m_catalogue->songs()[i];
            QVERIFY(a.id == b.id && a.title == b.title && a.isrc == b.isrc && a.features == b.features &&
                    a.popularity == b.popularity && a.duration == b.duration);
        }
        QVERIFY(other->songs().front().id != m_catalogue->songs().front().id);
    }

    void hasWellFormedSongs()
    {
        QVERIFY(m_catalogue->songs().size() >= 2000);
        QVERIFY(m_catalogue->artists().size() >= 180 && m_catalogue->artists().size() <= 450);
        static const QRegularExpression idForm(u"^[0-9A-Za-z]{22}$"_s);
        static const QRegularExpression isrcForm(u"^ZZUND[0-9]{7}$"_s);
        QSet<QString> ids, isrcs, names, genres;
        for (const Song &song : m_catalogue->songs()) {
            QVERIFY(idForm.match(song.id).hasMatch());
            QVERIFY2(isrcForm.match(song.isrc).hasMatch(), qPrintable(song.isrc));
            ids.insert(song.id);
            isrcs.insert(song.isrc);
            genres.insert(song.genre);
            QVERIFY(song.popularity >= 0 && song.popularity <= 100);
            QVERIFY(song.duration > std::chrono::minutes(1) && song.duration < std::chrono::minutes(15));
            for (const auto &field : catalog::audioFeatureFields())
                QVERIFY((song.features.*field.member).has_value());
            QVERIFY(*song.features.energy >= 0 && *song.features.energy <= 1);
            QVERIFY(m_catalogue->albums()[std::size_t(song.album)].songs.contains(
                m_catalogue->songIndex(song.id)));
        }
        for (const Artist &artist : m_catalogue->artists())
            names.insert(artist.name);
        QCOMPARE(std::size_t(ids.size()), m_catalogue->songs().size());
        QCOMPARE(std::size_t(isrcs.size()), m_catalogue->songs().size());
        QCOMPARE(std::size_t(names.size()), m_catalogue->artists().size());
        QCOMPARE(genres.size(), 12);
    }

    void soundsFollowGenreAndArtist()
    {
        std::vector<double> energy, loudness, acousticness;
        QHash<QString, std::pair<double, int>> byGenre;
        QHash<int, std::pair<double, int>> byArtist;
        double mean = 0;
        for (const Song &song : m_catalogue->songs()) {
            energy.push_back(*song.features.energy);
            loudness.push_back(*song.features.loudness);
            acousticness.push_back(*song.features.acousticness);
            mean += energy.back() / double(m_catalogue->songs().size());
            byGenre[song.genre].first += energy.back();
            ++byGenre[song.genre].second;
            byArtist[song.artists.first()].first += energy.back();
            ++byArtist[song.artists.first()].second;
        }
        QVERIFY(correlation(energy, loudness) > 0.8);
        QVERIFY(correlation(energy, acousticness) < -0.6);
        double total = 0, withinGenre = 0, withinArtist = 0;
        for (const Song &song : m_catalogue->songs()) {
            const double x = *song.features.energy;
            const auto [genreSum, genreCount] = byGenre.value(song.genre);
            const auto [artistSum, artistCount] = byArtist.value(song.artists.first());
            total += std::pow(x - mean, 2);
            withinGenre += std::pow(x - genreSum / genreCount, 2);
            withinArtist += std::pow(x - artistSum / artistCount, 2);
        }
        QVERIFY(withinGenre < 0.6 * total);
        QVERIFY(withinArtist < 0.8 * withinGenre);
    }

    void popularityHasALongTail()
    {
        int known = 0, unknown = 0;
        for (const Song &song : m_catalogue->songs()) {
            known += song.popularity >= 60;
            unknown += song.popularity < 25;
        }
        QVERIFY(known > 0);
        QVERIFY(unknown > 5 * known);
    }

    void listenerIsConsistent()
    {
        const TimePoint now = fromMilliseconds(1'790'000'000'000);
        const Listener listener = Listener::generate(*m_catalogue, 1, 60, now);
        const Listener again = Listener::generate(*m_catalogue, 1, 60, now);
        QCOMPARE(listener.saved.size(), 60);
        QCOMPARE(listener.playlists.size(), 3);
        QCOMPARE(listener.recent.size(), 50);
        QVERIFY(listener.likeRate() > 0.25 && listener.likeRate() < 0.42);
        for (qsizetype i = 0; i < listener.saved.size(); ++i) {
            QCOMPARE(listener.saved.at(i).song, again.saved.at(i).song);
            QVERIFY(listener.likes(m_catalogue->songs()[std::size_t(listener.saved.at(i).song)].id));
            QVERIFY(i == 0 || listener.saved.at(i).at < listener.saved.at(i - 1).at);
        }
        for (const int row : listener.topSongs)
            QVERIFY(listener.likes(m_catalogue->songs()[std::size_t(row)].id));
        QVERIFY(!listener.likes(u"nothing"_s));

        // The probability is what likes are drawn from: close to right in each band.
        double expected = 0;
        int likes = 0, songs = 0;
        for (const Song &song : m_catalogue->songs()) {
            if (listener.probability(song.id) > 0.6) {
                expected += listener.probability(song.id);
                likes += listener.likes(song.id);
                ++songs;
            }
        }
        QVERIFY(songs > 100);
        QVERIFY(std::abs(likes - expected) < 4 * std::sqrt(double(songs)));
    }

    void savesAsManyAsAsked()
    {
        const auto large = Catalogue::generate(3, 11'000);
        QCOMPARE(Listener::generate(*large, 1, 10'000, {}).saved.size(), 10'000);
    }

    void readsQueries()
    {
        const auto query = SearchQuery::parse(
            u"artist:\"The Quiet Rivers\" year:1990-1999 genre:folk Caf\u00e9 isrc:zzund1200001"_s);
        QCOMPARE(query.artist, (QStringList{u"the"_s, u"quiet"_s, u"rivers"_s}));
        QCOMPARE(query.genre, QStringList{u"folk"_s});
        QCOMPARE(query.words, QStringList{u"cafe"_s});
        QCOMPARE(query.isrc, u"ZZUND1200001"_s);
        QCOMPARE(*query.years, std::pair(1990, 1999));
    }

    void findsByEachFilter()
    {
        const SearchIndex &index = m_catalogue->searchIndex();
        const Song &wanted = m_catalogue->songs()[777];
        const Artist &artist = m_catalogue->artists()[std::size_t(wanted.artists.first())];
        const Album &album = m_catalogue->albums()[std::size_t(wanted.album)];
        const int row = 777;
        const auto finds = [&](const QString &text) {
            const std::vector<int> rows = index.songs(SearchQuery::parse(text));
            return std::ranges::find(rows, row) != rows.end();
        };
        QVERIFY(finds(wanted.title));
        QVERIFY(finds(u"artist:\"%1\" track:\"%2\""_s.arg(artist.name, wanted.title)));
        QVERIFY(finds(u"album:\"%1\" artist:\"%2\""_s.arg(album.name, artist.name)));
        QVERIFY(finds(u"year:%1 genre:\"%2\" artist:\"%3\""_s.arg(album.releaseDate.left(4), wanted.genre,
                                                                  artist.name)));
        QVERIFY(!finds(u"year:1900-1950 artist:\"%1\""_s.arg(artist.name)));
        QVERIFY(!finds(u"year:nonsense artist:\"%1\""_s.arg(artist.name)));
        QCOMPARE(index.songs(SearchQuery::parse(u"isrc:"_s + wanted.isrc)), std::vector<int>{row});
        QVERIFY(index.songs(SearchQuery::parse(u"qqqq"_s)).empty());
        const std::vector<int> artists = index.artists(SearchQuery::parse(artist.name));
        QVERIFY(std::ranges::find(artists, wanted.artists.first()) != artists.end());
        const std::vector<int> albums = index.albums(SearchQuery::parse(album.name));
        QVERIFY(std::ranges::find(albums, wanted.album) != albums.end());
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
