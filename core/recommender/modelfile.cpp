// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/modelfile.h"

#include "recommender/labels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <concepts>
#include <optional>
#include <string_view>

namespace undersong::recommender {

namespace {

constexpr std::string_view kMagic = "USMODEL\n";
constexpr std::uint32_t kFormat = 1;
constexpr std::size_t kExampleBytes = 8 + 1 + 8;
constexpr std::size_t kHashBytes = 8;
// Wide around what was ever measured to do well, and narrow enough that any model within learns: past them
// one kernel part drowns the others, no song is like another, or no answer moves what was thought before.
constexpr double kMostKernelWeight = 100;
constexpr double kLeastKernel = 0.1; //!< without the bias, which tells no song from another
constexpr double kLeastLength = 0.2;
constexpr double kMostLength = 20;
constexpr double kMostPriorMean = 4;
constexpr double kMostExampleWeight = 10;
constexpr double kMostOffset = 20;
//! The year 9999.
constexpr std::int64_t kLatestMs = 253'402'300'799'999;

constexpr std::uint64_t kFnvBegin = 0xcbf29ce484222325U;

constexpr std::uint64_t fnv1aOn(std::uint64_t hash, std::uint8_t byte)
{
    return (hash ^ byte) * 0x100000001b3U;
}

class Writer
{
public:
    template<std::unsigned_integral Number>
    void put(Number number)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
    }
    void put(double number) { put(std::bit_cast<std::uint64_t>(number)); }
    void put(std::string_view text) { m_bytes.insert(m_bytes.end(), text.begin(), text.end()); }
    void put(const KeyedExample &example)
    {
        put(example.key);
        put(static_cast<std::uint8_t>(example.liked ? 1 : 0));
        put(example.weight);
    }

    std::vector<std::uint8_t> &bytes() { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

//! Takes numbers off the front. Once something was missing all that follows is 0, and isShort() says so.
class Reader
{
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_left(bytes) {}

    template<std::unsigned_integral Number>
    Number take()
    {
        if (!has(sizeof(Number)))
            return 0;
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            number |= static_cast<std::uint64_t>(m_left[i]) << (8 * i);
        m_left = m_left.subspan(sizeof(Number));
        return static_cast<Number>(number);
    }
    double takeDouble() { return std::bit_cast<double>(take<std::uint64_t>()); }
    std::string takeText(std::size_t length)
    {
        if (!has(length))
            return {};
        std::string text(m_left.begin(), m_left.begin() + static_cast<std::ptrdiff_t>(length));
        m_left = m_left.subspan(length);
        return text;
    }
    std::size_t left() const { return m_left.size(); }
    bool isShort() const { return m_isShort; }

private:
    bool has(std::size_t count)
    {
        m_isShort = m_isShort || m_left.size() < count;
        return !m_isShort;
    }

    std::span<const std::uint8_t> m_left;
    bool m_isShort = false;
};

constexpr std::size_t kKernelNumbers = 12;

//! Every number of the kernel in the order of the file. It does not compile once the kernel gets another:
//! that wants a new format version.
template<class Weights>
auto kernelNumbers(Weights &weights)
{
    auto &[additive, popularity, age, pairwise, joint, linear, artist, tags, listeners, bias, additiveLength,
           jointLength] = weights;
    return std::array<decltype(&additive), kKernelNumbers>{
        &additive, &popularity, &age,       &pairwise, &joint,          &linear,
        &artist,   &tags,       &listeners, &bias,     &additiveLength, &jointLength};
}

using Fault = std::optional<std::string>;

//! False for what is no number as well.
bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

Fault kernelFault(const KernelWeights &kernel)
{
    const auto numbers = kernelNumbers(kernel);
    const bool areSane = std::ranges::all_of(
        numbers, [](const double *number) { return isWithin(*number, 0, kMostKernelWeight); });
    if (!areSane)
        return "a kernel weight is not between 0 and 100";
    if (!isWithin(kernel.additiveLength, kLeastLength, kMostLength) ||
        !isWithin(kernel.jointLength, kLeastLength, kMostLength))
        return "a kernel length is not between 0.2 and 20";
    if (kernel.total() - kernel.bias < kLeastKernel)
        return "the kernel has next to no part";
    return {};
}

Fault examplesFault(std::span<const KeyedExample> examples)
{
    const bool areSane = std::ranges::all_of(examples, [](const KeyedExample &example) {
        return isWithin(example.weight, kLeastWeight, kMostExampleWeight);
    });
    if (!areSane)
        return "an example's weight is not between 0.001 and 10";
    std::vector<std::uint64_t> keys;
    keys.reserve(examples.size());
    for (const KeyedExample &example : examples)
        keys.push_back(example.key);
    std::ranges::sort(keys);
    if (std::ranges::adjacent_find(keys) != keys.end())
        return "a song has two examples";
    return {};
}

//! What is wrong with the model's values.
Fault faultOf(const ModelFile &model)
{
    const auto isPrintable = [](char letter) { return letter >= ' ' && letter <= '~'; };
    if (model.modelVersion.empty() || model.modelVersion.size() > kLongestModelVersion ||
        !std::ranges::all_of(model.modelVersion, isPrintable))
        return "the model version is not 1 to 64 printable letters";
    if (Fault fault = kernelFault(model.parameters.kernel))
        return fault;
    if (!isWithin(model.parameters.priorMean, -kMostPriorMean, kMostPriorMean))
        return "the prior mean is not between -4 and 4";
    if (model.parameters.mostExamples < kFewestLearnedExamples ||
        model.parameters.mostExamples > kMostLearnedExamples)
        return "the number of examples to learn from is not between 100 and 5000";
    if (!isWithin(model.calibration.slope, kLeastSlope, kMostSlope) ||
        !isWithin(model.calibration.offset, -kMostOffset, kMostOffset))
        return "the calibration is not within its bounds";
    if (model.provenance.createdAtMs < 0 || model.provenance.createdAtMs > kLatestMs)
        return "the date is not between the years 1970 and 9999";
    if (model.examples.size() > kMostFileExamples)
        return "there are more than 100000 examples";
    return examplesFault(model.examples);
}

Fault takeParameters(Reader &reader, Parameters &parameters)
{
    for (double *number : kernelNumbers(parameters.kernel))
        *number = reader.takeDouble();
    parameters.priorMean = reader.takeDouble();
    const auto amplitude = reader.take<std::uint8_t>();
    if (amplitude > 1)
        return "the amplitude is neither fixed nor chosen";
    parameters.amplitude = amplitude == 0 ? Amplitude::Fixed : Amplitude::Chosen;
    parameters.mostExamples = reader.take<std::uint32_t>();
    return {};
}

Fault takeExamples(Reader &reader, std::vector<KeyedExample> &examples)
{
    const auto count = reader.take<std::uint32_t>();
    if (count > kMostFileExamples)
        return "there are more than 100000 examples";
    if (reader.isShort() || reader.left() != count * kExampleBytes)
        return "the examples do not fill the file";
    examples.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto key = reader.take<std::uint64_t>();
        const auto liked = reader.take<std::uint8_t>();
        if (liked > 1)
            return "an example is neither liked nor disliked";
        examples.push_back({.key = key, .liked = liked == 1, .weight = reader.takeDouble()});
    }
    return {};
}

Fault takeModel(Reader &reader, ModelFile &model)
{
    const auto length = reader.take<std::uint32_t>();
    if (length > kLongestModelVersion)
        return "the model version is too long";
    model.modelVersion = reader.takeText(length);
    if (Fault fault = takeParameters(reader, model.parameters))
        return fault;
    model.calibration = {.slope = reader.takeDouble(), .offset = reader.takeDouble()};
    // A date past the limits of its type becomes negative, which faultOf refuses.
    model.provenance = {.createdAtMs = static_cast<std::int64_t>(reader.take<std::uint64_t>()),
                        .labels = reader.take<std::uint64_t>(),
                        .digest = reader.take<std::uint64_t>()};
    if (Fault fault = takeExamples(reader, model.examples))
        return fault;
    return faultOf(model);
}

void putModel(Writer &writer, const ModelFile &model)
{
    const auto &[kernel, priorMean, amplitude, mostExamples] = model.parameters;
    writer.put(kMagic);
    writer.put(kFormat);
    writer.put(static_cast<std::uint32_t>(model.modelVersion.size()));
    writer.put(std::string_view(model.modelVersion));
    for (const double *number : kernelNumbers(kernel))
        writer.put(*number);
    writer.put(priorMean);
    writer.put(static_cast<std::uint8_t>(amplitude == Amplitude::Fixed ? 0 : 1));
    writer.put(static_cast<std::uint32_t>(mostExamples));
    writer.put(model.calibration.slope);
    writer.put(model.calibration.offset);
    writer.put(static_cast<std::uint64_t>(model.provenance.createdAtMs));
    writer.put(model.provenance.labels);
    writer.put(model.provenance.digest);
    writer.put(static_cast<std::uint32_t>(model.examples.size()));
    for (const KeyedExample &example : model.examples)
        writer.put(example);
}

} // namespace

std::uint64_t fnv1a(std::span<const std::uint8_t> bytes)
{
    std::uint64_t hash = kFnvBegin;
    for (const std::uint8_t byte : bytes)
        hash = fnv1aOn(hash, byte);
    return hash;
}

std::uint64_t digestOf(std::span<const KeyedExample> examples)
{
    Writer writer;
    for (const KeyedExample &example : examples)
        writer.put(example);
    return fnv1a(writer.bytes());
}

std::expected<std::vector<std::uint8_t>, std::string> writeModel(const ModelFile &model)
{
    if (Fault fault = faultOf(model))
        return std::unexpected(*std::move(fault));
    Writer writer;
    putModel(writer, model);
    writer.put(fnv1a(writer.bytes()));
    return std::move(writer.bytes());
}

std::expected<ModelFile, std::string> readModel(std::span<const std::uint8_t> bytes)
{
    const auto isMagic = [](std::uint8_t byte, char letter) {
        return byte == static_cast<std::uint8_t>(letter);
    };
    if (bytes.size() < kMagic.size() + kHashBytes ||
        !std::ranges::equal(bytes.first(kMagic.size()), kMagic, isMagic))
        return std::unexpected("this is no model of Undersong");
    const auto content = bytes.first(bytes.size() - kHashBytes);
    Reader reader(content.subspan(kMagic.size()));
    const auto format = reader.take<std::uint32_t>();
    if (format != kFormat)
        return std::unexpected("format " + std::to_string(format) + " is not known");
    if (Reader(bytes.last(kHashBytes)).take<std::uint64_t>() != fnv1a(content))
        return std::unexpected("the file is damaged: its hash does not fit");
    ModelFile model;
    if (Fault fault = takeModel(reader, model))
        return std::unexpected(*std::move(fault));
    return model;
}

} // namespace undersong::recommender
