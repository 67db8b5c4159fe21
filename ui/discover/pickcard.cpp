// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/pickcard.h"

#include "discovery/origins.h"
#include "discovery/reasontext.h"
#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/cover.h"
#include "ui/common/flowlayout.h"
#include "ui/common/role.h"
#include "ui/common/songtext.h"
#include "ui/discover/feedbackbutton.h"
#include "ui/discover/reasonlist.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeCover = 320;
constexpr int kSmallestCover = 120;
// What the words need beside a cover; the cover takes the rest.
constexpr int kWords = 300;
constexpr qsizetype kShownReasons = 3;

} // namespace

PickCard::PickCard(CoverSource &covers, QWidget *parent)
    : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_cover(new CoverLabel(covers, kLargeCover, this))
{
    setRole(*this, QAccessible::Grouping);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(3 * kGrid);
    m_columns->addWidget(m_cover, 0, Qt::AlignTop | Qt::AlignLeading);
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    addNames(*column);
    addAnswers(*column);
    column->addStretch();
    m_columns->addWidget(words, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGrid);
    rows->addLayout(m_columns);
    addReasons(*rows);
    rows->addStretch();
    setKeys({.like = u"L"_s, .dislike = u"D"_s, .rest = u"R"_s, .undo = u"Ctrl+Z"_s, .why = u"W"_s});
    connectButtons();
}

void PickCard::addNames(QVBoxLayout &column)
{
    m_slot = makeLabel(this, TypeRole::Meta, Tone::Accent);
    m_title = makeLabel(this, TypeRole::Title);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_byline = makeLabel(this, TypeRole::Body, Tone::Secondary);
    //: Mark on a song with explicit lyrics
    m_explicit = makeLabel(this, TypeRole::Meta, Tone::Secondary, tr("Explicit"));
    m_probability = makeLabel(this, TypeRole::Strong, Tone::Accent);
    column.addWidget(m_slot);
    column.addWidget(m_title);
    column.addWidget(m_byline);
    column.addWidget(m_explicit);
    column.addWidget(m_probability);
}

void PickCard::addAnswers(QVBoxLayout &column)
{
    //: The two answers to a song. Keep them short and equal in weight.
    m_like = new FeedbackButton(FeedbackButton::Side::Like, tr("I like"), u"L"_s, this);
    m_dislike = new FeedbackButton(FeedbackButton::Side::Dislike, tr("I don't like"), u"D"_s, this);
    auto *pair = new FlowLayout;
    pair->setSpacing(kGrid + kGrid / 2);
    pair->addWidget(m_like);
    pair->addWidget(m_dislike);
    column.addSpacing(kGrid);
    column.addLayout(pair);

    m_rest = makeButton(this, tr("Rest 30 days"), Look::Flat);
    m_rest->setIcon(glyphIcon(Glyph::Rest));
    m_notNow = makeButton(this, tr("Not now"), Look::Flat);
    m_notNow->setIcon(glyphIcon(Glyph::NotNow));
    m_notNow->setToolTip(tr("Do not offer this song for the rest of the day. Not a judgement."));
    m_undo = makeButton(this, tr("Undo"), Look::Flat);
    m_undo->setIcon(glyphIcon(Glyph::Undo));
    m_undo->setEnabled(false);
    m_link = makeButton(this, tr("Open in Spotify"), Look::Link);
    m_link->setIcon(glyphIcon(Glyph::Open, Tint::Accent));
    m_link->setToolTip(tr("Names and cover come from Spotify. Opens the song there."));
    //: Button that opens a menu: what else can be done with this song
    m_more = makeButton(this, tr("More"), Look::Flat);
    m_more->setIcon(glyphIcon(Glyph::More));
    addMore();
    auto *others = new FlowLayout;
    for (QPushButton *button : {m_rest, m_notNow, m_undo, m_more, m_link}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
        others->addWidget(button);
    }
    column.addLayout(others);
}

//! Everything that can be said of the song and done with it, from the narrowest to the widest.
void PickCard::addMore()
{
    m_menu = new QMenu(m_more);
    m_dislikeAction = m_menu->addAction(glyphIcon(Glyph::Dislike), QString(), this, &PickCard::dislikeWanted);
    m_restAction = m_menu->addAction(glyphIcon(Glyph::Rest), QString(), this, &PickCard::restWanted);
    m_artistAction = m_menu->addAction(glyphIcon(Glyph::Artist), QString(), this,
                                       [this] { Q_EMIT artistRestWanted(m_song); });
    m_menu->addAction(glyphIcon(Glyph::NotNow), tr("Not now: not for the rest of the day"), this,
                      &PickCard::notNowWanted);
    m_menu->addSeparator();
    m_whyAction = m_menu->addAction(glyphIcon(Glyph::Why), QString(), this, &PickCard::whyWanted);
    //: In the menu of a song: leads to the search, which says of any song why it is not offered
    m_menu->addAction(glyphIcon(Glyph::Search), tr("Why not another song? …"), this, &PickCard::whyNotWanted);
    m_menu->addSeparator();
    m_linkAction = m_menu->addAction(glyphIcon(Glyph::Open), tr("Open in Spotify"), this,
                                     [this] { Q_EMIT linkWanted(m_song.webUrl); });
    m_copyAction = m_menu->addAction(glyphIcon(Glyph::Copy), tr("Copy link"), this,
                                     [this] { Q_EMIT copyWanted(m_song.webUrl); });
    m_more->setMenu(m_menu);
}

void PickCard::nameMore()
{
    const auto withKey = [](const QString &text, const QString &key) {
        return key.isEmpty() ? text : text + u'\t' + key;
    };
    //: In the menu of a song. All four answers say for what they hold and how long
    m_dislikeAction->setText(withKey(tr("I don't like this song"), m_keys.dislike));
    m_restAction->setText(withKey(tr("Rest this song for 30 days"), m_keys.rest));
    m_whyAction->setText(withKey(tr("Why this?"), m_keys.why));
    QString artist = m_song.artist;
    //: In the menu of a song. %1: its artist
    m_artistAction->setText(tr("Rest all of %1 for 30 days").arg(artist.replace(u'&', u"&&"_s)));
    m_artistAction->setEnabled(!artist.isEmpty());
    for (QAction *action : {m_linkAction, m_copyAction})
        action->setEnabled(m_song.webUrl.isValid());
}

void PickCard::openMore()
{
    // Not showMenu(), which would hold up whoever asked until the menu closes.
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PickCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMore();
    else
        m_menu->popup(event->globalPos());
}

void PickCard::addReasons(QVBoxLayout &column)
{
    column.addSpacing(kGrid);
    column.addWidget(makeLine(this));
    column.addWidget(makeLabel(this, TypeRole::Strong, Tone::Text, tr("Why this?")));
    m_reasons = new ReasonList(this);
    column.addWidget(m_reasons);
    m_origin = makeLabel(this, TypeRole::Meta, Tone::Secondary);
    column.addWidget(m_origin);
    m_why = makeButton(this, tr("All that counted"), Look::Link);
    m_why->setIcon(glyphIcon(Glyph::Why, Tint::Accent));
    m_why->setAccessibleName(m_why->text());
    column.addWidget(m_why, 0, Qt::AlignLeading);
}

void PickCard::setKeys(const Keys &keys)
{
    const auto withKey = [](const QString &text, const QString &key) {
        //: After what a button does. %1: a sentence, %2: the key that does the same
        return key.isEmpty() ? text : tr("%1 Key %2.").arg(text, key);
    };
    m_like->setKey(keys.like);
    m_dislike->setKey(keys.dislike);
    m_like->setAccessibleDescription(withKey(tr("Teaches Undersong that you like this song."), keys.like));
    m_dislike->setAccessibleDescription(
        withKey(tr("Teaches Undersong that you do not like this song."), keys.dislike));
    m_rest->setToolTip(withKey(tr("Do not offer this song for 30 days. Not a judgement."), keys.rest));
    m_undo->setToolTip(withKey(tr("Take back the newest reaction."), keys.undo));
    m_more->setToolTip(withKey(tr("What else can be done with this song."), keys.more));
    m_why->setToolTip(withKey(tr("Every part of the score, and what would change it."), keys.why));
    for (QPushButton *button : {m_rest, m_undo, m_more, m_why})
        button->setAccessibleDescription(button->toolTip());
    m_keys = keys;
    nameMore();
}

void PickCard::connectButtons()
{
    connect(m_like, &QPushButton::clicked, this, &PickCard::likeWanted);
    connect(m_dislike, &QPushButton::clicked, this, &PickCard::dislikeWanted);
    connect(m_rest, &QPushButton::clicked, this, &PickCard::restWanted);
    connect(m_notNow, &QPushButton::clicked, this, &PickCard::notNowWanted);
    connect(m_undo, &QPushButton::clicked, this, &PickCard::undoWanted);
    connect(m_why, &QPushButton::clicked, this, &PickCard::whyWanted);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(m_song.webUrl); });
}

void PickCard::setPick(const discovery::Pick &pick)
{
    const catalog::Song &song = pick.song;
    //: Name of the cover for screen readers. %1: a song's title
    m_cover->setCover(song.coverUrl, tr("Cover of “%1”").arg(titleText(song)));
    m_slot->setText(slotText(pick.slot));
    m_slot->setVisible(!m_slot->text().isEmpty());
    m_title->setText(titleText(song));
    m_byline->setText(bylineText(song));
    m_explicit->setVisible(song.isExplicit);
    m_probability->setText(probabilityText(pick.probability));
    m_song = song;
    m_link->setVisible(m_song.webUrl.isValid());
    nameMore();
    m_reasons->setReasons(pick.reasons, kShownReasons);
    const QString origin = discovery::mainOriginText(pick.origins);
    //: Where a song was found. %1: "you picked Jazz", "by an artist like X", "in the chart of Germany"
    m_origin->setText(tr("Found: %1").arg(origin));
    m_origin->setVisible(!origin.isEmpty());
    setReaction(song.reaction);
    //: Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing
    const QString words =
        tr("Now: %1, %2. %3").arg(titleText(song), bylineText(song), mainReasonText(pick.reasons)).trimmed();
    // The same song again, with what was said of it: no news.
    if (words != accessibleName())
        announce(*this, words);
}

void PickCard::setReaction(std::optional<catalog::ReactionKind> reaction)
{
    m_like->setChecked(reaction == catalog::ReactionKind::Like);
    m_dislike->setChecked(reaction == catalog::ReactionKind::Dislike);
}

void PickCard::setUndo(Undo undo)
{
    m_undo->setEnabled(undo == Undo::Possible);
}

void PickCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - kWords - m_columns->spacing();
    m_columns->setDirection(room >= kSmallestCover ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cover->setSide(std::clamp(room, kSmallestCover, kLargeCover));
}

} // namespace undersong::ui

#include "moc_pickcard.cpp"
