// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/historyimporter.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QProgressDialog;
class QWidget;

namespace undersong::ui {

//! The listener's own listening history: asks for an export, or takes the one dropped on the window, shows
//! how far its reading is with a way to end it, and tells what was understood. GUI thread; touches no file
//! itself.
class OwnHistory : public QObject
{
    Q_OBJECT

public:
    //! \p window: over which the file is asked for, and on which it may be dropped.
    OwnHistory(discovery::HistoryImporter &importer, QWidget &window);
    ~OwnHistory() override;

    void choose();
    //! The same for an export that was unpacked.
    void chooseFolder();
    //! Reads it where it is a folder with a history in it; whatever else it is, it is \c declined.
    void readOrDecline(const QString &path);
    //! One export at a time: nothing happens while one is being read.
    void read(const QString &path);

Q_SIGNALS:
    //! No folder with a history in it.
    void declined(const QString &path);

protected:
    //! Of the window: a file that may be an export is taken, everything else goes on to the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString exportIn(const QMimeData &dragged);
    void showProgress(const discovery::HistoryProgress &progress);
    void finish(const Result<discovery::HistoryReport> &report);
    void tell(const discovery::HistoryReport &report);
    void say(const QString &text, const QString &more = {}, const QString &details = {});

    discovery::HistoryImporter &m_importer;
    QWidget &m_window;
    QPointer<QProgressDialog> m_progress; //!< while one is being read
    std::stop_source m_stop;
};

} // namespace undersong::ui
