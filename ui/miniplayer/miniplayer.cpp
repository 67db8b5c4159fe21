// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/miniplayer/miniplayer.h"

#include "ui/miniplayer/miniview.h"
#include "ui/shell/commands.h"
#include "ui/shell/placement.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Listening;

namespace {

constexpr QSize kSize(380, 132);

} // namespace

MiniPlayer::MiniPlayer(discovery::Listening &listening, playback::Player &player, storage::Settings &settings,
                       CoverSource &covers, Commands &commands)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint | Qt::CustomizeWindowHint | Qt::WindowTitleHint |
                           Qt::WindowCloseButtonHint),
      m_listening(listening), m_settings(settings), m_commands(commands), m_view(new MiniView(covers, this))
{
    setObjectName(QStringLiteral("page"));
    setWindowTitle(tr("Undersong"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFixedSize(kSize.expandedTo(minimumSizeHint()));
    // The keys of the window, all of them.
    for (const CommandRow &row : Commands::table())
        addAction(&commands.action(row.command));
    connect(m_view, &MiniView::likeWanted, &m_listening, &Listening::like);
    connect(m_view, &MiniView::dislikeWanted, &m_listening, &Listening::dislike);
    connect(m_view, &MiniView::previousWanted, &m_listening, &Listening::previous);
    connect(m_view, &MiniView::playWanted, &m_listening, &Listening::togglePlay);
    connect(m_view, &MiniView::nextWanted, &m_listening, &Listening::next);
    connect(m_view, &MiniView::linkWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_view, &MiniView::windowWanted, this, &QWidget::close);
    connect(&m_listening, &Listening::currentChanged, this, &MiniPlayer::followSong);
    connect(&m_listening, &Listening::undone, this, &MiniPlayer::followSong);
    connect(&player, &playback::Player::stateChanged, this, [this](const playback::PlayerState &state) {
        m_view->setPlaying(state.activity == playback::Activity::Playing);
    });
    m_view->setPlaying(player.state().activity == playback::Activity::Playing);
    connect(&m_commands, &Commands::keysChanged, this, &MiniPlayer::followKeys);
    followSong();
    followKeys();
}

void MiniPlayer::open()
{
    if (!isVisible())
        restorePlacement(*this, m_settings.get(storage::kMiniPlayerGeometry));
    show();
    raise();
    activateWindow();
}

void MiniPlayer::followSong()
{
    const auto &current = m_listening.current();
    m_view->setSong(current ? std::optional(current->song) : std::nullopt);
}

void MiniPlayer::followKeys()
{
    const auto keyOf = [this](Command command) {
        return m_commands.action(command).shortcut().toString(QKeySequence::NativeText);
    };
    m_view->setKeys(keyOf(Command::Like), keyOf(Command::Dislike), keyOf(Command::PlayPause),
                    keyOf(Command::ShowMiniPlayer));
}

void MiniPlayer::closeEvent(QCloseEvent *event)
{
    m_settings.set(storage::kMiniPlayerGeometry, saveGeometry());
    event->accept();
    Q_EMIT windowWanted();
}

} // namespace undersong::ui

#include "moc_miniplayer.cpp"
