// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingrow.h"

#include <QFrame>

class QLabel;

namespace undersong::ui {

//! One row of the settings: its words and its control. What is changed takes effect at once.
class SettingWidget : public QFrame
{
    Q_OBJECT

public:
    explicit SettingWidget(SettingRow row, QWidget *parent = nullptr);

    const SettingRow &row() const { return m_row; }
    //! The control, which takes the focus.
    QWidget &control() { return *m_control; }
    //! Shows the value as it is now.
    void follow();
    //! It is what was looked for.
    void setFound(bool isFound);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *make(const ToggleSetting &setting);
    QWidget *make(const ChoiceSetting &setting);
    QWidget *make(const NumberSetting &setting);
    QWidget *make(const ActionSetting &setting);
    QWidget *make(const OwnSetting &setting);

    SettingRow m_row;
    QWidget *m_control = nullptr;
    std::function<void()> m_follow;
    bool m_isFound = false;
};

} // namespace undersong::ui
