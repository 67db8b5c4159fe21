// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"

#include <QWidget>

namespace undersong::ui {

class TasteView;

//! The taste, connected: drawn when it is shown and what it shows has changed.
class TastePage : public QWidget
{
    Q_OBJECT

public:
    explicit TastePage(discovery::Discovery &discovery, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const undersong::Error &error);
    //! To the first songs.
    void startWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    //! What was steered last, and so can be undone.
    struct Done
    {
        qint64 lens = 0;
        enum class What { Laid, Removed } what = What::Laid;
    };

    void markStale();
    void draw();
    void explain(catalog::SongId song);
    void steer(const discovery::LensPlan &plan);
    void remove(qint64 lens);
    void undo();

    discovery::Discovery &m_discovery;
    TasteView *m_view;
    std::optional<Done> m_done;
    bool m_isStale = true;
    bool m_isDrawing = false;
};

} // namespace undersong::ui
