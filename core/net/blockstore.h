// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/ratelimits.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace undersong::net {

//! Remembers over restarts until when hosts asked to be left alone. At most one block a host and kind.
class BlockStore
{
public:
    virtual ~BlockStore() = default;
    virtual QCoro::Task<Result<QList<Block>>> load() = 0;
    //! Replaces the block of this host and kind. Must not wait: called on the GUI thread; a failure costs
    //! no more than the memory of the pause and is the store's to log.
    virtual void save(Block block) = 0;
};

//! Forgets when it dies.
class MemoryBlockStore final : public BlockStore
{
public:
    QCoro::Task<Result<QList<Block>>> load() override;
    void save(Block block) override;

    const QList<Block> &blocks() const { return m_blocks; }

private:
    QList<Block> m_blocks;
};

} // namespace undersong::net
