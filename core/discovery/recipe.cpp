// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/recipe.h"

#include "base/logging.h"
#include "recommender/drift.h"
#include "recommender/labels.h"
#include "recommender/modelversion.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using recommender::Example;
using storage::models::Model;

namespace {

constexpr std::chrono::days kWeek{7};

double daysBetween(TimePoint from, TimePoint to)
{
    return std::chrono::duration<double, std::chrono::days::period>(to - from).count();
}

//! How many of \p labels the last full fit saw.
qsizetype fittedLabels(const QList<catalog::Reaction> &labels, const Recipe &recipe)
{
    if (!recipe.asOf)
        return 0;
    return labels.size() - labelsAfter(labels, recipe.lastReaction);
}

//! The time ages count from: of the last full fit; before the first, of the newest play, so that it depends
//! on nothing but the log.
TimePoint ageBase(const Recipe &recipe)
{
    if (recipe.asOf)
        return *recipe.asOf;
    TimePoint newest{};
    for (const Evidence &one : recipe.heard)
        newest = std::max(newest, one.at.value_or(newest));
    return newest;
}

//! How far back labels lie at the time of the recipe. Those from before a change of taste lie half a day
//! further back than whole days tell, the change itself a quarter, so that labels of one day are told apart.
struct Ages
{
    TimePoint asOf;
    std::optional<TimePoint> driftAt;

    double of(TimePoint at) const
    {
        const double days = std::max(0.0, std::floor(daysBetween(at, asOf)));
        return driftAt && at < *driftAt ? days + 0.5 : days;
    }
    recommender::LabelOptions options() const
    {
        std::optional<double> since;
        if (driftAt)
            since = std::max(0.0, std::floor(daysBetween(*driftAt, asOf))) + 0.25;
        const recommender::DriftResponse response = recommender::driftResponse(since);
        return {.halfLifeDays = response.halfLifeDays, .driftAgeDays = response.driftAgeDays};
    }
};

//! \p labels, and what was played of songs that have none in \p all.
std::vector<Example> weighted(std::span<const catalog::Reaction> labels, const Recipe &recipe,
                              const QList<catalog::Reaction> &all)
{
    const Ages ages{.asOf = ageBase(recipe), .driftAt = recipe.driftAt};
    std::vector<recommender::Observation> observations;
    observations.reserve(labels.size() + recipe.heard.size());
    QSet<std::uint64_t> labelled;
    for (const catalog::Reaction &label : all)
        labelled.insert(toModelId(label.song));
    for (const Evidence &one : recipe.heard) {
        if (labelled.contains(one.song))
            continue;
        observations.push_back({.song = one.song,
                                .kind = one.kind,
                                .strength = one.strength,
                                .ageDays = ages.of(one.at.value_or(ages.asOf))});
    }
    for (const catalog::Reaction &label : labels) {
        observations.push_back({.song = toModelId(label.song),
                                .kind = label.kind == catalog::ReactionKind::Like
                                            ? recommender::ObservationKind::Like
                                            : recommender::ObservationKind::Dislike,
                                .ageDays = ages.of(label.at)});
    }
    return recommender::examplesFrom(observations, ages.options());
}

//! Imported examples of songs without a label, fading like labels.
std::vector<Example> importedFor(const QList<catalog::Reaction> &labels, const Recipe &recipe)
{
    if (recipe.imported.empty())
        return {};
    QSet<std::uint64_t> labelled;
    for (const catalog::Reaction &label : labels)
        labelled.insert(toModelId(label.song));
    const Ages ages{.asOf = recipe.asOf.value_or(recipe.importedAt), .driftAt = recipe.driftAt};
    const double fading = std::exp2(-ages.of(recipe.importedAt) / ages.options().halfLifeDays);
    std::vector<Example> kept;
    for (Example example : recipe.imported) {
        if (labelled.contains(example.song))
            continue;
        example.weight *= fading;
        if (example.weight >= recommender::kLeastWeight)
            kept.push_back(example);
    }
    return kept;
}

std::vector<Example> examplesOf(const recommender::ModelFile &file)
{
    std::vector<Example> examples;
    examples.reserve(file.examples.size());
    for (const recommender::KeyedExample &example : file.examples)
        examples.push_back({.song = example.key, .liked = example.liked, .weight = example.weight});
    return examples;
}

recommender::Parameters parametersFor(const recommender::Songs &songs, recommender::Parameters parameters)
{
    parameters.kernel = recommender::partsKnown(parameters.kernel, songs);
    return parameters;
}

} // namespace

qsizetype leadOf(storage::models::Kind kind)
{
    using storage::models::Kind;
    return kind == Kind::Manual || kind == Kind::Imported ? 0 : kLead;
}

qsizetype labelsAfter(const QList<catalog::Reaction> &labels, const QString &reaction)
{
    const auto first = std::ranges::find_if(
        labels, [&reaction](const catalog::Reaction &label) { return label.id.value() > reaction; });
    return labels.end() - first;
}

Result<std::optional<Model>> modelInForce(storage::Connection &connection,
                                          const QList<catalog::Reaction> &labels)
{
    auto model = storage::models::active(connection);
    while (model && *model && labelsAfter(labels, (*model)->lastReaction) < leadOf((*model)->kind))
        model = storage::models::before(connection, (*model)->id);
    return model;
}

Result<StoredModels> storedModels(storage::Connection &connection, const QList<catalog::Reaction> &labels,
                                  TimePoint now)
{
    StoredModels models;
    const auto active = modelInForce(connection, labels);
    if (!active)
        return std::unexpected(active.error());
    models.active = *active;
    if (models.active && models.active->kind == storage::models::Kind::Imported) {
        models.imported = models.active;
    } else if (models.active && models.active->importedFrom) {
        const auto imported = storage::models::find(connection, *models.active->importedFrom);
        if (!imported)
            return std::unexpected(imported.error());
        models.imported = *imported;
    }
    const auto lastWeek = storage::models::newestWeekly(connection, now - kWeek);
    if (!lastWeek)
        return std::unexpected(lastWeek.error());
    models.lastWeek = *lastWeek;
    const auto heard = storage::plays::heardSongs(connection);
    if (!heard)
        return std::unexpected(heard.error());
    models.heard = *heard;
    const auto lenses = storage::lenses::all(connection);
    if (!lenses)
        return std::unexpected(lenses.error());
    models.lenses = *lenses;
    return models;
}

Recipe recipeFrom(const StoredModels &models)
{
    Recipe none;
    none.heard = evidenceFrom(models.heard);
    if (!models.active)
        return none;
    const auto file = readModelBytes(models.active->bytes);
    if (!file) {
        qCWarning(lcDiscovery) << "the active model cannot be read:" << file.error().detail;
        return none;
    }
    const bool isOwn = isOwnVersion(*file);
    if (!isOwn) {
        qCInfo(lcDiscovery) << "version" << models.active->id << "is of another model,"
                            << file->modelVersion.c_str() << "- its parameters are not used";
    }
    Recipe recipe{.model = models.active->id,
                  .asOf = models.active->createdAt,
                  .lastReaction = models.active->lastReaction,
                  .driftAt = models.active->driftAt,
                  .parameters = isOwn ? file->parameters : recommender::Parameters(),
                  .calibration = isOwn ? file->calibration : recommender::Calibration(),
                  .imported = {},
                  .importedAt = {},
                  .importedFrom = {},
                  .heard = std::move(none.heard)};
    if (!models.imported)
        return recipe;
    const auto imported = readModelBytes(models.imported->bytes);
    if (!imported) {
        qCWarning(lcDiscovery) << "the imported model cannot be read:" << imported.error().detail;
        return recipe;
    }
    recipe.imported = examplesOf(*imported);
    recipe.importedAt = models.imported->createdAt;
    recipe.importedFrom = models.imported->id;
    return recipe;
}

qsizetype newLabels(const QList<catalog::Reaction> &labels, const Recipe &recipe)
{
    return labels.size() - fittedLabels(labels, recipe);
}

Lessons lessonsFrom(const QList<catalog::Reaction> &labels, const Recipe &recipe)
{
    Lessons lessons{.examples = importedFor(labels, recipe)};
    lessons.imported = lessons.examples.size();
    const qsizetype fitted = fittedLabels(labels, recipe);
    if (fitted > 0 || !recipe.heard.empty()) {
        const auto old =
            weighted(std::span(labels.constBegin(), static_cast<std::size_t>(fitted)), recipe, labels);
        lessons.examples.insert(lessons.examples.end(), old.begin(), old.end());
    }
    for (const catalog::Reaction &label : labels.sliced(fitted)) {
        lessons.examples.push_back({.song = toModelId(label.song),
                                    .liked = label.kind == catalog::ReactionKind::Like,
                                    .weight = recommender::kExplicitWeight});
    }
    const qsizetype stretches = (labels.size() - fitted) / kStretch * kStretch;
    const auto added = static_cast<std::size_t>(labels.size() - fitted - stretches);
    lessons.fitted = lessons.examples.size() - added;
    return lessons;
}

QList<catalog::SongId> taughtByPlays(const QList<storage::plays::HeardSong> &heard)
{
    Recipe recipe;
    recipe.heard = evidenceFrom(heard);
    QList<catalog::SongId> songs;
    for (const Example &example : lessonsFrom({}, recipe).examples)
        songs.append(catalog::SongId(static_cast<qint64>(example.song)));
    return songs;
}

recommender::Taste tasteFrom(const recommender::Songs &songs, const QList<catalog::Reaction> &labels,
                             const Recipe &recipe)
{
    const Lessons lessons = lessonsFrom(labels, recipe);
    const std::span all(lessons.examples);
    auto taste =
        recommender::Taste::fit(songs, all.first(lessons.fitted), parametersFor(songs, recipe.parameters));
    for (const Example &example : all.subspan(lessons.fitted))
        taste = taste.with(songs, example);
    return taste;
}

std::optional<PastModel> pastModel(const recommender::Songs &songs, const Model &model)
{
    const auto file = readModelBytes(model.bytes);
    if (!file || !isOwnVersion(*file))
        return {};
    return PastModel{
        .taste = recommender::Taste::fit(songs, examplesOf(*file), parametersFor(songs, file->parameters)),
        .calibration = file->calibration};
}

Result<recommender::ModelFile> readModelBytes(const QByteArray &bytes)
{
    const auto *begin = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    auto file = recommender::readModel(std::span(begin, static_cast<std::size_t>(bytes.size())));
    if (!file)
        return fail(ErrorKind::BadReply, QString::fromStdString(file.error()));
    return *std::move(file);
}

Result<QByteArray> writeModelBytes(const recommender::ModelFile &file)
{
    const auto bytes = recommender::writeModel(file);
    if (!bytes)
        return fail(ErrorKind::Storage, QString::fromStdString(bytes.error()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size()));
}

bool isOwnVersion(const recommender::ModelFile &file)
{
    return file.modelVersion == recommender::kModelVersion;
}

Result<QByteArray> modelBytes(const Lessons &lessons, const Recipe &recipe)
{
    recommender::ModelFile file{.modelVersion = std::string(recommender::kModelVersion),
                                .parameters = recipe.parameters,
                                .calibration = recipe.calibration};
    const std::span all(lessons.examples);
    for (const Example &example : all.last(std::min(all.size(), recommender::kMostFileExamples)))
        file.examples.push_back({.key = example.song, .liked = example.liked, .weight = example.weight});
    file.provenance = {.createdAtMs = recipe.asOf ? toMilliseconds(*recipe.asOf) : 0,
                       .labels = lessons.examples.size() - lessons.imported,
                       .digest = recommender::digestOf(file.examples)};
    return writeModelBytes(file);
}

QString digestOf(const QList<catalog::Reaction> &labels)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const catalog::Reaction &label : labels) {
        hash.addData(label.id.value().toUtf8());
        hash.addData(label.kind == catalog::ReactionKind::Like ? "+"_ba : "-"_ba);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace undersong::discovery
