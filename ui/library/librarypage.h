// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/discovery.h"
#include "discovery/errortext.h"
#include "discovery/importer.h"
#include "discovery/library.h"
#include "ui/common/coversource.h"

#include <QWidget>

namespace undersong::ui {

class LibraryView;
class SongActions;

struct LibraryParts
{
    discovery::Library &library;
    discovery::Discovery &discovery;
    discovery::Importer &importer;
};

//! The library, connected: reads pages as the list scrolls and follows what is said, saved and removed.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    LibraryPage(LibraryParts parts, SongActions &actions, CoverSource &covers, const Clock &clock,
                QWidget *parent = nullptr);

    void focusFilter();

Q_SIGNALS:
    void artistWanted(const QString &artist);
    void actionWanted(undersong::discovery::ErrorAction action);
    //! The listener asked for it, and it came to its end.
    void refreshed();
    void failed(const undersong::Error &error);

protected:
    //! What changed while nobody looked is read when it is shown.
    void showEvent(QShowEvent *event) override;

private:
    void askPage(qint64 offset);
    void refresh();
    void markStale();

    LibraryParts m_parts;
    LibraryView *m_view;
    bool m_isStale = true;
    quint64 m_question = 0; //!< the newest one asked; answers to older ones are dropped
};

} // namespace undersong::ui
