// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/program.h"

#include "base/logging.h"
#include "discovery/account.h"

#include <QDir>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;

Program::Program(CommandLine line)
    : m_session{.line = line, .output = Output(line.format()), .profile = {}, .stop = {}},
      m_account(m_session), m_data(m_session), m_enrich(m_session), m_erase(m_session), m_evaluate(m_session),
      m_files(m_session), m_gather(m_session), m_history(m_session), m_listenBrainz(m_session),
      m_loop(m_session), m_model(m_session), m_player(m_session), m_privacy(m_session), m_replay(m_session),
      m_same(m_session), m_sandbox(m_session, m_interruption), m_sessions(m_session), m_taste(m_session)
{
    QObject::connect(&m_interruption, &Interruption::requested, &m_interruption, [this] {
        m_session.stop.request_stop();
        if (m_session.profile)
            m_session.profile->cancelWaits();
    });
}

QCoro::Task<ExitCode> Program::run()
{
    const ExitCode code = co_await runCommand();
    // To be interrupted is how serving a sandbox ends.
    const bool isCutShort = m_session.stop.stop_requested() && m_session.line.command != u"sandbox";
    co_return isCutShort ? ExitCode::Cancelled : code;
}

QCoro::Task<ExitCode> Program::runCommand()
{
    const CommandSpec *command = findCommand(m_session.line.command);
    if (command->needs == Needs::Nothing)
        co_return co_await dispatch();
    const auto opened = co_await openProfile();
    if (!opened)
        co_return m_session.output.refusal(opened.error());
    const bool isSignedIn = m_session.profile->account().status().state == discovery::SignInState::SignedIn;
    if (command->needs == Needs::SignIn && !isSignedIn) {
        const discovery::Account &account = m_session.profile->account();
        const bool isExpired = account.status().state == discovery::SignInState::Expired;
        const ErrorKind signInKind = isExpired ? ErrorKind::SignInExpired : ErrorKind::NotSignedIn;
        co_return m_session.output.failure(
            Error{account.maySignIn() ? signInKind : ErrorKind::SwitchedOff, {}});
    }
    co_return co_await dispatch();
}

Result<app::ProfileOptions> Program::profileOptions() const
{
    const CommandLine &line = m_session.line;
    app::ProfileOptions options;
    options.directory = line.has(u"profile"_s) ? QDir(line.value(u"profile"_s)).absolutePath()
                                               : app::Profile::defaultDirectory();
    if (line.has(u"sandbox-url"_s)) {
        options.place = app::AtRunningSandbox{.url = QUrl(line.value(u"sandbox-url"_s))};
    } else if (line.has(u"sandbox"_s) || line.has(u"catalogue"_s)) {
        auto sandbox = sandboxOptions(line);
        if (!sandbox)
            return std::unexpected(sandbox.error());
        options.place = app::AtOwnSandbox{.options = *sandbox};
    } else {
        options.place = app::AtSpotify{.sessionOnly = line.has(u"session-only"_s)};
        return options;
    }
    options.directory = app::Profile::sandboxDirectory(options.directory, sandboxKey(line));
    return options;
}

QCoro::Task<Result<void>> Program::openProfile()
{
    auto options = profileOptions();
    if (!options)
        co_return std::unexpected(options.error());
    QDir().mkpath(options->directory);
    installLogFile(QDir(options->directory).filePath(u"undersong.log"_s));
    m_session.profile = std::make_unique<app::Profile>(*options);
    const auto opened = co_await m_session.profile->open();
    if (m_session.stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"opening"_s);
    // A client ID is given to press Allow by hand.
    const bool isByHand = m_session.line.command == u"sign-in" && m_session.line.has(u"client-id"_s);
    if (!opened || !m_session.profile->isSandbox() || isByHand)
        co_return opened;
    const auto signedIn = co_await m_session.profile->signInAtSandbox();
    // What is here can be used without it.
    const bool isMissed = findCommand(m_session.line.command)->needs == Needs::SignIn;
    if (!signedIn && signedIn.error().kind == ErrorKind::SwitchedOff && !isMissed)
        co_return opened;
    co_return signedIn;
}

QCoro::Task<ExitCode> Program::erase()
{
    const auto options = profileOptions();
    if (!options)
        co_return m_session.output.refusal(options.error());
    co_return co_await m_erase.run(options->directory);
}

QCoro::Task<ExitCode> Program::dispatch()
{
    using Run = std::function<QCoro::Task<ExitCode>(Program &)>;
    static const QHash<QString, Run> runs{
        {u"loop"_s, [](Program &p) { return p.m_loop.run(); }},
        {u"sign-in"_s, [](Program &p) { return p.m_account.signIn(); }},
        {u"sign-out"_s, [](Program &p) { return p.m_account.signOut(); }},
        {u"import"_s, [](Program &p) { return p.m_account.import(); }},
        {u"enrich"_s, [](Program &p) { return p.m_enrich.run(); }},
        {u"import-history"_s, [](Program &p) { return p.m_history.run(); }},
        {u"gather"_s, [](Program &p) { return p.m_gather.gather(); }},
        {u"listenbrainz"_s, [](Program &p) { return p.m_listenBrainz.run(); }},
        {u"genres"_s, [](Program &p) { return p.m_gather.genres(); }},
        {u"recommend"_s, [](Program &p) { return p.m_taste.recommend(); }},
        {u"play"_s, [](Program &p) { return p.m_player.play(); }},
        {u"pause"_s, [](Program &p) { return p.m_player.pause(); }},
        {u"next"_s, [](Program &p) { return p.m_player.next(); }},
        {u"previous"_s, [](Program &p) { return p.m_player.previous(); }},
        {u"like"_s, [](Program &p) { return p.m_taste.react(ReactionKind::Like); }},
        {u"dislike"_s, [](Program &p) { return p.m_taste.react(ReactionKind::Dislike); }},
        {u"rest"_s, [](Program &p) { return p.m_taste.react(ReactionKind::Rest); }},
        {u"undo"_s, [](Program &p) { return p.m_taste.undo(); }},
        {u"redo"_s, [](Program &p) { return p.m_taste.redo(); }},
        {u"why"_s, [](Program &p) { return p.m_taste.why(); }},
        {u"why-not"_s, [](Program &p) { return p.m_taste.whyNot(); }},
        {u"dial"_s, [](Program &p) { return p.m_taste.dial(); }},
        {u"session"_s, [](Program &p) { return p.m_sessions.run(); }},
        {u"history"_s, [](Program &p) { return p.m_taste.history(); }},
        {u"taste"_s, [](Program &p) { return p.m_taste.taste(); }},
        {u"search"_s, [](Program &p) { return p.m_data.search(); }},
        {u"song"_s, [](Program &p) { return p.m_data.song(); }},
        {u"same"_s, [](Program &p) { return p.m_same.run(); }},
        {u"analyse"_s, [](Program &p) { return p.m_files.analyse(); }},
        {u"status"_s, [](Program &p) { return p.m_account.status(); }},
        {u"devices"_s, [](Program &p) { return p.m_player.devices(); }},
        {u"export"_s, [](Program &p) { return p.m_data.exportReactions(); }},
        {u"train"_s, [](Program &p) { return p.m_model.train(); }},
        {u"model"_s, [](Program &p) { return p.m_model.model(); }},
        {u"report"_s, [](Program &p) { return p.m_model.report(); }},
        {u"privacy"_s, [](Program &p) { return p.m_privacy.run(); }},
        {u"sandbox"_s, [](Program &p) { return p.m_sandbox.run(); }},
        {u"replay"_s, [](Program &p) { return p.m_replay.run(); }},
        {u"evaluate"_s, [](Program &p) { return p.m_evaluate.run(); }},
        {u"erase"_s, [](Program &p) { return p.erase(); }},
        {u"doctor"_s, [](Program &p) { return p.m_account.doctor(); }},
    };
    co_return co_await runs.value(m_session.line.command)(*this);
}

} // namespace undersong::cli
