// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/chartsource.h"

namespace undersong::opendata {
class Deezer;
}

namespace undersong::discovery {

//! The charts that Deezer keeps of countries. Two calls the first time, then one a country.
class DeezerChart final : public ChartSource
{
public:
    explicit DeezerChart(opendata::Deezer &client) : m_client(client) {}

    QString name() const override;
    storage::Setting<bool> isEnabled() const override { return storage::kDeezerEnabled; }
    QCoro::Task<Result<QList<storage::charts::Entry>>> fetch(QString country, std::stop_token stop) override;

private:
    opendata::Deezer &m_client;
};

} // namespace undersong::discovery
