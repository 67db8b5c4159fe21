// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "ui/common/coversource.h"

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QProgressBar;

namespace undersong::ui {

class CoverLabel;

//! One song after the other, a key each: like, don't like, skip. Can be left at any time. Shows what it is
//! given and tells what was pressed; knows no service.
class QuickStartDialog : public QDialog
{
    Q_OBJECT

public:
    //! The keys that like and dislike.
    struct Keys
    {
        QList<QKeySequence> like;
        QList<QKeySequence> dislike;
    };

    QuickStartDialog(CoverSource &covers, const Keys &keys, QWidget *parent);

    //! \p number counts from 1, of \p count.
    void showSong(const catalog::Song &song, int number, int count);

Q_SIGNALS:
    //! Nothing: skipped.
    void answered(std::optional<undersong::catalog::ReactionKind> kind);

private:
    void addSong(CoverSource &covers);
    void addAnswers(const Keys &keys);
    void addShortcuts(const QList<QKeySequence> &keys, std::optional<catalog::ReactionKind> kind);

    QLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    CoverLabel *m_cover = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_byline = nullptr;
};

} // namespace undersong::ui
