// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QString>

namespace undersong::spotify {

//! The sentences of the pages the browser shows after coming back. The front end gives them in the listener's
//! language.
struct CallbackTexts
{
    QString done = QStringLiteral("You are signed in. You can close this page and go back to Undersong.");
    QString denied =
        QStringLiteral("You did not give your consent. Nothing was changed. You can close this page.");
    QString failed =
        QStringLiteral("Spotify could not sign you in. Please go back to Undersong and try again.");
    QString notOurs = QStringLiteral(
        "This page does not belong to the sign-in that is going on. Undersong is still waiting.");
    QString alreadyDone = QStringLiteral("This sign-in is already done. You can close this page.");
    QString nothingHere = QStringLiteral("There is nothing here.");
};

//! A page that needs nothing from elsewhere and is kept nowhere.
http::Response callbackPage(int status, const QString &sentence);

} // namespace undersong::spotify
