// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#if defined(__GLIBC__) || __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace undersong {

//! Lets the C library keep up to 64 MiB of freed memory instead of giving it back at once. With every
//! reaction matrices of a few MiB come and go, and to have the system map them anew takes several times what
//! the arithmetic takes. Call it once, before any thread is started.
inline void keepFreedMemory()
{
#if defined(M_MMAP_THRESHOLD) && defined(M_TRIM_THRESHOLD)
    constexpr int kMiB = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 32 * kMiB);
    mallopt(M_TRIM_THRESHOLD, 64 * kMiB);
#endif
}

} // namespace undersong
