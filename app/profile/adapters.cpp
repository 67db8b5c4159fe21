// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/adapters.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/rateblocks.h"

namespace undersong::app {

using namespace Qt::StringLiterals;
using storage::Connection;
namespace rateblocks = storage::rateblocks;

namespace {

const QString kRetryAfter = u"rate-limit"_s;
const QString kQuota = u"quota"_s;

QString nameOf(net::BlockKind kind)
{
    switch (kind) {
    case net::BlockKind::RetryAfter:
        return kRetryAfter;
    case net::BlockKind::Quota:
        return kQuota;
    }
    Q_UNREACHABLE();
}

} // namespace

QCoro::Task<Result<QList<net::Block>>> DatabaseBlockStore::load()
{
    const TimePoint now = m_clock.now();
    auto storedQuery = m_database.run<QList<rateblocks::Block>>(
        [now](Connection &connection) { return rateblocks::active(connection, now); });
    const auto stored = co_await storedQuery;
    if (!stored)
        co_return std::unexpected(stored.error());
    QList<net::Block> blocks;
    for (const rateblocks::Block &block : *stored) {
        blocks.append({.host = block.host,
                       .kind = block.kind == kQuota ? net::BlockKind::Quota : net::BlockKind::RetryAfter,
                       .until = block.until,
                       .length = block.length});
    }
    co_return blocks;
}

void DatabaseBlockStore::save(net::Block block)
{
    write(std::move(block));
}

QCoro::Task<> DatabaseBlockStore::write(net::Block block)
{
    const rateblocks::Block row{
        .host = block.host, .kind = nameOf(block.kind), .until = block.until, .length = block.length};
    const bool isLifted = block.length == std::chrono::milliseconds(0);
    auto storedQuery = m_database.run<void>([row, isLifted](Connection &connection) {
        return isLifted ? rateblocks::clear(connection, row.host, row.kind)
                        : rateblocks::store(connection, row);
    });
    const auto stored = co_await storedQuery;
    if (!stored)
        qCWarning(lcNet) << "a pause a host asked for could not be stored:" << stored.error().detail;
}

QCoro::Task<Result<QString>> SecretVault::read(QString key)
{
    co_return co_await m_secrets.read(key);
}

QCoro::Task<Result<void>> SecretVault::write(QString key, QString value)
{
    co_return co_await m_secrets.write(key, value);
}

QCoro::Task<Result<void>> SecretVault::remove(QString key)
{
    co_return co_await m_secrets.remove(key);
}

bool isCountedRead(net::Verb verb, const QUrl &url, const QUrl &api)
{
    const QString path = url.path();
    return verb == net::Verb::Get && url.authority() == api.authority() &&
           path.startsWith(api.path() + u'/') && !path.startsWith(api.path() + u"/me/player"_s);
}

} // namespace undersong::app
