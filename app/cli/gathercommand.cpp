// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/gathercommand.h"

#include "cli/describe.h"
#include "discovery/gatherer.h"
#include "discovery/genres.h"
#include "discovery/readbudget.h"
#include "storage/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCandidatesWanted = 2000;

} // namespace

//! "--region DE": for good.
QCoro::Task<Result<void>> GatherCommand::takeRegion()
{
    const QString given = m_session.line.value(u"region"_s);
    if (given.isEmpty())
        co_return Result<void>();
    const QString country = discovery::countryCode(given);
    if (country.isEmpty())
        co_return fail(ErrorKind::InvalidArgument,
                       u"--region takes the two letters of a country, as in DE."_s);
    co_return co_await m_session.profile->settings().set(storage::kRegion, country);
}

QCoro::Task<ExitCode> GatherCommand::gather()
{
    app::Profile &profile = *m_session.profile;
    Output &output = m_session.output;
    auto prepared = co_await takeRegion();
    if (prepared && m_session.line.has(u"reads"_s)) {
        const int reads = m_session.line.number(u"reads"_s, 0);
        prepared = co_await profile.settings().set(storage::kDailyReads, reads);
    }
    if (!prepared)
        co_return output.refusal(prepared.error());
    const auto shown = QObject::connect(&profile.gatherer(), &discovery::Gatherer::progressed,
                                        [&output](qint64 candidates, qint64 wanted) {
                                            output.progress(u"looking for songs"_s, candidates, wanted);
                                        });
    const auto stop = m_session.stop.get_token();
    const int wanted = m_session.line.number(u"count"_s, kCandidatesWanted);
    const auto report = co_await profile.gatherer().topUp(wanted, stop);
    QObject::disconnect(shown);
    output.endProgress();
    if (!report)
        co_return output.failure(report.error());
    const auto budget = co_await profile.budget().report();
    if (!budget)
        co_return output.failure(budget.error());
    output.line(u"%1 searches found %2 new songs; %3 may be offered."_s.arg(
        QString::number(report->searches), QString::number(report->added),
        QString::number(report->candidates)));
    output.line(budgetSentence(*budget));
    output.json({{u"searches"_s, report->searches},
                 {u"added"_s, report->added},
                 {u"candidates"_s, report->candidates},
                 {u"reads"_s, toJson(*budget)}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> GatherCommand::genres()
{
    storage::Settings &settings = m_session.profile->settings();
    Output &output = m_session.output;
    const QStringList &names = m_session.line.arguments;
    const QStringList &offered = discovery::offeredGenres();
    const auto unknown =
        std::ranges::find_if(names, [&](const QString &name) { return !offered.contains(name); });
    if (unknown != names.end()) {
        co_return output.refusal(
            Error{ErrorKind::InvalidArgument,
                  u"\"%1\" is none of the genres; \"undersong-cli genres\" lists them."_s.arg(*unknown)});
    }
    auto kept = co_await takeRegion();
    if (kept && (!names.isEmpty() || m_session.line.has(u"none"_s))) {
        const QString text = discovery::genresText(names);
        kept = co_await settings.set(storage::kGenres, text);
    }
    if (!kept)
        co_return output.refusal(kept.error());
    const QStringList picked = discovery::pickedGenres(settings);
    for (const QString &genre : offered)
        output.line((picked.contains(genre) ? u"x  "_s : u"   "_s) + genre);
    const QString region = discovery::regionOf(settings);
    output.line(region.isEmpty() ? u"No country is known: --region CC sets one."_s
                                 : u"Country: %1."_s.arg(region));
    output.json({{u"offered"_s, QJsonArray::fromStringList(offered)},
                 {u"picked"_s, QJsonArray::fromStringList(picked)},
                 {u"region"_s, region}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
