// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spotify/client.h"

#include <QList>

#include <functional>

namespace undersong::test {

//! One call the client can make. \c run makes it and says how it ended.
struct ClientCall
{
    const char *name;
    std::function<std::optional<Error>(spotify::Client &)> run;
};

//! Every call of the client, each with arguments that use all its parts.
QList<ClientCall> everyClientCall();

} // namespace undersong::test
