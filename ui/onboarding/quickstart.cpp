// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/quickstart.h"

#include "ui/onboarding/quickstartdialog.h"
#include "ui/shell/commands.h"

namespace undersong::ui {

namespace {

constexpr int kQuestions = 10;

} // namespace

QuickStart::QuickStart(discovery::Discovery &discovery, storage::Settings &settings, CoverSource &covers,
                       Commands &commands, QWidget &window)
    : QObject(&window), m_discovery(discovery), m_settings(settings), m_covers(covers), m_commands(commands),
      m_window(window)
{}

void QuickStart::begin()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_questions.clear();
    m_at = 0;
    m_answers = 0;
    QCoro::connect(m_discovery.firstQuestions(kQuestions), this,
                   [this](const Result<QList<catalog::Song>> &songs) {
                       if (songs) {
                           for (const catalog::Song &song : *songs)
                               m_questions.append({.song = song, .offer = {}});
                       }
                       fillUp();
                   });
}

void QuickStart::fillUp()
{
    const int missing = kQuestions - static_cast<int>(m_questions.size());
    if (missing <= 0) {
        open();
        return;
    }
    QList<catalog::SongId> asked;
    for (const Question &question : std::as_const(m_questions))
        asked.append(question.song.id);
    QCoro::connect(m_discovery.recommend(missing, asked), this,
                   [this](const Result<QList<discovery::Pick>> &picks) {
                       if (picks) {
                           for (const discovery::Pick &pick : *picks)
                               m_questions.append({.song = pick.song, .offer = pick.id});
                       }
                       if (m_questions.isEmpty()) {
                           m_isAsking = false;
                           Q_EMIT failed(picks.error());
                           return;
                       }
                       open();
                   });
}

void QuickStart::open()
{
    const QuickStartDialog::Keys keys{.like = m_commands.action(Command::Like).shortcuts(),
                                      .dislike = m_commands.action(Command::Dislike).shortcuts()};
    m_dialog = new QuickStartDialog(m_covers, keys, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QuickStartDialog::answered, this, &QuickStart::take);
    connect(m_dialog, &QDialog::finished, this, &QuickStart::end);
    m_dialog->showSong(m_questions.constFirst().song, 1, static_cast<int>(m_questions.size()));
    m_dialog->open();
}

void QuickStart::take(std::optional<catalog::ReactionKind> kind)
{
    if (m_at >= m_questions.size())
        return;
    const Question question = m_questions.at(m_at++);
    if (kind) {
        ++m_answers;
        QCoro::connect(m_discovery.react(question.song.id, *kind, question.offer), this,
                       [this](const Result<discovery::ReactionOutcome> &outcome) {
                           if (!outcome)
                               Q_EMIT failed(outcome.error());
                       });
    }
    if (m_at == m_questions.size())
        m_dialog->accept();
    else
        m_dialog->showSong(m_questions.at(m_at).song, static_cast<int>(m_at) + 1,
                           static_cast<int>(m_questions.size()));
}

void QuickStart::end()
{
    m_isAsking = false;
    m_settings.set(storage::kQuickStartDone, true);
    Q_EMIT ended(m_answers);
}

} // namespace undersong::ui

#include "moc_quickstart.cpp"
