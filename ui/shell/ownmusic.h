// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/fileanalyser.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace undersong::ui {

//! The listener's own sound files: asks for a folder, has what is in it heard, tells how far it is and what
//! came of it. GUI thread; touches no file itself.
class OwnMusic : public QObject
{
    Q_OBJECT

public:
    //! \p window: over which the folder is asked for.
    OwnMusic(discovery::FileAnalyser &analyser, QWidget &window);

    //! The files and folders of this computer among what is dragged; empty where there are none.
    static QStringList pathsIn(const QMimeData &dragged);

    //! Asks for a folder, or ends what is under way.
    void chooseOrStop();
    //! Behind what is under way.
    void listenTo(const QStringList &paths);

Q_SIGNALS:
    void runningChanged(bool isRunning);
    //! How far it is; empty at the end.
    void activityChanged(const QString &text);
    //! It is through, or was stopped, and this is to be told.
    void told(const QString &text);
    //! Songs are known better than before.
    void songsLearned();
    void failed(const undersong::Error &error);

private:
    static QString reportText(const discovery::FileReport &report);
    void finish(const Result<discovery::FileReport> &report);

    discovery::FileAnalyser &m_analyser;
    QWidget &m_window;
    std::stop_source m_stop;
    int m_runs = 0;
};

} // namespace undersong::ui
