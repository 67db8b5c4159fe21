// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "storage/keychainsecretstore.h"

#include <QStringList>
#include <qcoro/qcorotask.h>

namespace undersong::app {

//! Deletes all that Undersong keeps of a profile on this machine: its secrets in the keychain, its database
//! with every copy, its logs, and its sandboxes. Files that are not Undersong's stay, whatever folder they
//! are in. The profile must be closed. GUI thread; outlives its task.
class Erasure
{
public:
    //! \p directory is the profile's.
    explicit Erasure(const QString &directory);

    //! Secrets first, as a keychain may refuse. Keychain: nothing was deleted. Storage, with a sentence in
    //! the detail: a file could not be deleted. Done as well where there was nothing.
    QCoro::Task<Result<void>> run();

    //! The files that would go, each with its whole path.
    QStringList files() const;

private:
    Result<void> deleteFiles() const;

    QString m_directory;
    storage::KeychainSecretStore m_secrets;
};

} // namespace undersong::app
