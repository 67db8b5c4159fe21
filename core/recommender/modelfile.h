// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/calibration.h"
#include "recommender/taste.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <vector>

namespace undersong::recommender {

//! An example under a key that means the same on every machine. Ids of songs are local to a database: the
//! caller maps them to keys (a hash of the song's public id) and back.
struct KeyedExample
{
    std::uint64_t key = 0;
    bool liked = false;
    double weight = 1;

    bool operator==(const KeyedExample &) const = default;
};

//! Where a model comes from.
struct Provenance
{
    std::int64_t createdAtMs = 0; //!< since 1970 UTC, >= 0
    std::uint64_t labels = 0;     //!< answers in the log when it was made
    std::uint64_t digest = 0;     //!< of what it learned from, see digestOf

    bool operator==(const Provenance &) const = default;
};

//! A model outside of memory: a taste is fitted again from its examples.
struct ModelFile
{
    std::string modelVersion; //!< see kModelVersion; printable ASCII
    Parameters parameters = {};
    Calibration calibration = {};
    Provenance provenance = {};
    std::vector<KeyedExample> examples = {}; //!< oldest first, each key once

    bool operator==(const ModelFile &) const = default;
};

inline constexpr std::size_t kMostFileExamples = 100'000;
//! Bounds of Parameters::mostExamples.
inline constexpr std::size_t kFewestLearnedExamples = 100;
inline constexpr std::size_t kMostLearnedExamples = 5'000;
inline constexpr std::size_t kLongestModelVersion = 64;

//! The model as bytes; the same model gives the same bytes everywhere. Or why it cannot be one: readModel
//! refuses what this does.
//!
//! Format 1, all numbers little-endian, nothing between them, doubles as IEEE 754 bits:
//!
//!     8 bytes  "USMODEL\n"
//!     u32      format version, 1
//!     u32      length of the model version, 1..kLongestModelVersion, and its letters
//!     12 f64   kernel weights and lengths in the order of KernelWeights
//!     f64      prior mean
//!     u8       amplitude: 0 fixed, 1 chosen
//!     u32      most examples to learn from
//!     2 f64    calibration: slope, offset
//!     u64 u64 u64   created at (ms), number of labels, digest
//!     u32      number of examples, and each: u64 key, u8 liked, f64 weight
//!     u64      FNV-1a (64 bits) of all bytes before
std::expected<std::vector<std::uint8_t>, std::string> writeModel(const ModelFile &model);

//! The model in foreign \p bytes, or a sentence for the log that says what is wrong with them. Nothing is
//! allocated before the length it needs was seen to be there; every number is finite and within limits, so
//! that fitting is safe whatever the bytes were. The hash guards against damage, not against malice.
std::expected<ModelFile, std::string> readModel(std::span<const std::uint8_t> bytes);

//! A number that two lists of examples share where they are equal, order included (FNV-1a, 64 bits, of what
//! the file says of them).
std::uint64_t digestOf(std::span<const KeyedExample> examples);

//! FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): to make keys from text.
std::uint64_t fnv1a(std::span<const std::uint8_t> bytes);

} // namespace undersong::recommender
