// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace undersong::ui {

class WhyPanel;

//! A page with room at its side, where a song's "why not" is answered. Escape closes it, and the focus goes
//! back to where it was.
class WhySide : public QWidget
{
    Q_OBJECT

public:
    explicit WhySide(QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const;
    //! Opens, and waits for the answer.
    void open();
    void close();
    WhyPanel &panel() { return *m_panel; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Where there is no room for both, the answer takes the page.
    void arrange();

    WhyPanel *m_panel;
    QWidget *m_side;
    QWidget *m_content;
    QPointer<QWidget> m_focusBefore;
};

} // namespace undersong::ui
