// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "discovery/errortext.h"
#include "discovery/library.h"
#include "ui/common/coversource.h"
#include "ui/common/songlist.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace undersong::ui {

class LibraryModel;
class ListStates;
class WhySide;

//! The library as seen: saved songs or their albums, filter, order, list. Knows no service.
class LibraryView : public QWidget
{
    Q_OBJECT

public:
    LibraryView(CoverSource &covers, const Clock &clock, QWidget *parent = nullptr);

    LibraryModel &model() { return *m_model; }
    WhySide &whySide() { return *m_side; }
    //! What is to be listed.
    discovery::LibraryWish wish() const;
    void reload();
    void setTotal(qint64 songs);
    void showFailure(const Error &error);
    //! Whether the library is being read from Spotify.
    void setRefreshing(bool isRefreshing);
    void focusFilter();

Q_SIGNALS:
    void songWanted(undersong::ui::RowAction action, const undersong::catalog::Song &song);
    //! This one and those after it.
    void playWanted(const QList<undersong::catalog::Song> &songs);
    void artistWanted(const QString &artist);
    void refreshWanted();
    void actionWanted(undersong::discovery::ErrorAction action);

private:
    QWidget *makeHead();
    QWidget *makeSteering(QWidget *parent);
    void act(RowAction action, const QModelIndex &row);
    void openAlbum(const QString &title, const QString &artist);
    void leaveAlbum();
    void updateState();

    LibraryModel *m_model;
    QLabel *m_heading = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_refresh = nullptr;
    QButtonGroup *m_contents = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_order = nullptr;
    SongList *m_list = nullptr;
    ListStates *m_states = nullptr;
    WhySide *m_side = nullptr;
    QString m_album; //!< the one opened; empty for none
    QString m_albumArtist;
    QTimer m_rest; //!< of typing
};

} // namespace undersong::ui
