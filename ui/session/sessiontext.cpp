// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/session/sessiontext.h"

#include <QCoreApplication>

namespace undersong::ui {

using catalog::SessionKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

} // namespace

QString sessionName(const std::optional<catalog::Session> &session)
{
    if (!session)
        //: The usual taste, as opposed to a session such as "Study" or "Party"
        return Words::tr("Everyday");
    return session->kind == SessionKind::Guest ? Words::tr("Guests") : session->name;
}

QString sessionBegunText(const std::optional<catalog::Session> &session)
{
    if (!session)
        return Words::tr("Your everyday taste is on.");
    if (session->kind == SessionKind::Guest)
        return Words::tr("Guests are at the keys: nothing is learned.");
    //: %1: the name of a session
    return session->learns ? Words::tr("“%1” is on. What you say counts here alone.").arg(session->name)
                           : Words::tr("“%1” is on: nothing is learned.").arg(session->name);
}

QString sessionCountsText(const std::optional<catalog::Session> &session)
{
    if (!session)
        return {};
    if (!session->learns)
        return Words::tr("Nothing is learned.");
    //: After a reaction. %1: the name of a session
    return Words::tr("Counts for %1.").arg(session->name);
}

} // namespace undersong::ui
