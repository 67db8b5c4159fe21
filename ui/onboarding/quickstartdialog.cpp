// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/quickstartdialog.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/cover.h"
#include "ui/common/songtext.h"
#include "ui/discover/feedbackbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace undersong::ui {

using catalog::ReactionKind;

namespace {

constexpr int kCoverSide = 160;

QString firstKey(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString() : keys.constFirst().toString(QKeySequence::NativeText);
}

} // namespace

QuickStartDialog::QuickStartDialog(CoverSource &covers, const Keys &keys, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Quick start"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(
        makeLabel(this, TypeRole::Body, Tone::Secondary,
                  tr("Say what you think of a few songs you know. Each answer shapes the first picks.")));
    m_count = makeLabel(this, TypeRole::Meta, Tone::Accent);
    column->addWidget(m_count);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kGrid / 2);
    m_progress->setAccessibleName(tr("Songs answered"));
    column->addWidget(m_progress);
    addSong(covers);
    addAnswers(keys);
    setMinimumWidth(480);
}

void QuickStartDialog::addSong(CoverSource &covers)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    m_cover = new CoverLabel(covers, kCoverSide, this);
    row->addWidget(m_cover);
    auto *words = new QVBoxLayout;
    m_title = makeLabel(this, TypeRole::Heading);
    m_byline = makeLabel(this, TypeRole::Body, Tone::Secondary);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_byline);
    words->addStretch();
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void QuickStartDialog::addAnswers(const Keys &keys)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *answers = new QHBoxLayout;
    auto *like = new FeedbackButton(FeedbackButton::Side::Like, tr("I like"), firstKey(keys.like), this);
    auto *dislike =
        new FeedbackButton(FeedbackButton::Side::Dislike, tr("I don't like"), firstKey(keys.dislike), this);
    const QList<QKeySequence> skipKeys{QKeySequence(Qt::Key_S)};
    QPushButton *skip = makeButton(this, tr("Skip (%1)").arg(firstKey(skipKeys)));
    QPushButton *leave = makeButton(this, tr("That is enough"), Look::Link);
    for (QPushButton *answer : {static_cast<QPushButton *>(like), static_cast<QPushButton *>(dislike)})
        answer->setCheckable(false);
    for (QPushButton *button : {skip, leave})
        button->setAccessibleName(button->text());
    answers->addWidget(like);
    answers->addWidget(dislike);
    answers->addStretch();
    answers->addWidget(skip);
    column->addLayout(answers);
    column->addWidget(leave, 0, Qt::AlignTrailing);
    connect(like, &QPushButton::clicked, this, [this] { Q_EMIT answered(ReactionKind::Like); });
    connect(dislike, &QPushButton::clicked, this, [this] { Q_EMIT answered(ReactionKind::Dislike); });
    connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT answered({}); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    addShortcuts(keys.like, ReactionKind::Like);
    addShortcuts(keys.dislike, ReactionKind::Dislike);
    addShortcuts(skipKeys, {});
}

void QuickStartDialog::addShortcuts(const QList<QKeySequence> &keys, std::optional<ReactionKind> kind)
{
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        // A key held down is one answer.
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, kind] { Q_EMIT answered(kind); });
    }
}

void QuickStartDialog::showSong(const catalog::Song &song, int number, int count)
{
    const QLocale locale;
    m_progress->setRange(0, count);
    m_progress->setValue(number - 1);
    //: Which song of how many is asked about
    m_count->setText(tr("Song %1 of %2").arg(locale.toString(number), locale.toString(count)));
    m_cover->setCover(song.coverUrl, tr("Cover of “%1”").arg(titleText(song)));
    m_title->setText(titleText(song));
    m_byline->setText(bylineText(song));
    //: Read out. %1: "Song 3 of 10", %2: title, %3: artist and album
    announce(*this, tr("%1: %2, %3").arg(m_count->text(), titleText(song), bylineText(song)));
}

} // namespace undersong::ui

#include "moc_quickstartdialog.cpp"
