// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The part of Discovery about the model itself: training, versions, files, and how well it does.

#include "discovery/discovery.h"
#include "discovery/selfreport.h"
#include "discovery/tastekeeper.h"
#include "storage/database.h"
#include "storage/models.h"

namespace undersong::discovery {

using storage::Connection;

QCoro::Task<Result<TrainingReport>> Discovery::train()
{
    const auto guard = co_await m_turn.acquire();
    co_return co_await m_taste->train();
}

QCoro::Task<Result<QList<ModelInfo>>> Discovery::models()
{
    auto query = m_database.run<QList<storage::models::Model>>(
        [](Connection &connection) { return storage::models::all(connection); });
    const auto stored = co_await query;
    if (!stored)
        co_return std::unexpected(stored.error());
    QList<ModelInfo> models;
    for (const storage::models::Model &model : *stored) {
        models.append({.id = model.id,
                       .createdAt = model.createdAt,
                       .modelVersion = model.modelVersion,
                       .kind = storage::models::kindName(model.kind),
                       .state = storage::models::stateName(model.state),
                       .labels = model.labelCount,
                       .dataDigest = model.dataDigest,
                       .logLoss = model.logLoss});
    }
    co_return models;
}

QCoro::Task<Result<ModelExport>> Discovery::exportModel()
{
    const auto guard = co_await m_turn.acquire();
    co_return co_await m_taste->exportModel();
}

QCoro::Task<Result<ImportedModel>> Discovery::importModel(QByteArray bytes, WorseModel worse)
{
    const auto guard = co_await m_turn.acquire();
    co_return co_await m_taste->importModel(bytes, worse);
}

QCoro::Task<Result<void>> Discovery::useModel(qint64 version)
{
    const auto guard = co_await m_turn.acquire();
    co_return co_await m_taste->use(version);
}

QCoro::Task<Result<TrainingReport>> Discovery::resetModel()
{
    const auto guard = co_await m_turn.acquire();
    co_return co_await m_taste->startAnew();
}

QCoro::Task<Result<SelfReport>> Discovery::report()
{
    auto query = m_database.run<SelfReport>([](Connection &connection) -> Result<SelfReport> {
        const auto outcomes = storage::outcomes::all(connection);
        if (!outcomes)
            return std::unexpected(outcomes.error());
        return selfReport(*outcomes);
    });
    co_return co_await query;
}

} // namespace undersong::discovery
