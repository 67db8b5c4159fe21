// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/blockstore.h"

namespace undersong::net {

QCoro::Task<Result<QList<Block>>> MemoryBlockStore::load()
{
    Result<QList<Block>> blocks(m_blocks);
    co_return blocks;
}

void MemoryBlockStore::save(Block block)
{
    m_blocks.removeIf(
        [&](const Block &known) { return known.host == block.host && known.kind == block.kind; });
    if (block.length > std::chrono::milliseconds(0))
        m_blocks.append(std::move(block));
}

} // namespace undersong::net
