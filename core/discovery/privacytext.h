// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/privacy.h"

namespace undersong::discovery {

//! What a listener should know before a service is asked, in the listener's language.
struct PrivacyWords
{
    QString title;
    QString sent; //!< what leaves this computer
    QString when;
    QString why;
};

//! Of every service in \c allServices.
PrivacyWords privacyWords(const Service &service);

//! What every service sees whatever is sent.
QString privacyOfEverything();

} // namespace undersong::discovery
