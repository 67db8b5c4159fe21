// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/enrichcommand.h"

#include "cli/describe.h"
#include "cli/privacycommand.h"
#include "cli/prompt.h"
#include "discovery/enricher.h"
#include "discovery/privacy.h"
#include "discovery/songmatcher.h"
#include "discovery/songplacer.h"
#include "profile/opendata.h"

#include <limits>

namespace undersong::cli {

using namespace Qt::StringLiterals;

QCoro::Task<Result<void>> EnrichCommand::takeKey()
{
    const auto stop = m_session.stop.get_token();
    const QString question = u"Your Last.fm API key (empty to forget it): "_s;
    const std::optional<QString> key = co_await askForLine(question, stop);
    if (stop.stop_requested() || !key)
        co_return fail(ErrorKind::Cancelled, u"key"_s);
    const QString given = key->trimmed();
    co_return co_await m_session.profile->openData().setLastFmKey(given);
}

QCoro::Task<ExitCode> EnrichCommand::run()
{
    Output &output = m_session.output;
    Result<void> prepared;
    if (m_session.line.has(u"lastfm-key"_s))
        prepared = co_await takeKey();
    if (prepared)
        prepared = co_await turnSwitches(&m_session);
    if (!prepared)
        co_return output.refusal(prepared.error());

    discovery::Enricher &enricher = m_session.profile->enricher();
    const auto shown = QObject::connect(&enricher, &discovery::Enricher::progressed, [&output](qint64 asked) {
        output.progress(u"asking open data"_s, asked, 0);
    });
    const auto stop = m_session.stop.get_token();
    const qint64 limit = m_session.line.has(u"limit"_s) ? m_session.line.number(u"limit"_s, 0)
                                                        : std::numeric_limits<qint64>::max();
    const auto report = co_await enricher.run(limit, discovery::EnrichScope::Everything, stop);
    QObject::disconnect(shown);
    output.endProgress();
    if (!report)
        co_return output.failure(report.error());
    // What goes with what is told before the program ends.
    const auto matched = co_await m_session.profile->matcher().run();
    if (!matched)
        co_return output.failure(matched.error());
    const auto placed = co_await m_session.profile->placer().run();
    if (!placed)
        co_return output.failure(placed.error());
    const auto services = co_await enricher.status();
    if (!services)
        co_return output.failure(services.error());

    if (m_session.profile->privacy().isOffline())
        output.line(u"You stay off-line; \"undersong-cli privacy --on all\" ends that."_s);
    QJsonArray list;
    for (const discovery::SourceStatus &service : *services) {
        output.line(service.title.leftJustified(12) + sourceSentence(service));
        QJsonObject object = toJson(service);
        qint64 asked = 0;
        for (const discovery::SourceReport &topic : report->sources) {
            if (topic.source != service.source)
                continue;
            asked += topic.asked;
            if (!topic.failure)
                continue;
            object.insert(u"failure"_s, errorKindName(topic.failure->kind));
            output.line(u"            %1: %2; left for later"_s.arg(topic.topic, failureSentence(topic)));
        }
        object.insert(u"askedNow"_s, asked);
        list.append(object);
    }
    output.line(u"Asked %1 questions, of which %2 were answered."_s.arg(QString::number(report->asked),
                                                                        QString::number(report->found)));
    output.json({{u"asked"_s, report->asked}, {u"found"_s, report->found}, {u"sources"_s, list}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
