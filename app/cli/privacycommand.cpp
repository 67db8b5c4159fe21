// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/privacycommand.h"

#include "discovery/privacytext.h"

#include <QJsonArray>

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::Outlet;
using discovery::Privacy;
using discovery::Service;

namespace {

//! One switch and where it is to stand.
struct Turn
{
    storage::Setting<bool> setting;
    bool value;
};

QStringList hostsOf(const Service &service)
{
    QStringList hosts;
    for (const Outlet &outlet : service.outlets)
        hosts.append(outlet.name());
    return hosts;
}

Result<Turn> turnOf(const Privacy &privacy, const QString &name, bool isOn)
{
    if (name == "all"_L1)
        return Turn{storage::kOffline, !isOn};
    const auto found = std::ranges::find_if(privacy.services(), [&](const Service &service) {
        return service.name == name || hostsOf(service).contains(name);
    });
    if (found != privacy.services().end())
        return Turn{found->isEnabled, isOn};
    QStringList names;
    for (const Service &service : privacy.services())
        names.append(service.name);
    return fail(ErrorKind::InvalidArgument,
                u"%1 is not asked here. There are: %2."_s.arg(name, names.join(u", "_s)));
}

QJsonObject toJson(const Privacy &privacy, const Service &service)
{
    const discovery::PrivacyWords words = discovery::privacyWords(service);
    return {{u"service"_s, service.name},
            {u"title"_s, words.title},
            {u"hosts"_s, QJsonArray::fromStringList(hostsOf(service))},
            {u"on"_s, privacy.isOn(service)},
            {u"switchedOn"_s, privacy.isSwitchedOn(service)},
            {u"setting"_s, QString(service.isEnabled.key)},
            {u"sent"_s, words.sent},
            {u"when"_s, words.when},
            {u"why"_s, words.why},
            {u"terms"_s, service.terms.toString()}};
}

QString stateOf(const Privacy &privacy, const Service &service)
{
    if (privacy.isOn(service))
        return u"on"_s;
    return privacy.isSwitchedOn(service) ? u"stopped"_s : u"off"_s;
}

} // namespace

QCoro::Task<Result<void>> turnSwitches(Session *session)
{
    QList<Turn> turns;
    for (const bool isOn : {true, false}) {
        const QStringList names = session->line.values(isOn ? u"on"_s : u"off"_s);
        for (const QString &name : names) {
            const auto turn = turnOf(session->profile->privacy(), name, isOn);
            if (!turn)
                co_return std::unexpected(turn.error());
            turns.append(*turn);
        }
    }
    for (const Turn &turn : std::as_const(turns)) {
        const auto stored = co_await session->profile->settings().set(turn.setting, turn.value);
        if (!stored)
            co_return stored;
    }
    co_return Result<void>();
}

QCoro::Task<ExitCode> PrivacyCommand::run()
{
    const Output &output = m_session.output;
    const auto turned = co_await turnSwitches(&m_session);
    if (!turned)
        co_return output.refusal(turned.error());
    const Privacy &privacy = m_session.profile->privacy();
    if (privacy.isOffline())
        output.line(u"You stay off-line: nobody is asked, whatever the switches say.\n"_s);
    QJsonArray list;
    for (const Service &service : privacy.services()) {
        const discovery::PrivacyWords words = discovery::privacyWords(service);
        output.line(
            u"%1 %2 (%3)"_s.arg(stateOf(privacy, service).leftJustified(8), words.title, service.name));
        const QList<std::pair<QString, QString>> rows{{u"Hosts"_s, hostsOf(service).join(u", "_s)},
                                                      {u"Sent"_s, words.sent},
                                                      {u"When"_s, words.when},
                                                      {u"Why"_s, words.why},
                                                      {u"Terms"_s, service.terms.toString()}};
        for (const auto &[title, text] : rows)
            output.line(u"         %1%2"_s.arg(title.leftJustified(7), text));
        list.append(toJson(privacy, service));
    }
    output.line(u'\n' + discovery::privacyOfEverything());
    output.json({{u"offline"_s, privacy.isOffline()}, {u"services"_s, list}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
