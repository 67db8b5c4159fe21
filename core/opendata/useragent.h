// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace undersong::opendata {

//! Who asks, as the services want to be told: "Undersong/0.1.0 ( <where to complain> )". The version is the
//! build's; the contact is the build option UNDERSONG_CONTACT, left out where that is empty.
QByteArray userAgent();
//! Whether this build names one.
bool hasContact();

} // namespace undersong::opendata
