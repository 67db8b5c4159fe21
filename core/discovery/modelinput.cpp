// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/modelinput.h"

#include "discovery/steering.h"
#include "recommender/explanation.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using recommender::RawFeature;

namespace {

struct FeatureName
{
    RawFeature feature;
    QLatin1StringView name;
    std::optional<double> catalog::AudioFeatures::*member; //!< null for those that stand beside
};

const std::array<FeatureName, recommender::kRawFeatures> &featureNames()
{
    using catalog::AudioFeatures;
    static const std::array<FeatureName, recommender::kRawFeatures> names = {{
        {RawFeature::Danceability, "danceability"_L1, &AudioFeatures::danceability},
        {RawFeature::Energy, "energy"_L1, &AudioFeatures::energy},
        {RawFeature::Key, "key"_L1, &AudioFeatures::key},
        {RawFeature::Loudness, "loudness"_L1, &AudioFeatures::loudness},
        {RawFeature::Mode, "mode"_L1, &AudioFeatures::mode},
        {RawFeature::Speechiness, "speechiness"_L1, &AudioFeatures::speechiness},
        {RawFeature::Acousticness, "acousticness"_L1, &AudioFeatures::acousticness},
        {RawFeature::Instrumentalness, "instrumentalness"_L1, &AudioFeatures::instrumentalness},
        {RawFeature::Liveness, "liveness"_L1, &AudioFeatures::liveness},
        {RawFeature::Valence, "valence"_L1, &AudioFeatures::valence},
        {RawFeature::Tempo, "tempo"_L1, &AudioFeatures::tempo},
        {RawFeature::DurationMs, "duration_ms"_L1, nullptr},
        {RawFeature::TimeSignature, "time_signature"_L1, &AudioFeatures::timeSignature},
        {RawFeature::Popularity, "popularity"_L1, nullptr},
        {RawFeature::Age, "age"_L1, nullptr},
    }};
    return names;
}

recommender::RawSound toSound(const storage::learner::Input &input, int year)
{
    recommender::RawSound sound = recommender::unknownSound();
    for (const FeatureName &feature : featureNames()) {
        if (!feature.member)
            continue;
        if (const auto &known = input.features.*feature.member)
            sound[static_cast<std::size_t>(feature.feature)] = static_cast<float>(*known);
    }
    if (input.duration) {
        sound[static_cast<std::size_t>(RawFeature::DurationMs)] = static_cast<float>(input.duration->count());
    }
    if (input.popularity)
        sound[static_cast<std::size_t>(RawFeature::Popularity)] = static_cast<float>(*input.popularity);
    if (input.firstReleaseYear) {
        const int age = std::max(0, year - *input.firstReleaseYear);
        sound[static_cast<std::size_t>(RawFeature::Age)] = static_cast<float>(age);
    }
    return sound;
}

//! What the listener said a word about. Of songs and artists that were played and never rated nobody may say
//! that they were liked.
class Rated
{
public:
    explicit Rated(const TasteSnapshot &snapshot) : m_played(*snapshot.played)
    {
        const recommender::Songs &songs = snapshot.table->songs;
        for (const std::uint64_t song : snapshot.taste.points().ids) {
            const auto row = isSong(song) ? songs.rowOf(song) : std::nullopt;
            if (!row)
                continue;
            for (const std::uint32_t artist : songs.artistsAt(*row))
                m_artists.insert(artist);
        }
        for (const recommender::Example &example : snapshot.taste.examples()) {
            if (example.liked)
                m_liked.insert(example.song);
        }
    }

    bool isSong(std::uint64_t song) const { return !std::ranges::binary_search(m_played, song); }
    bool isArtist(std::uint32_t artist) const { return m_artists.contains(artist); }
    //! Whether the model learned it as one that is liked.
    bool isLiked(std::uint64_t song) const { return m_liked.contains(song); }

private:
    const std::vector<std::uint64_t> &m_played;
    QSet<std::uint32_t> m_artists;
    QSet<std::uint64_t> m_liked;
};

ReasonKind songKind(const recommender::Term &term, const Rated &rated)
{
    const bool isFor = term.kind == recommender::TermKind::LikedExample;
    if (rated.isSong(term.song))
        return isFor ? ReasonKind::LikedSong : ReasonKind::DislikedSong;
    return isFor ? ReasonKind::PlayedSong : ReasonKind::SkippedSong;
}

ReasonKind artistKind(const recommender::Term &term, const Rated &rated)
{
    const bool isFor = term.kind == recommender::TermKind::LikedArtist;
    if (rated.isArtist(term.artist))
        return isFor ? ReasonKind::LikedArtist : ReasonKind::DislikedArtist;
    return isFor ? ReasonKind::PlayedArtist : ReasonKind::SkippedArtist;
}

Reason toReason(const recommender::Term &term, const SongTable &table, const Rated &rated)
{
    using recommender::TermKind;
    Reason reason;
    reason.weight = term.weight;
    switch (term.kind) {
    case TermKind::LikedExample:
    case TermKind::DislikedExample:
        reason.kind = songKind(term, rated);
        reason.song = catalog::SongId(static_cast<qint64>(term.song));
        break;
    case TermKind::LikedArtist:
    case TermKind::DislikedArtist:
        reason.kind = artistKind(term, rated);
        reason.subject = table.artists.value(static_cast<qsizetype>(term.artist));
        break;
    case TermKind::Tag:
        reason.kind = ReasonKind::Tag;
        reason.subject = table.tags.value(static_cast<qsizetype>(term.tag));
        break;
    case TermKind::Listeners:
        reason.kind = ReasonKind::Listeners;
        // Two songs that nobody likes together speak for each other where one is disliked.
        reason.direction = (term.weight > 0) == rated.isLiked(term.song) ? 1 : -1;
        reason.song = catalog::SongId(static_cast<qint64>(term.song));
        break;
    case TermKind::Itself:
        reason.kind = ReasonKind::OwnRating;
        reason.song = catalog::SongId(static_cast<qint64>(term.song));
        break;
    case TermKind::Feature:
        reason.kind = ReasonKind::Sound;
        reason.subject = featureNames()[static_cast<std::size_t>(term.feature)].name;
        reason.direction = term.direction;
        break;
    case TermKind::Prior:
        reason.kind = ReasonKind::Prior;
        break;
    case TermKind::Expected:
        // Nothing but lenses gives a song an expectation of its own.
        reason.kind = ReasonKind::Steered;
        break;
    }
    return reason;
}

//! Whether a part is of one reaction, which could be taken back.
bool isOfASong(recommender::TermKind kind)
{
    using recommender::TermKind;
    return kind == TermKind::LikedExample || kind == TermKind::DislikedExample ||
           kind == TermKind::Listeners || kind == TermKind::Itself;
}

//! Every tag and what it weighs: rare ones more, log(1 + songs / songs that carry it).
class TagWeights
{
public:
    explicit TagWeights(const QList<storage::learner::Input> &facts)
    {
        QHash<QString, qint64> carriers;
        for (const auto &song : facts) {
            for (const QString &tag : song.tags)
                ++carriers[tag];
        }
        m_names = carriers.keys();
        m_names.sort();
        for (const QString &name : m_names) {
            const double rarity =
                static_cast<double>(facts.size()) / static_cast<double>(carriers.value(name));
            m_weights.push_back(static_cast<float>(std::log1p(rarity)));
        }
    }

    const QStringList &names() const { return m_names; }

    std::vector<recommender::Tag> of(const QStringList &tags) const
    {
        std::vector<recommender::Tag> found;
        for (const QString &tag : tags) {
            const auto place =
                static_cast<std::size_t>(std::ranges::lower_bound(m_names, tag) - m_names.begin());
            found.push_back({.id = static_cast<std::uint32_t>(place), .weight = m_weights[place]});
        }
        return found;
    }

private:
    QStringList m_names; //!< sorted; a tag's place is its id
    std::vector<float> m_weights;
};

void placeAmongListeners(std::vector<recommender::Song> &songs,
                         const QList<storage::listenerpoints::Point> &points)
{
    QHash<std::uint64_t, const storage::listenerpoints::Point *> pointOf;
    for (const storage::listenerpoints::Point &point : points)
        pointOf.insert(toModelId(point.song), &point);
    for (recommender::Song &song : songs) {
        if (const auto *const point = pointOf.value(song.id))
            song.listeners.assign(point->numbers.begin(), point->numbers.end());
    }
}

//! Of the songs with plays those that were not rated.
std::shared_ptr<const std::vector<std::uint64_t>> playedOnly(const Recipe &recipe,
                                                             const QList<catalog::Reaction> &labels)
{
    QSet<std::uint64_t> rated;
    for (const catalog::Reaction &label : labels)
        rated.insert(toModelId(label.song));
    std::vector<std::uint64_t> played;
    for (const Evidence &one : recipe.heard) {
        if (!rated.contains(one.song))
            played.push_back(one.song);
    }
    std::ranges::sort(played);
    return std::make_shared<const std::vector<std::uint64_t>>(std::move(played));
}

} // namespace

QString featureName(RawFeature feature)
{
    return featureNames()[static_cast<std::size_t>(feature)].name;
}

TasteSnapshot learnAnew(std::shared_ptr<const SongTable> table, const QList<catalog::Reaction> &labels,
                        const StoredModels &models)
{
    auto recipe = std::make_shared<const Recipe>(recipeFrom(models));
    auto taste = tasteFrom(table->songs, labels, *recipe);
    auto lastWeek = models.lastWeek ? pastModel(table->songs, *models.lastWeek) : std::nullopt;
    auto offered = offeredSongs(table, models.lenses);
    return {.table = std::move(table),
            .taste = std::move(taste),
            .offered = std::move(offered),
            .newLabels = newLabels(labels, *recipe),
            .played = playedOnly(*recipe, labels),
            .recipe = std::move(recipe),
            .lastWeek = std::move(lastWeek)};
}

TasteSnapshot makeSnapshot(const ModelInput &input)
{
    auto table = std::make_shared<SongTable>();
    for (const auto &facts : input.facts)
        table->artists += facts.artists;
    table->artists.sort();
    table->artists.removeDuplicates();
    const TagWeights tags(input.facts);
    table->tags = tags.names();

    std::vector<recommender::Song> songs;
    songs.reserve(static_cast<std::size_t>(input.facts.size() + input.others.size()));
    for (const auto &facts : input.facts) {
        recommender::Song song{
            .id = toModelId(facts.song), .sound = toSound(facts, input.year), .artists = {}};
        for (const QString &artist : facts.artists) {
            const auto place = std::ranges::lower_bound(table->artists, artist);
            song.artists.push_back(static_cast<std::uint32_t>(place - table->artists.begin()));
        }
        song.tags = tags.of(facts.tags);
        songs.push_back(std::move(song));
    }
    // Songs nobody knows facts about are offered and judged too; of songs met twice the table keeps the
    // first.
    for (const catalog::SongId song : input.others)
        songs.push_back({.id = toModelId(song)});
    for (const catalog::Reaction &label : input.labels)
        songs.push_back({.id = toModelId(label.song)});
    placeAmongListeners(songs, input.points);

    table->songs = recommender::Songs(songs);
    return learnAnew(std::move(table), input.labels, input.models);
}

std::vector<recommender::Row> rowsOf(const recommender::Songs &table, const QList<catalog::SongId> &songs)
{
    std::vector<recommender::Row> rows;
    rows.reserve(static_cast<std::size_t>(songs.size()));
    for (const catalog::SongId song : songs) {
        if (const auto row = table.rowOf(toModelId(song)))
            rows.push_back(*row);
    }
    return rows;
}

QList<Reason> reasonsFor(const TasteSnapshot &snapshot, recommender::Row row)
{
    const recommender::Songs &songs = *snapshot.offered;
    const std::vector<double> influences = recommender::influences(snapshot.taste, songs, row);
    const std::vector<std::uint64_t> &examples = snapshot.taste.points().ids;
    QHash<std::uint64_t, double> influenceOf;
    for (std::size_t i = 0; i < examples.size(); ++i)
        influenceOf.insert(examples[i], influences[i]);
    const Rated rated(snapshot);
    QList<Reason> reasons;
    Reason remainder{.kind = ReasonKind::Remainder};
    for (const recommender::Term &term : recommender::explain(snapshot.taste, songs, row)) {
        const double influence = influenceOf.value(term.song) * (term.weight < 0 ? -1 : 1);
        if (isOfASong(term.kind) && influence < kLeastInfluence)
            remainder.weight += term.weight;
        else
            reasons.append(toReason(term, *snapshot.table, rated));
    }
    if (remainder.weight != 0)
        reasons.append(remainder);
    return reasons;
}

} // namespace undersong::discovery
