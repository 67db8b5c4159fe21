// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"
#include "discovery/errortext.h"
#include "discovery/search.h"
#include "ui/common/coversource.h"

#include <QWidget>

namespace undersong::ui {

class SearchView;
class SongActions;

//! The search, connected.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    SearchPage(discovery::Search &search, discovery::Discovery &discovery, SongActions &actions,
               CoverSource &covers, QWidget *parent = nullptr);

    void focusField();
    void searchBy(const QString &artist);

Q_SIGNALS:
    void playlistWanted(const undersong::catalog::SpotifyId &id);
    void actionWanted(undersong::discovery::ErrorAction action);

private:
    SearchView *m_view;
};

} // namespace undersong::ui
