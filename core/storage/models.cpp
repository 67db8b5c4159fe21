// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/models.h"

#include "storage/sqlvalues.h"

#include <array>

namespace undersong::storage::models {

using namespace Qt::StringLiterals;

namespace {

Kind kindFrom(const QString &name)
{
    constexpr std::array kAll = {Kind::Reaction, Kind::Batch,  Kind::Daily,   Kind::Weekly,
                                 Kind::Drift,    Kind::Manual, Kind::Imported};
    for (const Kind kind : kAll) {
        if (kindName(kind) == name)
            return kind;
    }
    return Kind::Manual;
}

State stateFrom(const QString &name)
{
    if (name == stateName(State::Active))
        return State::Active;
    return name == stateName(State::Refused) ? State::Refused : State::Kept;
}

//! Reads the columns of \c columns; the bytes last, where they are asked for.
Model modelFrom(const QSqlQuery &row, const QByteArray &bytes)
{
    return {.id = row.value(0).toLongLong(),
            .createdAt = fromMilliseconds(row.value(1).toLongLong()),
            .modelVersion = row.value(2).toString(),
            .kind = kindFrom(row.value(3).toString()),
            .labelCount = row.value(4).toLongLong(),
            .lastReaction = row.value(5).toString(),
            .dataDigest = row.value(6).toString(),
            .driftAt = optionalTime(row.value(9)),
            .importedFrom = row.value(10).isNull() ? std::nullopt : std::optional(row.value(10).toLongLong()),
            .logLoss = optionalReal(row.value(7)),
            .state = stateFrom(row.value(8).toString()),
            .bytes = bytes};
}

const QString &columns()
{
    static const QString names =
        u"id, created_at, model_version, kind, label_count, last_reaction, data_digest, log_loss, state, "
        "drift_at, imported_from"_s;
    return names;
}

Result<std::optional<Model>> one(Connection &connection, const QString &rest, const QVariantList &values = {})
{
    std::optional<Model> found;
    const auto done = connection.run(
        u"SELECT "_s + columns() + u", bytes FROM models "_s + rest, values,
        [&found](const QSqlQuery &row) { found = modelFrom(row, row.value(11).toByteArray()); });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<void> prune(Connection &connection)
{
    return connection.run(
        u"DELETE FROM models WHERE state <> 'active' "
        "AND id IS NOT (SELECT max(id) FROM models WHERE state = 'kept' AND kind <> 'weekly') "
        "AND id NOT IN (SELECT id FROM models WHERE kind <> 'weekly' ORDER BY id DESC LIMIT ?) "
        "AND id NOT IN (SELECT id FROM models WHERE kind = 'weekly' ORDER BY id DESC LIMIT ?) "
        "AND id NOT IN (SELECT imported_from FROM models WHERE imported_from IS NOT NULL AND imported_from <> id)"_s,
        {kMost, kMostWeekly});
}

Result<void> keepActive(Connection &connection)
{
    return connection.run(u"UPDATE models SET state = 'kept' WHERE state = 'active'"_s);
}

//! Takes out of use what was made to rank after \p id, so that nothing falls back to it.
Result<void> retireAfter(Connection &connection, qint64 id)
{
    return connection.run(
        u"UPDATE models SET state = 'refused' WHERE id > ? AND state <> 'refused' AND kind <> 'weekly'"_s,
        {id});
}

Result<void> insert(Connection &connection, const Model &model)
{
    if (model.state == State::Active) {
        if (auto kept = keepActive(connection); !kept)
            return kept;
    }
    return connection.run(
        u"INSERT INTO models (created_at, model_version, kind, label_count, last_reaction, data_digest, "
        "log_loss, state, drift_at, imported_from, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {toMilliseconds(model.createdAt), model.modelVersion, kindName(model.kind), model.labelCount,
         model.lastReaction.isNull() ? u""_s : model.lastReaction, model.dataDigest, sqlValue(model.logLoss),
         stateName(model.state), sqlValue(model.driftAt), sqlValue(model.importedFrom), model.bytes});
}

//! Where none is active, the newest that was.
Result<void> reactivate(Connection &connection)
{
    return connection.run(
        u"UPDATE models SET state = 'active' WHERE NOT EXISTS (SELECT 1 FROM models WHERE state = 'active') "
        "AND id = (SELECT max(id) FROM models WHERE state = 'kept' AND kind <> 'weekly')"_s);
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Reaction:
        return u"reaction"_s;
    case Kind::Batch:
        return u"batch"_s;
    case Kind::Daily:
        return u"daily"_s;
    case Kind::Weekly:
        return u"weekly"_s;
    case Kind::Drift:
        return u"drift"_s;
    case Kind::Manual:
        return u"manual"_s;
    case Kind::Imported:
        return u"imported"_s;
    }
    Q_UNREACHABLE();
}

QString stateName(State state)
{
    switch (state) {
    case State::Active:
        return u"active"_s;
    case State::Kept:
        return u"kept"_s;
    case State::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

Result<qint64> store(Connection &connection, const Model &model)
{
    Result<qint64> id = 0;
    const auto done = connection.transaction([&]() -> Result<void> {
        if (auto inserted = insert(connection, model); !inserted)
            return inserted;
        id = connection.lastInsertId();
        if (!id)
            return std::unexpected(id.error());
        return prune(connection);
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Result<qint64> startAnew(Connection &connection, const Model &model)
{
    Result<qint64> id = 0;
    const auto done = connection.transaction([&]() -> Result<void> {
        if (auto retired = retireAfter(connection, 0); !retired)
            return retired;
        id = store(connection, model);
        return id ? Result<void>() : Result<void>(std::unexpected(id.error()));
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Result<void> use(Connection &connection, qint64 id)
{
    return connection.transaction([&]() -> Result<void> {
        if (const auto found = find(connection, id); !found)
            return std::unexpected(found.error());
        if (auto retired = retireAfter(connection, id); !retired)
            return retired;
        if (auto kept = keepActive(connection); !kept)
            return kept;
        return connection.run(u"UPDATE models SET state = 'active' WHERE id = ?"_s, {id});
    });
}

Result<Model> find(Connection &connection, qint64 id)
{
    const auto found = one(connection, u"WHERE id = ?"_s, {id});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"no such model"_s);
    return **found;
}

Result<std::optional<Model>> active(Connection &connection)
{
    return one(connection, u"WHERE state = 'active'"_s);
}

Result<std::optional<Model>> newest(Connection &connection)
{
    return one(connection, u"WHERE kind <> 'weekly' AND NOT (kind = 'imported' AND state = 'refused') "
                           "ORDER BY id DESC LIMIT 1"_s);
}

Result<std::optional<Model>> newestWeekly(Connection &connection, TimePoint latest)
{
    return one(connection, u"WHERE kind = 'weekly' AND created_at <= ? ORDER BY id DESC LIMIT 1"_s,
               {toMilliseconds(latest)});
}

Result<QList<Model>> all(Connection &connection)
{
    QList<Model> models;
    const auto done = connection.run(u"SELECT "_s + columns() + u" FROM models ORDER BY id DESC"_s, {},
                                     [&models](const QSqlQuery &row) { models.append(modelFrom(row, {})); });
    if (!done)
        return std::unexpected(done.error());
    return models;
}

Result<std::optional<Model>> before(Connection &connection, qint64 id)
{
    return one(connection, u"WHERE id < ? AND state = 'kept' AND kind <> 'weekly' ORDER BY id DESC LIMIT 1"_s,
               {id});
}

Result<void> discard(Connection &connection, qint64 id)
{
    return connection.transaction([&]() -> Result<void> {
        const auto deleted = connection.run(u"DELETE FROM models WHERE id = ?"_s, {id});
        return deleted ? reactivate(connection) : deleted;
    });
}

Result<bool> takeBack(Connection &connection, const QString &reaction)
{
    bool isDeleted = false;
    const auto done = connection.transaction([&]() -> Result<void> {
        const Result<qint64> deleted = connection.change(
            u"DELETE FROM models WHERE last_reaction >= ? AND kind <> 'imported'"_s, {reaction});
        if (!deleted)
            return std::unexpected(deleted.error());
        isDeleted = *deleted > 0;
        auto forgotten = connection.run(
            u"UPDATE models SET drift_at = NULL WHERE last_reaction >= ? AND kind = 'imported'"_s,
            {reaction});
        if (!forgotten)
            return forgotten;
        if (!isDeleted)
            return {};
        return reactivate(connection);
    });
    if (!done)
        return std::unexpected(done.error());
    return isDeleted;
}

} // namespace undersong::storage::models
