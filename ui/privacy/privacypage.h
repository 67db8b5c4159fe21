// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/privacy.h"

#include <QWidget>

namespace undersong::ui {

class PrivacyView;

//! The privacy page, connected: shows and turns the switches of who may be asked.
class PrivacyPage : public QWidget
{
    Q_OBJECT

public:
    PrivacyPage(const discovery::Privacy &privacy, storage::Settings &settings, QWidget *parent = nullptr);

private:
    void follow();

    const discovery::Privacy &m_privacy;
    storage::Settings &m_settings;
    PrivacyView *m_view;
};

} // namespace undersong::ui
