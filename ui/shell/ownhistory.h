// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/historyimporter.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMimeData;
class QProgressDialog;
class QWidget;

namespace undersong::ui {

class HistoryDoor;

//! The listener's own listening history: asks for an export, or takes the one dropped on the window, shows
//! how far its reading is with a way to end it, and tells what was understood. GUI thread; touches no file
//! itself.
//!
//! In dialogs, as a rule. What is begun while the onboarding's door is in sight is shown there, and never
//! gets in the way: once the listener has gone on, \c activityChanged and \c told say the rest.
class OwnHistory : public QObject
{
    Q_OBJECT

public:
    //! \p window: over which the file is asked for, and on which it may be dropped.
    OwnHistory(discovery::HistoryImporter &importer, QWidget &window);
    ~OwnHistory() override;

    //! The onboarding's door; its wishes are served from here.
    void setDoor(HistoryDoor *door);
    void choose();
    //! The same for an export that was unpacked.
    void chooseFolder();
    //! Reads it where it is a folder with a history in it; whatever else it is, it is \c declined.
    void readOrDecline(const QString &path);
    //! One export at a time: while one is being read, it is only told so.
    void read(const QString &path);
    //! That what was given is no listening history.
    void tellNothingFound();

Q_SIGNALS:
    //! No folder with a history in it.
    void declined(const QString &path);
    //! How far a reading is that began at the door; empty at its end.
    void activityChanged(const QString &text);
    //! What came of it, where the door is no longer in sight.
    void told(const QString &text);

protected:
    //! Of the window: a file that may be an export is taken, everything else goes on to the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Place { Dialogs, Door };

    //! What came of an export, in words.
    struct News
    {
        QString text;
        QString more;
        QString details;
        bool isUnderstood = false;
    };

    static QString exportIn(const QMimeData &dragged);
    static News newsOf(const discovery::HistoryReport &report);
    static News newsOf(const Error &error);
    static News nothingFound();
    bool isDoorInSight() const;
    void openProgress();
    void showProgress(const QString &text, double share);
    void finish(const Result<discovery::HistoryReport> &report);
    void tell(const News &news, Place place);
    void say(const News &news);

    discovery::HistoryImporter &m_importer;
    QWidget &m_window;
    QPointer<HistoryDoor> m_door;
    QPointer<QProgressDialog> m_progress; //!< while one is being read in dialogs
    std::optional<Place> m_reading;       //!< where the one that is being read is shown
    std::stop_source m_stop;
};

} // namespace undersong::ui
