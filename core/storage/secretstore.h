// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>
#include <qcoro/qcorotask.h>

#include <chrono>

namespace undersong::storage {

//! How long a keychain may take, a prompt to unlock it included.
inline constexpr std::chrono::milliseconds kKeychainDeadline{10'000};

//! Keeps secrets by name. GUI thread; owned by the composition root and outlives every task it handed out.
//! No implementation writes a secret to a file of its own.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    //! NotFound where nothing is kept under \p key; KeychainMissing where no keychain works on this machine;
    //! Keychain where it refused, or did not answer before the deadline.
    virtual QCoro::Task<Result<QString>> read(QString key) = 0;
    //! Replaces what was kept. After a deadline passed, the keychain may still finish the work later.
    virtual QCoro::Task<Result<void>> write(QString key, QString secret) = 0;
    //! Done as well where there was nothing.
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
    //! Ends every wait as Cancelled, now and from now on. What the keychain was asked to do it may still do.
    virtual void shutDown() = 0;
};

} // namespace undersong::storage
