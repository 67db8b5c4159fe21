// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/acousticbrainzsources.h"

#include "opendata/acousticbrainz.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::asks::Needs;
using storage::asks::Question;

namespace {

//! Two calls a batch: what was measured, and what classifiers make of it.
class AcousticBrainzSound final : public FactSource
{
public:
    explicit AcousticBrainzSound(opendata::AcousticBrainz &client) : m_client(client) {}

    const Info &info() const override { return m_info; }
    std::optional<TimePoint> waitingUntil() const override { return m_client.blockedUntil(); }

    QCoro::Task<Result<QList<Finding>>> fetch(QList<Question> questions, std::stop_token stop) override
    {
        QStringList mbids;
        for (const Question &question : questions)
            mbids.append(question.mbids.value(0));
        const auto measured = co_await m_client.lowLevel(mbids, stop);
        if (!measured)
            co_return std::unexpected(measured.error());
        const auto classified = co_await m_client.highLevel(mbids, stop);
        if (!classified)
            co_return std::unexpected(classified.error());
        QList<Finding> findings;
        for (const Question &question : questions) {
            const QString mbid = question.mbids.value(0);
            Finding finding;
            finding.facts.song = question.song;
            catalog::AudioFeatures &features = finding.facts.features;
            features = opendata::audioFeaturesOf(measured->value(mbid));
            const catalog::AudioFeatures more = opendata::audioFeaturesOf(classified->value(mbid));
            for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
                if (!(features.*field.member))
                    features.*field.member = more.*field.member;
            }
            if (!features.isEmpty())
                findings.append(std::move(finding));
        }
        co_return findings;
    }

private:
    opendata::AcousticBrainz &m_client;
    Info m_info{.topic = {.source = opendata::AcousticBrainz::kSource,
                          .name = u"sound"_s,
                          .needs = Needs::Mbid,
                          .freshFor = {}},
                .title = u"AcousticBrainz"_s,
                .isEnabled = storage::kAcousticBrainzEnabled,
                .batchSize = opendata::AcousticBrainz::kMaxIds};
};

} // namespace

FactSources acousticBrainzSources(opendata::AcousticBrainz &client)
{
    FactSources sources;
    sources.push_back(std::make_unique<AcousticBrainzSound>(client));
    return sources;
}

} // namespace undersong::discovery
