// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib> // __GLIBC__, where there is one

// UNDERSONG_WIDE in front of a function has it compiled for several processors, the best of which is taken at
// run time; UNDERSONG_WIDE_LOOPS has its loops turned into vectors as well. Such a function must do the same
// operations on the same lanes in every version; without fused multiply-add (-ffp-contract=off) the results
// are then the same to the bit. Sanitizers do not bear the way the choice is made. UNDERSONG_PLAIN is for the
// tests that compare with the plain version.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) &&                 \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(UNDERSONG_PLAIN)
#define UNDERSONG_WIDE [[gnu::target_clones("default", "avx2", "arch=x86-64-v4")]]
#define UNDERSONG_WIDE_LOOPS [[gnu::target_clones("default", "avx2", "arch=x86-64-v4"), gnu::optimize("O3")]]
#else
#define UNDERSONG_WIDE
#define UNDERSONG_WIDE_LOOPS
#endif
