// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/worker.h"
#include "discovery/discovery.h"
#include "discovery/recipe.h"
#include "storage/database.h"
#include "support/scriptedserver/manualclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <cmath>
#include <memory>
#include <optional>

//! A listener of made-up songs, for tests of what goes on over time: no network, and a clock the test turns.
namespace undersong::test {

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

inline constexpr int kSongs = 240;

//! Spotify's ids of made-up songs: 22 letters.
inline QString idOf(int number)
{
    return QStringLiteral("madeUpSong%1").arg(number, 12, 10, QLatin1Char('0'));
}

//! Numbers in 0..1 without a pattern the ear would find.
inline double scattered(int number, double step)
{
    const double value = number * step;
    return value - std::floor(value);
}

inline double energyOf(int number)
{
    return scattered(number, 0.618034);
}

//! A listener of made-up songs, and the program that listens to them.
class MadeUpWorld
{
public:
    MadeUpWorld() = default;
    //! \p fits, which outlives this and one opening, runs full fits.
    explicit MadeUpWorld(Worker &fits) : m_fits(&fits) {}

    bool open()
    {
        close();
        m_database = std::make_unique<storage::Database>(
            storage::DatabaseOptions{.path = m_folder.filePath(QStringLiteral("made-up.db"))});
        if (!await(m_database->open()))
            return false;
        m_discovery = std::make_unique<discovery::Discovery>(*m_database, m_clock,
                                                             discovery::DiscoveryOptions{.fits = m_fits});
        return true;
    }
    void close()
    {
        if (m_discovery)
            m_discovery->shutDown();
        m_discovery.reset();
        m_database.reset();
    }
    //! From the next opening on.
    void fitByItself() { m_fits = nullptr; }
    ~MadeUpWorld() { close(); }

    bool addSongs(int from = 0, int to = kSongs)
    {
        QList<catalog::Track> tracks;
        QList<catalog::SongFacts> facts;
        for (int i = from; i < to; ++i) {
            catalog::Track track;
            track.id = catalog::SpotifyId(idOf(i));
            track.title = QStringLiteral("Song %1").arg(i);
            tracks.append(track);
            catalog::SongFacts known;
            known.provenance = catalog::Provenance::OwnFile;
            known.source = QStringLiteral("file:made-up");
            known.artists = {QStringLiteral("artist %1").arg(i % 80)};
            known.features.energy = energyOf(i);
            known.features.valence = scattered(i, 0.414214);
            known.features.acousticness = scattered(i, 0.732051);
            // The rest is the same for all: a sound that is known as a whole.
            known.features.danceability = 0.6;
            known.features.key = 0;
            known.features.loudness = -7;
            known.features.mode = 1;
            known.features.speechiness = 0.06;
            known.features.instrumentalness = 0.01;
            known.features.liveness = 0.15;
            known.features.timeSignature = 4;
            known.duration = std::chrono::minutes(3);
            known.features.tempo = 80 + 80 * scattered(i, 0.236068);
            known.popularity = static_cast<int>(100 * scattered(i, 0.302776));
            facts.append(known);
        }
        return bool(await(m_discovery->addOwnSongs(tracks, facts)));
    }

    static int numberOf(const catalog::Song &song) { return song.title.mid(5).toInt(); }
    bool likes(const catalog::Song &song) const { return (energyOf(numberOf(song)) > 0.5) != m_isChanged; }
    void changeTaste() { m_isChanged = !m_isChanged; }

    std::optional<discovery::Pick> next()
    {
        const auto picks = await(m_discovery->recommend(1));
        return picks ? std::optional(picks->constFirst()) : std::nullopt;
    }
    //! Offers, shows and answers \p count songs; whether all went well.
    bool listen(int count, std::chrono::milliseconds between = std::chrono::minutes(3))
    {
        return heard(count, between).size() == count;
    }
    //! The same; what was offered.
    QList<discovery::Pick> heard(int count, std::chrono::milliseconds between = std::chrono::minutes(3))
    {
        QList<discovery::Pick> picks;
        for (int i = 0; i < count; ++i) {
            const auto pick = next();
            m_clock.advance(between);
            if (!pick || !await(m_discovery->markShown(pick->id)))
                break;
            const auto kind =
                likes(pick->song) ? catalog::ReactionKind::Like : catalog::ReactionKind::Dislike;
            const auto outcome = await(m_discovery->react(pick->song.id, kind, pick->id));
            if (!outcome)
                break;
            picks.append(*pick);
        }
        return picks;
    }

    QList<discovery::ModelInfo> models()
    {
        return await(m_discovery->models()).value_or(QList<discovery::ModelInfo>());
    }
    QString activeDigest()
    {
        for (const discovery::ModelInfo &model : models()) {
            if (model.state == QLatin1StringView("active"))
                return model.dataDigest;
        }
        return {};
    }

    //! What is stored of the model that ranks; nothing before the first.
    std::optional<storage::models::Model> activeModel()
    {
        return await(m_database->run<std::optional<storage::models::Model>>(
                         [](storage::Connection &connection) { return storage::models::active(connection); }))
            .value_or(std::nullopt);
    }
    //! The parameters the model that ranks was stored with.
    std::optional<recommender::Parameters> activeParameters()
    {
        const auto model = activeModel();
        const auto file = discovery::readModelBytes(model ? model->bytes : QByteArray());
        return file ? std::optional(file->parameters) : std::nullopt;
    }
    //! Runs a statement behind the program's back.
    bool meddle(const QString &sql, const QVariantList &values = {})
    {
        return bool(await(m_database->run<void>(
            [sql, values](storage::Connection &connection) { return connection.run(sql, values); })));
    }

    ManualClock &clock() { return m_clock; }
    discovery::Discovery &discovery() { return *m_discovery; }
    storage::Database &database() { return *m_database; }

private:
    Worker *m_fits = nullptr;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    bool m_isChanged = false;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<discovery::Discovery> m_discovery;
};

//! To the last bit, but for the number of the offer.
inline bool isSameToTheBit(const discovery::Pick &left, const discovery::Pick &right)
{
    return left.song.id == right.song.id && left.score == right.score &&
           left.probability == right.probability && left.slot == right.slot && left.seed == right.seed &&
           left.reasons == right.reasons;
}

} // namespace undersong::test
