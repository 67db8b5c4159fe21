// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluatecommand.h"

#include "base/worker.h"
#include "cli/evaluate.h"

namespace undersong::cli {

using namespace Qt::StringLiterals;

QCoro::Task<ExitCode> EvaluateCommand::run()
{
    const auto options = evaluateOptions(m_session.line);
    if (!options)
        co_return m_session.output.misuse(options.error());
    recommender::RunControl control{.threads = options->threads, .stop = m_session.stop.get_token()};
    // Called from other threads, but nothing else writes while they work.
    control.progress = [&output = m_session.output](std::size_t done, std::size_t total) {
        output.progress(u"evaluating"_s, static_cast<qint64>(done), static_cast<qint64>(total));
    };
    Worker worker(u"evaluate"_s, 1);
    const std::function<Result<Report>()> work = [asked = *options, control] {
        return evaluate(asked, control);
    };
    const auto running = worker.run<Report>(work);
    const auto report = co_await running.wait();
    m_session.output.endProgress();
    if (!report)
        co_return m_session.output.refusal(report.error());
    for (const QString &line : report->lines)
        m_session.output.line(line);
    m_session.output.json(report->json);
    co_return ExitCode::Success;
}

} // namespace undersong::cli
