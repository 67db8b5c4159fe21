// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "profile/profile.h"
#include "sandbox/sandbox.h"

#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

namespace undersong::test {

//! Runs the event loop until \p task has its value.
template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

//! A sandbox, and a profile on it that can be closed and opened again like the program that owns it.
class World
{
public:
    explicit World(sandbox::SandboxOptions options = {})
    {
        options.accounts.consent = sandbox::Consent::Automatic;
        auto started = sandbox::Sandbox::start(std::move(options));
        Q_ASSERT(started);
        m_sandbox = std::move(*started);
    }

    //! Opens the profile and signs in. Closes the one before.
    Result<void> open()
    {
        auto done = openSignedOut();
        if (done)
            done = await(m_profile->signInAtSandbox());
        return done;
    }
    Result<void> openSignedOut()
    {
        m_profile.reset();
        m_profile = std::make_unique<app::Profile>(app::ProfileOptions{
            .directory = m_folder.path(), .place = app::AtRunningSandbox{.url = QUrl(m_sandbox->baseUrl())}});
        return await(m_profile->open());
    }
    void close() { m_profile.reset(); }
    //! Nobody listens at the sandbox's address from now on.
    void goDown() { m_sandbox.reset(); }

    sandbox::Sandbox &sandbox() { return *m_sandbox; }
    const sandbox::Sandbox &sandbox() const { return *m_sandbox; }
    app::Profile &profile() { return *m_profile; }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<app::Profile> m_profile;
};

} // namespace undersong::test
