// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/logistic.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace undersong::recommender {

namespace {

constexpr int kMostSteps = 100;
constexpr double kInterceptPenalty = 1e-6;
constexpr double kSmallGradient = 1e-9;

//! The problem with the intercept as one more column of ones.
struct Problem
{
    Eigen::MatrixXd design;
    Eigen::VectorXd liked;
    Eigen::VectorXd penalty;
    double c = 1;

    double loss(const Eigen::VectorXd &w) const
    {
        const Eigen::ArrayXd margin = (design * w).array() * (2 * liked.array() - 1);
        // log(1 + exp(-m)) without overflow.
        const Eigen::ArrayXd losses = (-margin.abs()).exp().log1p() + (-margin).max(0.0);
        return 0.5 * penalty.dot(w.cwiseAbs2()) + c * losses.sum();
    }
};

} // namespace

LogisticFit fitLogistic(const Eigen::MatrixXd &features, const Eigen::VectorXd &liked, double c,
                        const LogisticFit &start)
{
    const Eigen::Index columns = features.cols();
    Problem problem{.design = Eigen::MatrixXd::Ones(features.rows(), columns + 1),
                    .liked = liked,
                    .penalty = Eigen::VectorXd::Ones(columns + 1),
                    .c = c};
    problem.design.leftCols(columns) = features;
    problem.penalty(columns) = kInterceptPenalty;
    Eigen::VectorXd w = Eigen::VectorXd::Zero(columns + 1);
    if (start.weights.size() == columns)
        w << start.weights, start.intercept;
    double loss = problem.loss(w);
    int steps = 0;
    for (; steps < kMostSteps; ++steps) {
        const Eigen::VectorXd probability = 1 / (1 + (-(problem.design * w)).array().exp());
        const Eigen::VectorXd gradient =
            problem.penalty.cwiseProduct(w) + c * (problem.design.transpose() * (probability - liked));
        if (gradient.cwiseAbs().maxCoeff() < kSmallGradient)
            break;
        const Eigen::VectorXd curvature = c * probability.array() * (1 - probability.array());
        Eigen::MatrixXd hessian = problem.design.transpose() * curvature.asDiagonal() * problem.design;
        hessian.diagonal() += problem.penalty;
        const Eigen::VectorXd step = hessian.llt().solve(gradient);
        double share = 1;
        Eigen::VectorXd next = w - step;
        double nextLoss = problem.loss(next);
        while (!(nextLoss <= loss) && share > 1e-6) {
            share /= 2;
            next = w - share * step;
            nextLoss = problem.loss(next);
        }
        if (!(nextLoss <= loss))
            break;
        const bool isDone = (next - w).cwiseAbs().maxCoeff() < 1e-12;
        w = next;
        loss = nextLoss;
        if (isDone)
            break;
    }
    return {.weights = w.head(columns), .intercept = w(columns), .steps = steps};
}

} // namespace undersong::recommender
