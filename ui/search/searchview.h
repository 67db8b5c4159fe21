// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/errortext.h"
#include "discovery/search.h"
#include "ui/common/coversource.h"
#include "ui/common/songlist.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace undersong::ui {

class ListStates;
class SearchModel;
class WhySide;

//! The search as seen: field, what kind, the list, and how Spotify's answer stands. Knows no service.
class SearchView : public QWidget
{
    Q_OBJECT

public:
    explicit SearchView(CoverSource &covers, QWidget *parent = nullptr);

    void setState(const discovery::SearchState &state);
    void setText(const QString &text, discovery::SearchKind kind);
    QString text() const;
    discovery::SearchKind kind() const;
    void focusField();
    WhySide &whySide() { return *m_side; }
    SearchModel &model() { return *m_model; }

Q_SIGNALS:
    //! By each letter.
    void asked(const QString &text, undersong::discovery::SearchKind kind);
    //! Return in the field: no more is typed.
    void askedNow();
    void moreHereWanted();
    void moreThereWanted();
    void songWanted(undersong::ui::RowAction action, const undersong::catalog::Song &song);
    void playlistWanted(const undersong::catalog::Playlist &playlist);
    //! To open, or to copy.
    void linkWanted(undersong::ui::RowAction action, const QUrl &url);
    void actionWanted(undersong::discovery::ErrorAction action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeStatus(QWidget *parent);
    void act(RowAction action, const QModelIndex &row);
    void actOnArtist(RowAction action, const discovery::FoundArtist &artist);
    void showStatus(const discovery::SearchState &state);

    SearchModel *m_model;
    QLineEdit *m_field = nullptr;
    QButtonGroup *m_kinds = nullptr;
    SongList *m_list = nullptr;
    ListStates *m_states = nullptr;
    WhySide *m_side = nullptr;
    QLabel *m_status = nullptr; //!< how Spotify's answer stands, below what is known here
    QPushButton *m_way = nullptr;
    discovery::ErrorAction m_wanted = discovery::ErrorAction::None;
};

} // namespace undersong::ui
