// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/laplace.h"

#include "recommender/probability.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr double kTolerance = 1e-13;
//! Below this a gradient that no longer falls is at the limit of the arithmetic.
constexpr double kNearlyThere = 1e-9;
//! What a step with an old factor must bring to be worth taking.
constexpr double kWorthwhile = 0.25;
constexpr int kMostSteps = 200;
constexpr int kMostHalvings = 40;

//! log sigmoid(x), without overflow.
double logSigmoid(double x)
{
    return x >= 0 ? -std::log1p(std::exp(-x)) : x - std::log1p(std::exp(x));
}

//! One point of the search: alpha, the latent values it stands for and how far it is from the mode.
struct Guess
{
    Eigen::VectorXd alpha;
    Eigen::VectorXd latent;
    Eigen::VectorXd gradient; //!< gradient of the log-likelihood minus alpha: 0 at the mode
    double distance = 0;      //!< its largest absolute element
};

class Search
{
public:
    explicit Search(const Evidence &evidence) : m_evidence(evidence) {}

    Posterior run(const Eigen::VectorXd &alpha);
    void startFrom(const Posterior &before);

private:
    Guess guessAt(Eigen::VectorXd alpha) const;
    double objective(const Guess &guess) const;
    void factorAt(const Guess &guess);
    Eigen::VectorXd step(const Guess &guess) const;
    bool advance(Guess &guess);
    bool advanceCarefully(Guess &guess) const;
    Eigen::VectorXd rootAt(const Eigen::VectorXd &latent) const;

    const Evidence &m_evidence;
    Eigen::VectorXd m_root;
    Eigen::MatrixXd m_lower;
    bool m_hasFactor = false;
};

Eigen::VectorXd Search::rootAt(const Eigen::VectorXd &latent) const
{
    Eigen::VectorXd root(latent.size());
    for (Eigen::Index i = 0; i < latent.size(); ++i) {
        const double p = sigmoid(latent(i));
        root(i) = std::sqrt(m_evidence.weight(i) * p * (1 - p));
    }
    return root;
}

Guess Search::guessAt(Eigen::VectorXd alpha) const
{
    Guess guess;
    guess.alpha = std::move(alpha);
    guess.latent.noalias() = m_evidence.covariance * guess.alpha;
    guess.latent += m_evidence.prior;
    guess.gradient.resize(guess.alpha.size());
    for (Eigen::Index i = 0; i < guess.alpha.size(); ++i) {
        const double surprise = m_evidence.liked(i) - sigmoid(guess.latent(i));
        guess.gradient(i) = m_evidence.weight(i) * surprise - guess.alpha(i);
    }
    guess.distance = guess.gradient.cwiseAbs().maxCoeff();
    return guess;
}

double Search::objective(const Guess &guess) const
{
    double value = -0.5 * guess.alpha.dot(guess.latent - m_evidence.prior);
    for (Eigen::Index i = 0; i < guess.latent.size(); ++i) {
        const double signedLatent = m_evidence.liked(i) > 0.5 ? guess.latent(i) : -guess.latent(i);
        value += m_evidence.weight(i) * logSigmoid(signedLatent);
    }
    return value;
}

void Search::factorAt(const Guess &guess)
{
    m_root = rootAt(guess.latent);
    m_lower = m_root.asDiagonal() * m_evidence.covariance * m_root.asDiagonal();
    m_lower.diagonal().array() += 1;
    // In place; eigenvalues are at least 1, so it cannot fail.
    const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> factor(m_lower);
    m_hasFactor = true;
}

//! (I + W K)^-1 gradient, by the matrix inversion lemma.
Eigen::VectorXd Search::step(const Guess &guess) const
{
    Eigen::VectorXd inner = m_evidence.covariance * guess.gradient;
    inner.array() *= m_root.array();
    const auto lower = m_lower.triangularView<Eigen::Lower>();
    lower.solveInPlace(inner);
    lower.transpose().solveInPlace(inner);
    return guess.gradient - m_root.cwiseProduct(inner);
}

//! A step from a fresh factor, halved until the objective rises. False where no step helps.
bool Search::advanceCarefully(Guess &guess) const
{
    const Eigen::VectorXd direction = step(guess);
    const double before = objective(guess);
    double length = 1;
    for (int halving = 0; halving < kMostHalvings; ++halving) {
        Guess next = guessAt(guess.alpha + length * direction);
        const bool settles = guess.distance < kNearlyThere && next.distance < guess.distance;
        if (settles || (guess.distance >= kNearlyThere && objective(next) > before)) {
            guess = std::move(next);
            return true;
        }
        length /= 2;
    }
    return false;
}

//! One step. False where the search is over.
bool Search::advance(Guess &guess)
{
    if (guess.distance <= kTolerance)
        return false;
    if (m_hasFactor) {
        Guess next = guessAt(guess.alpha + step(guess));
        if (next.distance <= kWorthwhile * guess.distance) {
            guess = std::move(next);
            return true;
        }
        if (guess.distance < kNearlyThere && next.distance >= guess.distance)
            return false;
    }
    factorAt(guess);
    return advanceCarefully(guess);
}

Posterior Search::run(const Eigen::VectorXd &alpha)
{
    Guess guess = guessAt(alpha);
    for (int i = 0; i < kMostSteps && advance(guess); ++i) {
    }
    factorAt(guess);
    const double determinant = m_lower.diagonal().array().log().sum();
    const double value = objective(guess) - determinant;
    return {.alpha = std::move(guess.alpha),
            .mode = std::move(guess.latent),
            .root = std::move(m_root),
            .lower = std::move(m_lower),
            .logMarginal = value};
}

void Search::startFrom(const Posterior &before)
{
    const Eigen::Index n = before.alpha.size();
    const Eigen::VectorXd column = m_evidence.covariance.col(n);
    Eigen::VectorXd latent(n + 1);
    latent.head(n) = before.mode;
    latent(n) = m_evidence.prior(n) + column.head(n).dot(before.alpha);
    m_root.resize(n + 1);
    m_root.head(n) = before.root;
    const double p = sigmoid(latent(n));
    m_root(n) = std::sqrt(m_evidence.weight(n) * p * (1 - p));

    Eigen::VectorXd row = m_root(n) * before.root.cwiseProduct(column.head(n));
    before.lower.triangularView<Eigen::Lower>().solveInPlace(row);
    m_lower = Eigen::MatrixXd::Zero(n + 1, n + 1);
    m_lower.topLeftCorner(n, n) = before.lower;
    m_lower.row(n).head(n) = row.transpose();
    m_lower(n, n) = std::sqrt(std::max(1.0, 1 + m_root(n) * m_root(n) * column(n) - row.squaredNorm()));
    m_hasFactor = true;
}

} // namespace

Posterior fitPosterior(const Evidence &evidence)
{
    return fitPosterior(evidence, Eigen::VectorXd::Zero(0));
}

Posterior fitPosterior(const Evidence &evidence, const Eigen::VectorXd &alpha)
{
    if (evidence.size() == 0)
        return {};
    Eigen::VectorXd start = Eigen::VectorXd::Zero(evidence.size());
    start.head(alpha.size()) = alpha;
    return Search(evidence).run(start);
}

Posterior extendPosterior(const Evidence &evidence, const Posterior &before)
{
    if (before.alpha.size() == 0)
        return fitPosterior(evidence);
    Search search(evidence);
    search.startFrom(before);
    Eigen::VectorXd start = Eigen::VectorXd::Zero(evidence.size());
    start.head(before.alpha.size()) = before.alpha;
    return search.run(start);
}

} // namespace undersong::recommender
