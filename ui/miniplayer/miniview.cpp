// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/miniplayer/miniview.h"

#include "ui/common/build.h"
#include "ui/common/cover.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/songtext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace undersong::ui {

namespace {

constexpr int kCoverSide = 96;

} // namespace

MiniView::MiniView(CoverSource &covers, QWidget *parent)
    : QFrame(parent), m_cover(new CoverLabel(covers, kCoverSide, this))
{
    setAccessibleName(tr("Mini-player"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid + kGrid / 2, kGrid);
    row->setSpacing(kGrid + kGrid / 2);
    row->addWidget(m_cover, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid / 2);
    column->addStretch();
    column->addWidget(makeNames());
    column->addWidget(makeButtons());
    column->addStretch();
    row->addLayout(column, 1);
    setKeys({}, {}, {}, {});
    setSong({});
    setPlaying(false);
}

QWidget *MiniView::makeNames()
{
    auto *names = new QWidget(this);
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title = new ElidedLabel(names);
    m_title->setFont(typeFont(TypeRole::Strong));
    m_artist = new ElidedLabel(names);
    m_artist->setFont(typeFont(TypeRole::Meta));
    setTone(*m_artist, Tone::Secondary);
    column->addWidget(m_title);
    auto *second = new QHBoxLayout;
    second->addWidget(m_artist, 1);
    //: The name of the music service, on a link that opens the song there
    m_link = makeButton(names, tr("Spotify"), Look::Link);
    m_link->setIcon(glyphIcon(Glyph::Open, Tint::Accent));
    m_link->setToolTip(tr("Names and cover come from Spotify. Opens the song there."));
    m_link->setAccessibleName(tr("Open in Spotify"));
    m_link->setAccessibleDescription(m_link->toolTip());
    second->addWidget(m_link);
    column->addLayout(second);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(m_webUrl); });
    return names;
}

QWidget *MiniView::makeButtons()
{
    auto *buttons = new QWidget(this);
    // Tapes run from left to right in every language.
    buttons->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    m_like = makeGlyphButton(buttons, Glyph::Like, tr("I like"), Look::Flat, Tint::Like);
    m_previous = makeGlyphButton(buttons, Glyph::Previous, tr("Previous"));
    m_play = makeGlyphButton(buttons, Glyph::Play, tr("Play"), Look::Round, Tint::OnAccent);
    m_next = makeGlyphButton(buttons, Glyph::Next, tr("Next"));
    m_dislike = makeGlyphButton(buttons, Glyph::Dislike, tr("I don't like"), Look::Flat, Tint::Dislike);
    m_window = makeGlyphButton(buttons, Glyph::Mini, tr("Back to the window"));
    for (QToolButton *answer : {m_like, m_dislike})
        answer->setCheckable(true);
    for (QToolButton *button : {m_like, m_previous, m_play, m_next, m_dislike})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_window);
    connect(m_like, &QToolButton::clicked, this, &MiniView::likeWanted);
    connect(m_previous, &QToolButton::clicked, this, &MiniView::previousWanted);
    connect(m_play, &QToolButton::clicked, this, &MiniView::playWanted);
    connect(m_next, &QToolButton::clicked, this, &MiniView::nextWanted);
    connect(m_dislike, &QToolButton::clicked, this, &MiniView::dislikeWanted);
    connect(m_window, &QToolButton::clicked, this, &MiniView::windowWanted);
    return buttons;
}

void MiniView::setSong(const std::optional<catalog::Song> &song)
{
    const QString title = song ? titleText(*song) : tr("Nothing picked yet");
    m_title->setText(title);
    m_artist->setText(song ? song->artist : QString());
    m_cover->setCover(song ? song->coverUrl : QUrl(), song ? tr("Cover of “%1”").arg(title) : QString());
    m_webUrl = song ? song->webUrl : QUrl();
    m_link->setVisible(m_webUrl.isValid());
    m_like->setChecked(song && song->reaction == catalog::ReactionKind::Like);
    m_dislike->setChecked(song && song->reaction == catalog::ReactionKind::Dislike);
    for (QToolButton *answer : {m_like, m_dislike})
        answer->setEnabled(song.has_value());
}

void MiniView::setPlaying(bool isPlaying)
{
    m_play->setIcon(glyphIcon(isPlaying ? Glyph::Pause : Glyph::Play, Tint::OnAccent));
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
}

void MiniView::setKeys(const QString &like, const QString &dislike, const QString &play,
                       const QString &window)
{
    const auto show = [](QToolButton &button, const QString &name, const QString &key) {
        //: Tool tip. %1: what the button does, %2: the key that does the same
        button.setToolTip(key.isEmpty() ? name : tr("%1 (%2)").arg(name, key));
    };
    show(*m_like, tr("I like"), like);
    show(*m_dislike, tr("I don't like"), dislike);
    show(*m_play, tr("Play or pause"), play);
    show(*m_window, tr("Back to the window"), window);
}

} // namespace undersong::ui

#include "moc_miniview.cpp"
