// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The half of TasteKeeper that makes models, stores them and moves them between machines.

#include "base/logging.h"
#include "discovery/modelinput.h"
#include "discovery/tastekeeper.h"
#include "discovery/training.h"
#include "recommender/drift.h"
#include "recommender/modelversion.h"
#include "storage/database.h"
#include "storage/sessions.h"
#include "storage/songkeys.h"

#include <QHash>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::models::Kind;
using storage::models::Model;
using storage::models::State;

namespace {

TrainingReport toReport(const Trained &trained)
{
    std::optional<double> sinceDrift;
    if (trained.recipe.driftAt) {
        sinceDrift = std::chrono::duration<double, std::chrono::days::period>(*trained.recipe.asOf -
                                                                              *trained.recipe.driftAt)
                         .count();
    }
    return {.result =
                trained.model.state == State::Refused ? TrainingResult::Refused : TrainingResult::Swapped,
            .refusal = trained.refusal,
            .model = trained.model.id,
            .labels = trained.model.labelCount,
            .compared = static_cast<qint64>(trained.decision.count),
            .logLossBefore = trained.logLossBefore,
            .logLoss = trained.model.logLoss,
            .calibrationSlope = trained.recipe.calibration.slope,
            .calibrationOffset = trained.recipe.calibration.offset,
            .halfLifeDays = recommender::driftResponse(sinceDrift).halfLifeDays,
            .driftAt = trained.recipe.driftAt};
}

//! What was learned, by the keys of other machines.
Result<ModelExport> toExport(const Lessons &lessons, const Recipe &recipe,
                             const QList<storage::songkeys::SongKey> &keys)
{
    const auto own = modelBytes(lessons, recipe);
    if (!own)
        return std::unexpected(own.error());
    auto file = readModelBytes(*own);
    if (!file)
        return std::unexpected(file.error());
    QHash<std::uint64_t, quint64> keyOf;
    for (const auto &key : keys)
        keyOf.insert(static_cast<std::uint64_t>(key.song.value()), key.key);
    ModelExport exported;
    std::vector<recommender::KeyedExample> known;
    for (recommender::KeyedExample example : file->examples) {
        const auto key = keyOf.constFind(example.key);
        if (key == keyOf.constEnd()) {
            ++exported.withoutKey;
            continue;
        }
        example.key = *key;
        known.push_back(example);
    }
    file->examples = std::move(known);
    file->provenance.digest = recommender::digestOf(file->examples);
    exported.songs = static_cast<qint64>(file->examples.size());
    const auto bytes = writeModelBytes(*file);
    if (!bytes)
        return std::unexpected(bytes.error());
    exported.bytes = *bytes;
    return exported;
}

//! Of the songs in \p file those known here, by their ids.
std::vector<recommender::Example> knownHere(const recommender::ModelFile &file,
                                            const QList<storage::songkeys::SongKey> &keys)
{
    QHash<quint64, qint64> songOf;
    for (const auto &key : keys)
        songOf.insert(key.key, key.song.value());
    std::vector<recommender::Example> examples;
    for (const recommender::KeyedExample &example : file.examples) {
        if (const auto song = songOf.constFind(example.key); song != songOf.constEnd()) {
            examples.push_back({.song = static_cast<std::uint64_t>(*song),
                                .liked = example.liked,
                                .weight = example.weight});
        }
    }
    return examples;
}

} // namespace

QCoro::Task<Result<TrainingData>> TasteKeeper::readTrainingData()
{
    auto query =
        m_database.run<TrainingData>([](Connection &connection) { return trainingData(connection); });
    co_return co_await query;
}

QCoro::Task<Result<void>> TasteKeeper::keepUp()
{
    if (m_hasNewPlays) {
        const auto relearned = co_await relearn();
        if (!relearned)
            co_return relearned;
    }
    auto sessionQuery = m_database.run<std::optional<catalog::Session>>(
        [](Connection &connection) { return storage::sessions::current(connection); });
    const auto session = co_await sessionQuery;
    if (!session)
        co_return std::unexpected(session.error());
    if (*session)
        co_return Result<void>();
    for (;;) {
        const auto data = co_await readTrainingData();
        if (!data)
            co_return std::unexpected(data.error());
        const auto adopted = co_await adopt(data->inForce);
        if (!adopted)
            co_return adopted;
        // Of what was taken back while the fit ran it must know nothing.
        if (m_fit && (m_fit->due.labels > data->labels.size() ||
                      digestOf(data->labels.first(m_fit->due.labels)) != m_fit->digest))
            m_fit.reset();
        if (!m_fit) {
            const auto due = dueTraining(*data, m_clock.now());
            if (!due)
                co_return co_await putAsideWeekly(*data);
            const QList<catalog::SongId> none;
            const auto ready = co_await prepare(none);
            if (!ready)
                co_return ready;
            beginFit(*data, *due);
        }
        const bool isInForce = data->labels.size() - m_fit->due.labels >= leadOf(m_fit->due.kind);
        if (!isInForce && !m_fit->training.isComplete())
            co_return co_await putAsideWeekly(*data);
        const auto stored = co_await storeTrained(m_fit->training, Proposal::Acceptance::Compared);
        m_fit.reset();
        if (!stored)
            co_return std::unexpected(stored.error());
    }
}

void TasteKeeper::beginFit(TrainingData data, DueTraining due)
{
    data = data.upTo(due.labels);
    // What follows from the log alone is dated by the log.
    const TimePoint asOf = due.kind == Kind::Daily ? m_clock.now() : data.labels.constLast().at;
    const Proposal proposal = proposalFor(due.kind, data, *m_snapshot->recipe, asOf);
    const QString digest = digestOf(data.labels);
    std::function<Result<Trained>()> work = [before = *m_snapshot, data, proposal]() -> Result<Trained> {
        return discovery::train(before.table->songs, data, *before.recipe, proposal);
    };
    m_fit.emplace(Fit{.due = due, .digest = digest, .training = m_fits.run<Trained>(std::move(work))});
}

QCoro::Task<Result<void>> TasteKeeper::adopt(qint64 inForce)
{
    if (!m_snapshot || m_isStale || m_snapshot->recipe->model == inForce)
        co_return Result<void>();
    co_return co_await relearn();
}

QCoro::Task<Result<TrainingReport>> TasteKeeper::train()
{
    const auto data = co_await readTrainingData();
    if (!data)
        co_return std::unexpected(data.error());
    if (data->labels.isEmpty())
        co_return TrainingReport();
    const QList<catalog::SongId> none;
    const auto ready = co_await prepare(none);
    if (!ready)
        co_return std::unexpected(ready.error());
    const Proposal proposal = proposalFor(Kind::Manual, *data, *m_snapshot->recipe, m_clock.now());
    co_return co_await carryOut(proposal, *data);
}

QCoro::Task<Result<TrainingReport>> TasteKeeper::carryOut(Proposal proposal, TrainingData data)
{
    // What was under way would be of before.
    m_fit.reset();
    const std::function<Result<Trained>()> work = [before = *m_snapshot, data,
                                                   proposal]() -> Result<Trained> {
        return discovery::train(before.table->songs, data, *before.recipe, proposal);
    };
    const auto trained = co_await storeTrained(m_worker.run<Trained>(work), proposal.acceptance);
    if (!trained)
        co_return std::unexpected(trained.error());
    const auto swapped = co_await relearn();
    if (!swapped)
        co_return std::unexpected(swapped.error());
    const auto weekly = co_await putAsideWeekly(data);
    if (!weekly)
        co_return std::unexpected(weekly.error());
    co_return toReport(*trained);
}

QCoro::Task<Result<Trained>> TasteKeeper::storeTrained(Completion<Result<Trained>> training,
                                                       Proposal::Acceptance acceptance)
{
    auto trained = co_await training.wait();
    if (!trained)
        co_return trained;
    const Model model = trained->model;
    const bool isAnew = acceptance == Proposal::Acceptance::Anew;
    auto storedQuery = m_database.run<qint64>([model, isAnew](Connection &connection) {
        return isAnew ? storage::models::startAnew(connection, model)
                      : storage::models::store(connection, model);
    });
    const auto stored = co_await storedQuery;
    if (!stored)
        co_return std::unexpected(stored.error());
    trained->model.id = *stored;
    qCInfo(lcDiscovery) << "model" << *stored << storage::models::kindName(model.kind)
                        << storage::models::stateName(model.state) << "from" << model.labelCount << "labels;"
                        << trained->decision.count << "compared, worse by" << trained->decision.difference;
    co_return trained;
}

QCoro::Task<Result<void>> TasteKeeper::putAsideWeekly(TrainingData data)
{
    const TimePoint now = m_clock.now();
    if (!m_snapshot || m_isStale || m_snapshot->recipe->model == 0 || !isWeeklyDue(data, now))
        co_return Result<void>();
    const auto bytes = modelBytes(lessonsFrom(data.labels, *m_snapshot->recipe), *m_snapshot->recipe);
    if (!bytes)
        co_return std::unexpected(bytes.error());
    const Model weekly{.createdAt = now,
                       .modelVersion = QString::fromLatin1(recommender::kModelVersion),
                       .kind = Kind::Weekly,
                       .labelCount = data.labels.size(),
                       .lastReaction = data.labels.constLast().id.value(),
                       .dataDigest = digestOf(data.labels),
                       .driftAt = m_snapshot->recipe->driftAt,
                       .importedFrom = m_snapshot->recipe->importedFrom,
                       .state = State::Kept,
                       .bytes = *bytes};
    auto storedQuery = m_database.run<qint64>(
        [weekly](Connection &connection) { return storage::models::store(connection, weekly); });
    const auto stored = co_await storedQuery;
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> TasteKeeper::use(qint64 version)
{
    auto query = m_database.run<void>([version](Connection &connection) -> Result<void> {
        const auto model = storage::models::find(connection, version);
        if (!model)
            return std::unexpected(model.error());
        if (const auto file = readModelBytes(model->bytes); !file)
            return fail(ErrorKind::InvalidArgument, file.error().detail);
        return storage::models::use(connection, version);
    });
    const auto used = co_await query;
    if (!used)
        co_return used;
    // What is being fitted goes on from another one.
    m_fit.reset();
    qCInfo(lcDiscovery) << "model" << version << "ranks again";
    co_return co_await relearn();
}

QCoro::Task<Result<TrainingReport>> TasteKeeper::startAnew()
{
    const auto data = co_await readTrainingData();
    if (!data)
        co_return std::unexpected(data.error());
    const QList<catalog::SongId> none;
    const auto ready = co_await prepare(none);
    if (!ready)
        co_return std::unexpected(ready.error());
    Proposal proposal = proposalFor(Kind::Manual, *data, Recipe(), m_clock.now());
    proposal.acceptance = Proposal::Acceptance::Anew;
    co_return co_await carryOut(proposal, *data);
}

QCoro::Task<Result<ModelExport>> TasteKeeper::exportModel()
{
    const QList<catalog::SongId> none;
    const auto ready = co_await prepare(none);
    if (!ready)
        co_return std::unexpected(ready.error());
    const auto data = co_await readTrainingData();
    if (!data)
        co_return std::unexpected(data.error());
    auto keysQuery = m_database.run<QList<storage::songkeys::SongKey>>(
        [](Connection &connection) { return storage::songkeys::all(connection); });
    const auto keys = co_await keysQuery;
    if (!keys)
        co_return std::unexpected(keys.error());
    const Recipe &recipe = *m_snapshot->recipe;
    co_return toExport(lessonsFrom(data->labels, recipe), recipe, *keys);
}

QCoro::Task<Result<ImportedModel>> TasteKeeper::importModel(QByteArray bytes, WorseModel worse)
{
    const auto file = readModelBytes(bytes);
    if (!file)
        co_return fail(ErrorKind::InvalidArgument, file.error().detail);
    const QList<catalog::SongId> none;
    const auto ready = co_await prepare(none);
    if (!ready)
        co_return std::unexpected(ready.error());
    auto keysQuery = m_database.run<QList<storage::songkeys::SongKey>>(
        [](Connection &connection) { return storage::songkeys::all(connection); });
    const auto keys = co_await keysQuery;
    if (!keys)
        co_return std::unexpected(keys.error());
    const auto data = co_await readTrainingData();
    if (!data)
        co_return std::unexpected(data.error());
    Proposal proposal = proposalFor(Kind::Imported, *data, *m_snapshot->recipe, m_clock.now());
    const bool isOwn = isOwnVersion(*file);
    if (isOwn) {
        proposal.recipe.parameters = file->parameters;
        proposal.recipe.calibration = file->calibration;
        proposal.calibration = Proposal::Calibration::Given;
    }
    proposal.recipe.imported = knownHere(*file, *keys);
    proposal.recipe.importedAt = m_clock.now();
    proposal.recipe.importedFrom.reset();
    if (worse == WorseModel::Accept)
        proposal.acceptance = Proposal::Acceptance::Forced;
    const auto known = static_cast<qint64>(proposal.recipe.imported.size());
    const auto report = co_await carryOut(proposal, *data);
    if (!report)
        co_return std::unexpected(report.error());
    const auto songs = static_cast<qint64>(file->examples.size());
    co_return ImportedModel{.training = *report,
                            .songs = songs,
                            .unknown = songs - known,
                            .otherVersion = isOwn ? QString() : QString::fromStdString(file->modelVersion)};
}

} // namespace undersong::discovery
