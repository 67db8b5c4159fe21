// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spotify/refreshtokenvault.h"

#include <QMap>

#include <optional>

namespace undersong::test {

//! A vault in memory that can be made to fail.
class MemoryVault final : public spotify::RefreshTokenVault
{
public:
    QMap<QString, QString> entries;
    std::optional<ErrorKind> failure;

    QCoro::Task<Result<QString>> read(QString key) override
    {
        Result<QString> result = entries.value(key);
        if (failure)
            result = fail(*failure);
        else if (!entries.contains(key))
            result = fail(ErrorKind::NotFound);
        co_return result;
    }
    QCoro::Task<Result<void>> write(QString key, QString secret) override
    {
        Result<void> result;
        if (failure)
            result = fail(*failure);
        else
            entries.insert(key, secret);
        co_return result;
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        Result<void> result;
        if (failure)
            result = fail(*failure);
        else
            entries.remove(key);
        co_return result;
    }
};

} // namespace undersong::test
