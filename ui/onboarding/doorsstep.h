// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/onboarding/step.h"

namespace undersong::ui {

//! The two doors: Spotify, or a made-up catalogue to look around in.
class DoorsStep : public Step
{
    Q_OBJECT

public:
    explicit DoorsStep(QWidget *parent);

    //! The sandbox is being made; nothing can be pressed meanwhile.
    void showSandboxComing();

Q_SIGNALS:
    void spotifyWanted();
    void sandboxWanted();

private:
    QPushButton *m_sandbox;
};

} // namespace undersong::ui
