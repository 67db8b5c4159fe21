// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Something said or done about one song.
struct Example
{
    std::uint64_t song = 0;
    bool liked = false;
    //! How much it counts: 1 for a like or a dislike, less for what was only observed or is long ago.
    double weight = 1;

    bool operator==(const Example &) const = default;
};

//! Whether the kernel's common factor follows the listener.
enum class Amplitude { Fixed, Chosen };

struct Parameters
{
    KernelWeights kernel = {};
    //! Logit of the probability that any song is liked, before anything is known; logit(0.3). Songs::priorAt
    //! adds what is expected of one.
    double priorMean = -0.8472978603872036;
    //! Chosen: a common factor of the kernel of 0.5, 1, 2 or 4 by the Laplace marginal likelihood of the
    //! newest 200 examples, looked at anew after every 25.
    Amplitude amplitude = Amplitude::Chosen;
    //! Past this many examples only the weightiest are learned from, of equal ones the newest: between nine
    //! tenths of this many and all of it, a batch being let go at a time.
    std::size_t mostExamples = 800;

    bool operator==(const Parameters &) const = default;
};

//! What the model expects of one song.
struct Prediction
{
    double mean = 0;        //!< logits
    double variance = 0;    //!< logits squared
    double probability = 0; //!< of a like: sigmoid(mean / sqrt(1 + pi variance / 8)) (MacKay 1992)
};

//! The probability of a like under a normal latent value.
double likeProbability(double mean, double variance);

//! What a listener is known to like: a Gaussian-process classifier over examples, with a logit link and the
//! Laplace approximation. An immutable value that is cheap to copy and safe to read from any thread; it keeps
//! what it needs of the songs it learned from, so the table may be replaced by another.
//!
//! An example is left out where its song is not in the table or its weight is not a positive number; weights
//! above 10 count 10. Of several examples of one song the last is valid, in its place. A taste depends on the
//! list of valid examples alone: \c fit gives the same bits for the same list, and \c with what \c fit gives
//! for the longer list to within 1e-9.
class Taste
{
public:
    //! Knows nothing: every song has its prior mean, and all have the same variance.
    explicit Taste(const Parameters &parameters = {});
    static Taste fit(const Songs &songs, std::span<const Example> examples,
                     const Parameters &parameters = {});

    //! One example more. Some 4 ms at 400 examples, 10 ms where the amplitude is chosen anew.
    Taste with(const Songs &songs, const Example &example) const;
    //! As if that song had never had an example, to the bit of what \c fit gives.
    Taste without(std::uint64_t song) const;

    const Parameters &parameters() const;
    //! The valid examples, oldest first.
    std::span<const Example> examples() const;
    bool isRated(std::uint64_t song) const;
    double amplitude() const; //!< the kernel's common factor in force
    //! Prior variance of every song.
    double priorVariance() const;

    //! In the order of \p rows. See CloseLook for many calls.
    std::vector<Prediction> predict(const Songs &songs, std::span<const Row> rows) const;

    //! The songs learned from (at most mostExamples), for the parts of this library.
    const Points &points() const;
    //! Their share in the mean: mean(x) = priorMean + prior(x) + kernel(x).pull; the amplitude is in it.
    const Eigen::VectorXd &pull() const;
    //! Of the Laplace approximation (see Posterior), for CloseLook.
    const Eigen::VectorXd &root() const;
    const Eigen::MatrixXd &factor() const;
    //! Posterior covariances (logits squared) within \p points and their means.
    struct Joint
    {
        Eigen::VectorXd mean;
        Eigen::MatrixXd covariance;
    };
    Joint jointPosterior(const Points &points) const;
    //! Posterior covariances of one point with each of the songs learned from (logits squared), in their
    //! order.
    Eigen::VectorXd covarianceWithExamples(const Points &point) const;

private:
    struct State;
    explicit Taste(std::shared_ptr<const State> state) : m_state(std::move(state)) {}

    std::shared_ptr<const State> m_state;
};

} // namespace undersong::recommender
