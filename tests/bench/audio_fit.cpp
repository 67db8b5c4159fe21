// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//
// Fits core/audio/analysis/fittedpredictors.cpp on made-up songs: audio_fit [SONGS [SECONDS]] >
// fittedpredictors.cpp. The errors on the songs that were held out go to standard error.
#include "audio/analysis/predictors.h"
#include "support/madeupsounds.h"

#include <Eigen/Dense>

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace undersong;
using audio::Basis;

namespace {

//! Songs of the quality test have other numbers.
constexpr int kFirstSong = 0;
constexpr double kRidge = 2;
//! A feature whose error is more than that share of its mean's is left out.
constexpr double kWorstRatio = 0.9;

struct Example
{
    catalog::AudioFeatures truth;
    audio::Descriptors descriptors;
};

std::vector<Example> listen(int songs, int seconds)
{
    std::vector<std::optional<Example>> heard(static_cast<std::size_t>(songs));
    const unsigned lanes = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    for (unsigned lane = 0; lane < lanes; ++lane) {
        threads.emplace_back([&, lane] {
            for (std::size_t i = lane; i < heard.size(); i += lanes) {
                const auto options =
                    sounds::song(kFirstSong + static_cast<int>(i), std::chrono::seconds(seconds));
                audio::Synthesis synthesis(options);
                audio::Listener listener;
                listener.add(sounds::rendered(synthesis));
                if (const auto analysis = listener.result())
                    heard[i] = {.truth = options.features, .descriptors = analysis->descriptors};
            }
        });
    }
    threads.clear();
    std::vector<Example> examples;
    for (const auto &one : heard) {
        if (one)
            examples.push_back(*one);
    }
    return examples;
}

//! The weights of standardised descriptors by ridge regression, and the error on the last quarter of the
//! examples, which it does not see.
struct Fit
{
    double base = 0;
    Eigen::VectorXd means;
    Eigen::VectorXd deviations;
    Eigen::VectorXd weights;
    double rmse = 0;
    double rmseOfMean = 0;
    double correlation = 0;
};

Eigen::MatrixXd standardised(const Basis &basis, std::span<const Example> examples, const Fit &fit)
{
    Eigen::MatrixXd rows(examples.size(), basis.descriptors.size());
    for (Eigen::Index r = 0; r < rows.rows(); ++r) {
        for (Eigen::Index c = 0; c < rows.cols(); ++c) {
            const auto descriptor = basis.descriptors[static_cast<std::size_t>(c)];
            const double value =
                examples[static_cast<std::size_t>(r)].descriptors[audio::indexOf(descriptor)];
            rows(r, c) = std::clamp((value - fit.means[c]) / fit.deviations[c], -3.0, 3.0);
        }
    }
    return rows;
}

Eigen::VectorXd truthOf(const Basis &basis, std::span<const Example> examples)
{
    Eigen::VectorXd truth(examples.size());
    for (Eigen::Index r = 0; r < truth.size(); ++r)
        truth[r] = (examples[static_cast<std::size_t>(r)].truth.*basis.feature).value_or(0);
    return truth;
}

void findScale(const Basis &basis, std::span<const Example> examples, Fit &fit)
{
    const auto count = static_cast<Eigen::Index>(basis.descriptors.size());
    fit.means = Eigen::VectorXd::Zero(count);
    fit.deviations = Eigen::VectorXd::Ones(count);
    const Eigen::MatrixXd raw = standardised(basis, examples, fit);
    for (Eigen::Index c = 0; c < count; ++c) {
        double sum = 0;
        double squares = 0;
        const auto descriptor = basis.descriptors[static_cast<std::size_t>(c)];
        for (const Example &example : examples) {
            const double value = example.descriptors[audio::indexOf(descriptor)];
            sum += value;
            squares += value * value;
        }
        const auto n = static_cast<double>(examples.size());
        fit.means[c] = sum / n;
        fit.deviations[c] = std::sqrt(std::max(1e-12, squares / n - fit.means[c] * fit.means[c]));
    }
}

Fit fitted(const Basis &basis, std::span<const Example> examples)
{
    const std::size_t held = examples.size() / 4;
    const auto seen = examples.first(examples.size() - held);
    const auto unseen = examples.last(held);
    Fit fit;
    findScale(basis, seen, fit);
    const Eigen::MatrixXd x = standardised(basis, seen, fit);
    const Eigen::VectorXd y = truthOf(basis, seen);
    fit.base = y.mean();
    const Eigen::MatrixXd ridge = kRidge * Eigen::MatrixXd::Identity(x.cols(), x.cols());
    const Eigen::VectorXd centred = y.array() - fit.base;
    fit.weights = (x.transpose() * x + ridge).ldlt().solve(x.transpose() * centred);

    const Eigen::VectorXd truth = truthOf(basis, unseen);
    const Eigen::VectorXd line = standardised(basis, unseen, fit) * fit.weights;
    const Eigen::VectorXd said = (line.array() + fit.base).max(0.0).min(1.0);
    fit.rmse = std::sqrt((said - truth).squaredNorm() / static_cast<double>(held));
    fit.rmseOfMean = std::sqrt((truth.array() - fit.base).square().mean());
    const Eigen::VectorXd a = said.array() - said.mean();
    const Eigen::VectorXd b = truth.array() - truth.mean();
    fit.correlation = a.dot(b) / std::max(1e-12, a.norm() * b.norm());
    return fit;
}

const char *descriptorName(audio::Descriptor descriptor)
{
    static constexpr std::array<const char *, audio::kDescriptorCount> kNames{
        "Centroid",       "CentroidSpread", "Rolloff",         "Flatness",
        "Flux",           "Fall",           "OnsetRate",       "BeatStrength",
        "BeatRegularity", "LowEnergyShare", "PercussiveShare", "Crest",
        "SyllableRhythm", "PitchUnrest",    "PitchHold",       "KeyClarity",
        "Majorness",      "MajorTriads",    "Roughness",       "Height",
        "Tempo",          "Cepstrum1",      "Cepstrum2",       "Cepstrum3",
        "Cepstrum4",      "Cepstrum5",      "Cepstrum6",       "Spread1",
        "Spread2",        "Spread3",        "Spread4",         "Spread5",
        "Spread6"};
    return kNames[audio::indexOf(descriptor)];
}

void print(const Basis &basis, const Fit &fit)
{
    std::printf("constexpr std::array k%c%s{\n", std::toupper(basis.name[0]), basis.name + 1);
    for (std::size_t i = 0; i < basis.descriptors.size(); ++i) {
        const auto c = static_cast<Eigen::Index>(i);
        std::printf("    Term{%s, %.5g, %.5g, %.4f}%s\n", descriptorName(basis.descriptors[i]), fit.means[c],
                    fit.deviations[c], fit.weights[c], i + 1 == basis.descriptors.size() ? "};" : ",");
    }
    std::printf("\n");
}

void printFile(const std::vector<std::pair<Basis, Fit>> &kept, int songs, int seconds)
{
    std::printf("// SPDX-FileCopyrightText: 2026 The Undersong authors\n// SPDX-License-Identifier: MIT\n"
                "//\n// Written by tests/bench/audio_fit %d %d, then by clang-format.\n"
                "#include \"audio/analysis/predictors.h\"\n\nnamespace undersong::audio {\n\nnamespace {\n\n"
                "using enum Descriptor;\n\n",
                songs, seconds);
    for (const auto &[basis, fit] : kept)
        print(basis, fit);
    std::printf("const std::array kPredictors{\n");
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const char *name = kept[i].first.name;
        std::printf("    Predictor{&catalog::AudioFeatures::%s, \"%s\", %.4f, k%c%s}%s\n", name, name,
                    kept[i].second.base, std::toupper(name[0]), name + 1, i + 1 == kept.size() ? "};" : ",");
    }
    std::printf(
        "\n} // namespace\n\nstd::span<const Predictor> predictors()\n{\n    return kPredictors;\n}\n\n"
        "} // namespace undersong::audio\n");
}

} // namespace

int main(int argc, char **argv)
{
    const int songs = argc > 1 ? std::atoi(argv[1]) : 400;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    const std::vector<Example> examples = listen(songs, seconds);
    std::vector<std::pair<Basis, Fit>> kept;
    std::fprintf(stderr, "%-17s %6s %9s %6s\n", "feature", "RMSE", "of mean", "corr.");
    for (const Basis &basis : audio::predictorBases()) {
        const Fit fit = fitted(basis, examples);
        const bool isKept = fit.rmse < kWorstRatio * fit.rmseOfMean;
        std::fprintf(stderr, "%-17s %6.3f %9.3f %6.2f %s\n", basis.name, fit.rmse, fit.rmseOfMean,
                     fit.correlation, isKept ? "" : "left out");
        if (isKept)
            kept.emplace_back(basis, fit);
    }
    printFile(kept, songs, seconds);
    return 0;
}
