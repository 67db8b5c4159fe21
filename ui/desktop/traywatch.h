// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace undersong::ui {

//! Looks, while a window is hidden in the tray, whether there still is a tray: a panel that ended, or an
//! extension that was switched off, would leave the window out of reach. Looks at nothing while the window
//! is shown. GUI thread.
class TrayWatch : public QObject
{
    Q_OBJECT

public:
    //! \p isTrayThere is asked every \p interval.
    TrayWatch(QWidget &window, std::function<bool()> isTrayThere,
              std::chrono::milliseconds interval = std::chrono::seconds(2));

Q_SIGNALS:
    //! The window is hidden and nothing can bring it back but who hears this.
    void lost();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isTrayThere;
    QTimer m_timer;
};

} // namespace undersong::ui
