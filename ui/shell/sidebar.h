// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "ui/common/glyph.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace undersong::ui {

class ElidedLabel;

//! The sections, and who is signed in. Shows glyphs alone where room is short.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    enum class Width { Full, Glyphs };

    explicit Sidebar(QWidget *parent = nullptr);

    void addSection(const QString &name, Glyph glyph, const QString &key);
    void select(int section);
    //! The key of a section changed; empty for none.
    void setKey(int section, const QString &key);
    void setWidthClass(Width width);
    //! What the names of the sections need.
    int fullWidth() const;
    void setAccount(const discovery::AccountStatus &account);
    //! What goes on in the background, in a few words; empty for nothing.
    void setActivity(const QString &text);
    //! What the account's button opens.
    QMenu &accountMenu() { return *m_menu; }

Q_SIGNALS:
    void sectionChosen(int section);

private:
    void describeAccount();

    QVBoxLayout *m_sections;
    QButtonGroup *m_group;
    ElidedLabel *m_name;
    QLabel *m_activity;
    QToolButton *m_account;
    QMenu *m_menu;
    QString m_accountMeaning;
    bool m_hasRoom = true; //!< for words beside the glyphs
};

} // namespace undersong::ui
