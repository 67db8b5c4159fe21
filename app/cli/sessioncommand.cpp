// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/sessioncommand.h"

#include "discovery/discovery.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using catalog::SessionKind;
using discovery::SessionLearning;

namespace {

QString nameOf(const std::optional<catalog::Session> &session)
{
    if (!session)
        return u"Everyday"_s;
    return session->kind == SessionKind::Guest ? u"Guests"_s : session->name;
}

QString onSentence(const std::optional<catalog::Session> &session)
{
    if (!session)
        return u"On: your everyday taste."_s;
    if (session->kind == SessionKind::Guest)
        return u"On: guests. Nothing is learned."_s;
    return session->learns ? u"On: %1. What you say counts here alone."_s.arg(session->name)
                           : u"On: %1. Nothing is learned."_s.arg(session->name);
}

} // namespace

CommandSpec sessionSpec()
{
    return {
        .name = u"session"_s,
        .arguments = u"[NAME]"_s,
        .summary = u"Keep a mood or a party apart: what is said in a session counts in it alone"_s,
        .example = u"undersong-cli session\n"
                   "  undersong-cli session \"Evening focus\"\n"
                   "  undersong-cli session --guest\n"
                   "  undersong-cli session --none"_s,
        .options = {{u"none"_s, {}, {}, u"back to the everyday taste"_s},
                    {u"guest"_s, {}, {}, u"somebody else is at the keys: nothing is learned"_s},
                    {u"list"_s, {}, {}, u"list the sessions there are"_s},
                    {u"learn-nothing"_s, {}, {}, u"a new session NAME teaches nothing, not even itself"_s},
                    {u"rename"_s, {}, u"NEW"_s, u"call the session NAME so from now on"_s},
                    {u"end"_s, {}, {}, u"end the session NAME for good"_s}},
        .note = u"A NAME that is not there yet begins a session. It learns from the everyday taste and from "
                u"what is said\nin it; the everyday taste never learns from it. The history keeps all."_s,
        .maximumArguments = 1};
}

QString sessionSentence(const std::optional<catalog::Session> &session)
{
    if (!session)
        return {};
    return session->learns ? u" Counts for %1."_s.arg(session->name) : u" Nothing is learned."_s;
}

QJsonValue sessionJson(const std::optional<catalog::Session> &session)
{
    if (!session)
        return QJsonValue::Null;
    return QJsonObject{{u"session"_s, session->id.value()},
                       {u"name"_s, nameOf(session)},
                       {u"guest"_s, session->kind == SessionKind::Guest},
                       {u"learns"_s, session->learns}};
}

//! What is asked of the session \p name, which begins where there is none.
QCoro::Task<Result<void>> SessionCommand::changeNamed(QString name)
{
    const CommandLine &line = m_session.line;
    discovery::Discovery &discovery = m_session.profile->discovery();
    const auto all = co_await discovery.sessions();
    if (!all)
        co_return std::unexpected(all.error());
    const QString wanted = name.simplified();
    const auto known = std::ranges::find_if(*all, [&wanted](const catalog::Session &session) {
        return session.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    const bool isKnown = known != all->end();
    if (line.has(u"end"_s) || line.has(u"rename"_s)) {
        if (!isKnown)
            co_return fail(ErrorKind::InvalidArgument, u"There is no session \"%1\"."_s.arg(wanted));
        const catalog::SessionId id = known->id;
        if (line.has(u"end"_s))
            co_return co_await discovery.endSession(id);
        const QString fresh = line.value(u"rename"_s);
        co_return co_await discovery.renameSession(id, fresh);
    }
    if (isKnown) {
        const std::optional<catalog::SessionId> id = known->id;
        co_return co_await discovery.enterSession(id);
    }
    const SessionLearning learning =
        line.has(u"learn-nothing"_s) ? SessionLearning::Nothing : SessionLearning::Apart;
    const auto begun = co_await discovery.beginSession(wanted, learning);
    co_return begun ? Result<void>() : Result<void>(std::unexpected(begun.error()));
}

QCoro::Task<Result<void>> SessionCommand::change()
{
    const CommandLine &line = m_session.line;
    discovery::Discovery &discovery = m_session.profile->discovery();
    const int wishes =
        (line.has(u"none"_s) ? 1 : 0) + (line.has(u"guest"_s) ? 1 : 0) + (line.arguments.isEmpty() ? 0 : 1);
    const bool needsName = line.has(u"end"_s) || line.has(u"rename"_s) || line.has(u"learn-nothing"_s);
    if (wishes > 1 || (needsName && line.arguments.isEmpty()))
        co_return fail(ErrorKind::InvalidArgument,
                       u"session takes one of NAME, --none and --guest; the other options need a NAME."_s);
    if (line.has(u"none"_s)) {
        const std::optional<catalog::SessionId> everyday;
        co_return co_await discovery.enterSession(everyday);
    }
    if (line.has(u"guest"_s)) {
        const auto guests = co_await discovery.letGuestsIn();
        co_return guests ? Result<void>() : Result<void>(std::unexpected(guests.error()));
    }
    if (!line.arguments.isEmpty()) {
        const QString name = line.arguments.constFirst();
        co_return co_await changeNamed(name);
    }
    co_return Result<void>();
}

QCoro::Task<ExitCode> SessionCommand::run()
{
    const Output &output = m_session.output;
    const auto changed = co_await change();
    if (!changed && changed.error().kind == ErrorKind::InvalidArgument)
        co_return output.refusal(changed.error());
    if (!changed)
        co_return output.failure(changed.error());
    const auto now = co_await m_session.profile->discovery().session();
    if (!now)
        co_return output.failure(now.error());
    const auto all = co_await m_session.profile->discovery().sessions();
    if (!all)
        co_return output.failure(all.error());
    QJsonArray list;
    for (const catalog::Session &session : *all)
        list.append(sessionJson(session));
    output.line(onSentence(*now));
    if (m_session.line.has(u"list"_s)) {
        if (all->isEmpty())
            output.line(u"There are no sessions yet."_s);
        for (const catalog::Session &session : *all)
            output.line(
                u"  %1%2"_s.arg(session.name, session.learns ? QString() : u" (nothing is learned)"_s));
    }
    output.json({{u"on"_s, sessionJson(*now)}, {u"sessions"_s, list}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
