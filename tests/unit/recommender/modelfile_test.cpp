// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/modelfile.h"
#include "recommender/random.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <string_view>

using namespace undersong::recommender;

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
//! Where the file has what: magic, format, length and "gp-2", 12 numbers and the prior mean, ...
constexpr std::size_t kLengthAt = 12;
constexpr std::size_t kKernelAt = 20;
constexpr std::size_t kCountAt = kKernelAt + 12 * 8 + 8 + 1 + 4 + 2 * 8 + 3 * 8;

ModelFile madeModel(std::size_t examples = 3)
{
    ModelFile model{.modelVersion = "gp-2", .calibration = {.slope = 0.1 + 0.2, .offset = -1.0 / 3}};
    model.parameters.kernel.artist = 1.0 / 7;
    model.parameters.amplitude = Amplitude::Fixed;
    model.parameters.mostExamples = 250;
    for (std::size_t i = 0; i < examples; ++i)
        model.examples.push_back({.key = mixed(9, i),
                                  .liked = i % 2 == 0,
                                  .weight = std::exp2(-0.3 * static_cast<double>(i % 30))});
    model.provenance = {.createdAtMs = 1'780'000'000'123, .labels = 77, .digest = digestOf(model.examples)};
    return model;
}

std::vector<std::uint8_t> rehashed(std::vector<std::uint8_t> bytes)
{
    const std::uint64_t hash = fnv1a(std::span(bytes).first(bytes.size() - 8));
    for (std::size_t i = 0; i < 8; ++i)
        bytes[bytes.size() - 8 + i] = static_cast<std::uint8_t>(hash >> (8 * i));
    return bytes;
}

KernelWeights onlyBias()
{
    KernelWeights kernel{.bias = 5};
    for (double *weight : {&kernel.additive, &kernel.popularity, &kernel.age, &kernel.pairwise, &kernel.joint,
                           &kernel.linear, &kernel.artist, &kernel.tags, &kernel.listeners})
        *weight = 0;
    return kernel;
}

std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

//! A model outlives the program and damage to its file.
class ModelFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsTheKnownOne();
    void roundTripIsExact();
    void layoutIsFixed();
    void everyDamagedBitIsSeen();
    void everyTruncationIsSeen();
    void hostileLengthsAreRefused();
    void oddValuesAreRefused();
    void valuesAtTheLimitsPass();
    void digestFollowsContentAndOrder();
};

void ModelFileTest::hashIsTheKnownOne()
{
    // Test vectors of draft-eastlake-fnv.
    QCOMPARE(fnv1a({}), 0xcbf29ce484222325U);
    QCOMPARE(fnv1a(bytesOf("a")), 0xaf63dc4c8601ec8cU);
    QCOMPARE(fnv1a(bytesOf("foobar")), 0x85944171f73967e8U);
}

void ModelFileTest::roundTripIsExact()
{
    for (const std::size_t examples : {0U, 1U, 3U, 1000U}) {
        const ModelFile model = madeModel(examples);
        const auto bytes = writeModel(model);
        QVERIFY(bytes);
        const auto read = readModel(*bytes);
        QVERIFY2(read, read ? "" : read.error().c_str());
        QVERIFY(*read == model);
        QVERIFY(*writeModel(*read) == *bytes);
    }
}

void ModelFileTest::layoutIsFixed()
{
    const std::vector<std::uint8_t> bytes = *writeModel(madeModel());
    QCOMPARE(bytes.size(), kCountAt + 4 + 3 * 17 + 8);
    QVERIFY(std::ranges::equal(std::span(bytes).first(20), bytesOf({"USMODEL\n\1\0\0\0\4\0\0\0gp-2", 20})));
    // The first number is 1: 0x3ff0000000000000.
    QCOMPARE(bytes[kKernelAt + 7], 0x3f);
    QCOMPARE(bytes[kKernelAt + 6], 0xf0);
    QCOMPARE(bytes[kCountAt], 3);
}

void ModelFileTest::everyDamagedBitIsSeen()
{
    std::vector<std::uint8_t> bytes = *writeModel(madeModel());
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const auto read = readModel(bytes);
        QVERIFY(!read && !read.error().empty());
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    QVERIFY(readModel(bytes));
}

void ModelFileTest::everyTruncationIsSeen()
{
    const std::vector<std::uint8_t> whole = *writeModel(madeModel());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        std::vector<std::uint8_t> bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        QVERIFY(!readModel(bytes));
        if (size >= 16)
            QVERIFY(!readModel(rehashed(bytes)));
    }
    std::vector<std::uint8_t> longer = whole;
    longer.push_back(0);
    QVERIFY(!readModel(rehashed(longer)));
}

void ModelFileTest::hostileLengthsAreRefused()
{
    const std::vector<std::uint8_t> whole = *writeModel(madeModel());
    for (const std::size_t place : {kLengthAt, kCountAt}) {
        for (const std::uint32_t length : {0U, 2U, 5U, 65U, 100'000U, 0x7fffffffU, 0xffffffffU}) {
            std::vector<std::uint8_t> bytes = whole;
            for (std::size_t i = 0; i < 4; ++i)
                bytes[place + i] = static_cast<std::uint8_t>(length >> (8 * i));
            QVERIFY(!readModel(rehashed(bytes)));
        }
    }
}

void ModelFileTest::oddValuesAreRefused()
{
    const std::vector<std::function<void(ModelFile &)>> faults = {
        [](ModelFile &m) { m.modelVersion.clear(); },
        [](ModelFile &m) { m.modelVersion.assign(kLongestModelVersion + 1, 'x'); },
        [](ModelFile &m) { m.modelVersion = "gp\n2"; },
        [](ModelFile &m) { m.parameters.kernel.tags = kNoNumber; },
        [](ModelFile &m) { m.parameters.kernel.joint = -1; },
        [](ModelFile &m) { m.parameters.kernel.bias = std::numeric_limits<double>::infinity(); },
        [](ModelFile &m) { m.parameters.kernel.additiveLength = 0; },
        [](ModelFile &m) { m.parameters.kernel.additiveLength = 0.05; },
        [](ModelFile &m) { m.parameters.kernel.jointLength = 21; },
        [](ModelFile &m) { m.parameters.kernel.listeners = 101; },
        [](ModelFile &m) { m.parameters.kernel = onlyBias(); },
        [](ModelFile &m) { m.parameters.kernel.jointLength = kNoNumber; },
        [](ModelFile &m) { m.parameters.priorMean = 4.1; },
        [](ModelFile &m) { m.parameters.mostExamples = kFewestLearnedExamples - 1; },
        [](ModelFile &m) { m.parameters.mostExamples = kMostLearnedExamples + 1; },
        [](ModelFile &m) { m.calibration.slope = 0; },
        [](ModelFile &m) { m.calibration.offset = kNoNumber; },
        [](ModelFile &m) { m.provenance.createdAtMs = -1; },
        [](ModelFile &m) { m.examples[0].weight = 0; },
        [](ModelFile &m) { m.examples[0].weight = std::numeric_limits<double>::min(); },
        [](ModelFile &m) { m.examples[0].weight = kNoNumber; },
        [](ModelFile &m) { m.examples[0].weight = 11; },
        [](ModelFile &m) { m.examples[2].key = m.examples[0].key; },
        [](ModelFile &m) { m.examples.resize(kMostFileExamples + 1); },
    };
    for (const auto &spoil : faults) {
        ModelFile model = madeModel();
        spoil(model);
        const auto bytes = writeModel(model);
        QVERIFY(!bytes && !bytes.error().empty());
    }
    // What the writer would not write is refused by the reader as well.
    std::vector<std::uint8_t> bytes = *writeModel(madeModel());
    for (const std::uint64_t bits : {std::bit_cast<std::uint64_t>(kNoNumber), 0xbff0000000000000U}) {
        for (std::size_t i = 0; i < 8; ++i)
            bytes[kKernelAt + i] = static_cast<std::uint8_t>(bits >> (8 * i));
        QVERIFY(!readModel(rehashed(bytes)));
    }
    bytes = *writeModel(madeModel());
    bytes[kCountAt + 4 + 8] = 2; // neither liked nor disliked
    QVERIFY(!readModel(rehashed(bytes)));
}

void ModelFileTest::valuesAtTheLimitsPass()
{
    ModelFile model = madeModel(0);
    for (std::size_t i = 0; i < kMostFileExamples; ++i)
        model.examples.push_back({.key = i, .liked = true, .weight = 10});
    model.parameters.mostExamples = kMostLearnedExamples;
    const auto bytes = writeModel(model);
    QVERIFY(bytes);
    const auto read = readModel(*bytes);
    QVERIFY(read && *read == model);
}

void ModelFileTest::digestFollowsContentAndOrder()
{
    ModelFile model = madeModel();
    const std::uint64_t digest = digestOf(model.examples);
    QCOMPARE(digestOf(model.examples), digest);
    std::swap(model.examples[0], model.examples[1]);
    QVERIFY(digestOf(model.examples) != digest);
    std::swap(model.examples[0], model.examples[1]);
    model.examples[0].liked = !model.examples[0].liked;
    QVERIFY(digestOf(model.examples) != digest);
}

QTEST_APPLESS_MAIN(ModelFileTest)
#include "modelfile_test.moc"
