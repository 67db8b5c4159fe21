// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/fakeservice.h"

#include <functional>

namespace undersong::test {

// Ways for a fake service to answer badly, for FakeService::twist. Those that change the elements of an
// answer look for the arrays of objects in it, however deep.

//! \p status with \p body and headers, whatever would have been answered.
FakeService::Twist answerWith(int status, const QByteArray &body = {},
                              const QList<http::Header> &headers = {});
FakeService::Twist htmlPage();
//! Ends within the body.
FakeService::Twist cutBody();
//! Never answers; the connection ends at the server's deadline.
FakeService::Twist stall();
//! Numbers become texts, texts numbers, the rest null.
FakeService::Twist wrongTypes();
//! Numbers become texts that hold them.
FakeService::Twist numbersAsText();
//! Every element comes twice.
FakeService::Twist duplicated();
//! Elements come in the opposite order.
FakeService::Twist reversed();
//! Between the elements come null, a number, a text, an empty object and one whose members are all wrong.
FakeService::Twist withBadElements();

} // namespace undersong::test
