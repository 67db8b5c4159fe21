// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/training.h"

#include "recommender/drift.h"
#include "recommender/modelversion.h"
#include "storage/reactions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using storage::models::Kind;
using storage::models::State;
using OfferOutcomes = QList<storage::outcomes::Outcome>;

namespace {

//! The correction that suits what was predicted for the answers up to \p last.
recommender::Calibration calibrationUpTo(const QString &last, const OfferOutcomes &outcomes)
{
    std::vector<recommender::Outcome> predicted;
    for (const auto &outcome : outcomes) {
        if (outcome.reaction <= last)
            predicted.push_back({.probability = outcome.uncalibrated, .isLiked = outcome.isLiked});
    }
    return recommender::fitCalibration(predicted);
}

//! Probabilities by song of the last \p count labels, each predicted before it was learned.
QHash<std::uint64_t, double> progressive(const recommender::Songs &songs,
                                         const QList<catalog::Reaction> &labels, const Recipe &recipe,
                                         const recommender::Calibration &calibration, qsizetype count)
{
    const Lessons lessons = lessonsFrom(labels, recipe);
    const std::span all(lessons.examples);
    QSet<std::uint64_t> judged;
    for (const catalog::Reaction &label : labels.last(std::min(labels.size(), count)))
        judged.insert(toModelId(label.song));
    // From the first of them on; what else was learned since, from plays, is learned again.
    const auto first = std::ranges::find_if(
        all, [&judged](const recommender::Example &example) { return judged.contains(example.song); });
    const auto known = static_cast<std::size_t>(first - all.begin());
    recommender::Parameters parameters = recipe.parameters;
    parameters.kernel = recommender::partsKnown(parameters.kernel, songs);
    auto taste = recommender::Taste::fit(songs, all.first(known), parameters);
    QHash<std::uint64_t, double> probabilities;
    for (const recommender::Example &example : all.subspan(known)) {
        const auto row = judged.contains(example.song) ? songs.rowOf(example.song) : std::nullopt;
        if (row) {
            const double predicted = taste.predict(songs, std::span(&*row, 1)).front().probability;
            probabilities.insert(example.song, calibration.apply(predicted));
        }
        taste = taste.with(songs, example);
    }
    return probabilities;
}

std::optional<double> meanLogLoss(const std::vector<recommender::PairedPrediction> &pairs,
                                  double recommender::PairedPrediction::*prediction)
{
    std::vector<recommender::Outcome> outcomes;
    for (const auto &pair : pairs)
        outcomes.push_back({.probability = pair.*prediction, .isLiked = pair.isLiked});
    return recommender::logLoss(outcomes);
}

std::vector<recommender::PairedPrediction> compare(const recommender::Songs &songs, const TrainingData &data,
                                                   const Recipe &inUse, const Proposal &proposal)
{
    const qsizetype count = std::min(kCompared, data.labels.size() / 2);
    if (count == 0)
        return {};
    // What both are judged on must have shaped the correction of neither.
    const QString lastKnown = data.labels.at(data.labels.size() - count - 1).id.value();
    const auto fitted = calibrationUpTo(lastKnown, data.outcomes);
    const auto ownBefore = inUse.lastReaction <= lastKnown ? inUse.calibration : fitted;
    const auto ownAfter =
        proposal.calibration == Proposal::Calibration::Fit ? fitted : proposal.recipe.calibration;
    const auto before = progressive(songs, data.labels, inUse, ownBefore, count);
    const auto after = progressive(songs, data.labels, proposal.recipe, ownAfter, count);
    // Who forgets a taste that is gone foretells its answers worse, and should.
    const auto changedAt = proposal.recipe.driftAt != inUse.driftAt ? proposal.recipe.driftAt : std::nullopt;
    std::vector<recommender::PairedPrediction> pairs;
    for (const catalog::Reaction &label : data.labels) {
        if (changedAt && label.at < *changedAt)
            continue;
        const auto old = before.constFind(toModelId(label.song));
        const auto fresh = after.constFind(toModelId(label.song));
        if (old == before.constEnd() || fresh == after.constEnd())
            continue;
        pairs.push_back(
            {.inUse = *old, .retrained = *fresh, .isLiked = label.kind == catalog::ReactionKind::Like});
    }
    return pairs;
}

Refusal refusalOf(const recommender::SwapDecision &decision, const Proposal &proposal)
{
    if (!decision.isSound)
        return Refusal::NoProbability;
    if (proposal.acceptance != Proposal::Acceptance::Compared)
        return Refusal::None;
    if (!decision.mayReplace)
        return Refusal::Worse;
    if (proposal.kind == Kind::Imported) {
        if (proposal.recipe.imported.empty())
            return Refusal::NoSongKnown;
        const bool hasBothKinds = decision.likes > 0 && decision.likes < decision.count;
        if (decision.count < recommender::kFewestSwapPairs || !hasBothKinds)
            return Refusal::TooFewAnswers;
    }
    return Refusal::None;
}

//! When the taste was last seen to have changed, as of each outcome.
QList<std::optional<TimePoint>> driftsSoFar(const OfferOutcomes &outcomes)
{
    recommender::DriftDetector detector;
    std::optional<TimePoint> last;
    QList<std::optional<TimePoint>> drifts;
    drifts.reserve(outcomes.size());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const recommender::Outcome outcome{.probability = outcomes.at(i).probability,
                                           .isLiked = outcomes.at(i).isLiked};
        if (detector.add(recommender::lossOf(outcome))) {
            const auto since = static_cast<qsizetype>(detector.answersSinceChange());
            last = outcomes.at(std::clamp<qsizetype>(i + 1 - since, 0, i)).at;
        }
        drifts.append(last);
    }
    return drifts;
}

//! A model that waits to take effect is as if never made where one of its labels is gone: it would not be
//! what the log as it is now brings about.
Result<void> discardUndone(storage::Connection &connection, const QList<catalog::Reaction> &labels)
{
    const auto newest = storage::models::newest(connection);
    if (!newest)
        return std::unexpected(newest.error());
    if (!*newest)
        return {};
    const qsizetype newer = labelsAfter(labels, (*newest)->lastReaction);
    const bool isWaiting = newer < leadOf((*newest)->kind);
    if (!isWaiting || digestOf(labels.first(labels.size() - newer)) == (*newest)->dataDigest)
        return {};
    return storage::models::discard(connection, (*newest)->id);
}

//! The fits by count or by drift that came due since the newest, in the order of the log; each is looked for
//! from where the one before it takes effect.
QList<DueTraining> dueByLog(const TrainingData &data)
{
    const qsizetype size = data.labels.size();
    const auto drifts = driftsSoFar(data.outcomes);
    std::optional<TimePoint> fittedDrift = data.newest ? data.newest->driftAt : std::nullopt;
    qsizetype known = data.newest ? size - labelsAfter(data.labels, data.newest->lastReaction) : 0;
    qsizetype lead = data.newest ? leadOf(data.newest->kind) : 0;
    qsizetype answered = 0;
    QList<DueTraining> due;
    for (qsizetype count = known + std::max<qsizetype>(lead, 1); count <= size; ++count) {
        const QString &label = data.labels.at(count - 1).id.value();
        while (answered < data.outcomes.size() && data.outcomes.at(answered).reaction <= label)
            ++answered;
        const auto drift = answered == 0 ? std::nullopt : drifts.at(answered - 1);
        const bool isDrift = drift && drift != fittedDrift;
        if (count < known + lead || (!isDrift && count < known + kBatch))
            continue;
        due.append({.kind = isDrift ? Kind::Drift : Kind::Batch, .labels = count});
        fittedDrift = drift;
        known = count;
        lead = kLead;
    }
    return due;
}

} // namespace

TrainingData TrainingData::upTo(qsizetype labelCount) const
{
    TrainingData before = *this;
    before.labels = labels.first(labelCount);
    const QString last = before.labels.isEmpty() ? QString() : before.labels.constLast().id.value();
    before.outcomes.removeIf(
        [&last](const storage::outcomes::Outcome &outcome) { return outcome.reaction > last; });
    return before;
}

Result<TrainingData> trainingData(storage::Connection &connection)
{
    TrainingData data;
    const auto labels = storage::reactions::labels(connection);
    if (!labels)
        return std::unexpected(labels.error());
    data.labels = *labels;
    const auto discarded = discardUndone(connection, data.labels);
    if (!discarded)
        return std::unexpected(discarded.error());
    const auto inForce = modelInForce(connection, data.labels);
    if (!inForce)
        return std::unexpected(inForce.error());
    data.inForce = *inForce ? (*inForce)->id : 0;
    const auto outcomes = storage::outcomes::all(connection);
    if (!outcomes)
        return std::unexpected(outcomes.error());
    data.outcomes = *outcomes;
    const auto newest = storage::models::newest(connection);
    if (!newest)
        return std::unexpected(newest.error());
    data.newest = *newest;
    const auto weekly = storage::models::newestWeekly(connection, TimePoint::max());
    if (!weekly)
        return std::unexpected(weekly.error());
    if (*weekly)
        data.newestWeekly = (*weekly)->createdAt;
    return data;
}

std::optional<TimePoint> lastDrift(const OfferOutcomes &outcomes)
{
    const auto drifts = driftsSoFar(outcomes);
    return drifts.isEmpty() ? std::nullopt : drifts.constLast();
}

std::optional<DueTraining> dueTraining(const TrainingData &data, TimePoint now)
{
    if (data.labels.isEmpty())
        return {};
    if (data.newest && data.newest->modelVersion != QLatin1StringView(recommender::kModelVersion))
        return DueTraining{.kind = Kind::Batch, .labels = data.labels.size()};
    if (data.newest && labelsAfter(data.labels, data.newest->lastReaction) < leadOf(data.newest->kind))
        return {};
    const QList<DueTraining> due = dueByLog(data);
    const auto inForce = std::find_if(due.crbegin(), due.crend(), [&data](const DueTraining &fit) {
        return data.labels.size() - fit.labels >= leadOf(fit.kind);
    });
    if (inForce != due.crend())
        return *inForce;
    if (!due.isEmpty())
        return due.constFirst();
    const TimePoint since = data.newest ? data.newest->createdAt : data.labels.constFirst().at;
    if (now - since >= kDaily)
        return DueTraining{.kind = Kind::Daily, .labels = data.labels.size()};
    return {};
}

bool isWeeklyDue(const TrainingData &data, TimePoint now)
{
    return !data.labels.isEmpty() && (!data.newestWeekly || now - *data.newestWeekly >= kWeekly);
}

Proposal proposalFor(Kind kind, const TrainingData &data, const Recipe &inUse, TimePoint asOf)
{
    Proposal proposal{.kind = kind, .recipe = inUse};
    proposal.recipe.asOf = asOf;
    proposal.recipe.lastReaction = data.labels.isEmpty() ? QString() : data.labels.constLast().id.value();
    proposal.recipe.driftAt = lastDrift(data.outcomes);
    return proposal;
}

Result<Trained> train(const recommender::Songs &songs, const TrainingData &data, const Recipe &inUse,
                      Proposal proposal)
{
    const auto pairs = compare(songs, data, inUse, proposal);
    if (proposal.calibration == Proposal::Calibration::Fit)
        proposal.recipe.calibration = calibrationUpTo(proposal.recipe.lastReaction, data.outcomes);
    Trained trained{.model = {},
                    .recipe = proposal.recipe,
                    .decision = recommender::decideSwap(pairs),
                    .refusal = {},
                    .logLossBefore = meanLogLoss(pairs, &recommender::PairedPrediction::inUse)};
    // Of an imported model what it knew is kept, and not what is learned besides.
    const Lessons lessons = proposal.kind == Kind::Imported
                                ? Lessons{.examples = proposal.recipe.imported, .imported = 0}
                                : lessonsFrom(data.labels, proposal.recipe);
    const auto bytes = modelBytes(lessons, proposal.recipe);
    if (!bytes)
        return std::unexpected(bytes.error());
    trained.refusal = refusalOf(trained.decision, proposal);
    trained.model = {.createdAt = *proposal.recipe.asOf,
                     .modelVersion = QString::fromLatin1(recommender::kModelVersion),
                     .kind = proposal.kind,
                     .labelCount = data.labels.size(),
                     .lastReaction = proposal.recipe.lastReaction,
                     .dataDigest = digestOf(data.labels),
                     .driftAt = proposal.recipe.driftAt,
                     .importedFrom = proposal.recipe.importedFrom,
                     .logLoss = meanLogLoss(pairs, &recommender::PairedPrediction::retrained),
                     .state = trained.refusal == Refusal::None ? State::Active : State::Refused,
                     .bytes = *bytes};
    return trained;
}

} // namespace undersong::discovery
