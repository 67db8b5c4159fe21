// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"
#include "storage/settings.h"
#include "ui/common/coversource.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace undersong::ui {

class Commands;
class QuickStartDialog;

//! Ten songs to begin with: those the listener knows first, then the first picks. What is said is said like
//! anywhere else; nothing is said of what is skipped.
class QuickStart : public QObject
{
    Q_OBJECT

public:
    QuickStart(discovery::Discovery &discovery, storage::Settings &settings, CoverSource &covers,
               Commands &commands, QWidget &window);

    void begin();

Q_SIGNALS:
    //! Left or come to its end, with so many answers.
    void ended(int answers);
    void failed(const undersong::Error &error);

private:
    //! A song and the offer an answer is to, where it was offered.
    struct Question
    {
        catalog::Song song;
        std::optional<catalog::RecommendationId> offer;
    };

    void fillUp();
    void open();
    void take(std::optional<catalog::ReactionKind> kind);
    void end();

    discovery::Discovery &m_discovery;
    storage::Settings &m_settings;
    CoverSource &m_covers;
    Commands &m_commands;
    QWidget &m_window;
    QPointer<QuickStartDialog> m_dialog;
    QList<Question> m_questions;
    qsizetype m_at = 0;
    int m_answers = 0;
    bool m_isAsking = false;
};

} // namespace undersong::ui
