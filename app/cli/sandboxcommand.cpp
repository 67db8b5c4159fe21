// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/sandboxcommand.h"

#include <qcoro/qcorosignal.h>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualSeed = 1;

} // namespace

Result<sandbox::SandboxOptions> sandboxOptions(const CommandLine &line)
{
    sandbox::SandboxOptions options;
    options.seed = static_cast<quint64>(line.number(u"seed"_s, kUsualSeed));
    options.port = static_cast<quint16>(line.number(u"port"_s, 0));
    if (line.has(u"older"_s))
        options.shape = sandbox::Shape::Older;
    options.accounts.consent =
        line.has(u"consent-page"_s) ? sandbox::Consent::Page : sandbox::Consent::Automatic;
    options.listenerFile = line.value(u"listener"_s);
    if (line.has(u"catalogue"_s)) {
        auto catalogue = sandbox::Catalogue::fromCsv(line.value(u"catalogue"_s));
        if (!catalogue)
            return std::unexpected(catalogue.error());
        options.catalogue = *catalogue;
    }
    return options;
}

QString sandboxKey(const CommandLine &line)
{
    const auto seed = static_cast<quint64>(line.number(u"seed"_s, kUsualSeed));
    return app::Profile::sandboxKey(seed, line.value(u"catalogue"_s), line.value(u"listener"_s));
}

QCoro::Task<ExitCode> SandboxCommand::run()
{
    auto options = sandboxOptions(m_session.line);
    if (!options)
        co_return m_session.output.misuse(options.error());
    const auto started = sandbox::Sandbox::start(*options);
    if (!started)
        co_return m_session.output.misuse(started.error());
    const sandbox::Sandbox &sandbox = **started;
    const Output &output = m_session.output;
    const auto &catalogue = sandbox.catalogue();
    output.line(u"A make-believe Spotify with %1 songs by %2 artists at %3"_s.arg(
        QString::number(catalogue.songs().size()), QString::number(catalogue.artists().size()),
        sandbox.baseUrl()));
    for (const sandbox::CsvFault &fault : catalogue.faults())
        output.line(u"  line %1 left out: %2"_s.arg(QString::number(fault.line), fault.text));
    if (m_session.line.has(u"consent-page"_s)) {
        output.line(u"Try it: undersong-cli --sandbox-url %1 sign-in --client-id %2"_s.arg(
            sandbox.baseUrl(), sandbox::Sandbox::clientId()));
        output.line(u"or in the window: undersong --sandbox-url %1"_s.arg(sandbox.baseUrl()));
    } else {
        output.line(u"Try it: undersong-cli --sandbox-url %1 recommend"_s.arg(sandbox.baseUrl()));
    }
    output.line(u"Ctrl+C ends it."_s);
    output.json({{u"url"_s, sandbox.baseUrl()},
                 {u"clientId"_s, sandbox::Sandbox::clientId()},
                 {u"songs"_s, qint64(catalogue.songs().size())},
                 {u"artists"_s, qint64(catalogue.artists().size())},
                 {u"linesLeftOut"_s, qint64(catalogue.faults().size())}});
    co_await qCoro(&m_interruption, &Interruption::requested);
    co_return ExitCode::Success;
}

} // namespace undersong::cli
