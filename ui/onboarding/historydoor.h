// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace undersong::ui {

class GlyphLabel;

//! The onboarding's door for a listening history the listener has in a file or a folder: asks for it, shows
//! how far its reading is with a way to end it, and what came of it. Holds nobody up. Knows no service.
class HistoryDoor : public QFrame
{
    Q_OBJECT

public:
    enum class End { Understood, NotUnderstood };

    explicit HistoryDoor(QWidget *parent = nullptr);

    //! \p share of the whole, 0..1.
    void showProgress(const QString &text, double share);
    //! \p more: what is to be said besides, or nothing.
    void showEnd(End end, const QString &text, const QString &more);
    bool isReading() const;

Q_SIGNALS:
    void fileWanted();
    void folderWanted();
    void stopWanted();

private:
    enum class State { Asking, Reading };

    QWidget *makeResult();
    void setState(State state);

    QLabel *m_text;
    QPushButton *m_file = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_drop = nullptr;
    QProgressBar *m_bar = nullptr;
    QWidget *m_result = nullptr;
    GlyphLabel *m_resultGlyph = nullptr;
    QLabel *m_resultText = nullptr;
};

} // namespace undersong::ui
