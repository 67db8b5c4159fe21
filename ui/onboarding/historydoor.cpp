// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/historydoor.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/glyphlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

//! The bar counts in thousandths: exports are larger than an int.
constexpr int kWhole = 1000;
constexpr int kResultGlyph = 20;

} // namespace

HistoryDoor::HistoryDoor(QWidget *parent)
    : QFrame(parent), m_text(makeLabel(this, TypeRole::Body, Tone::Secondary,
                                       tr("An export of Spotify, Last.fm or ListenBrainz, or a CSV file with "
                                          "artists and titles. It is read on this computer and stays here.")))
{
    setProperty("surface", u"card"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    rows->setSpacing(kGrid);
    rows->addWidget(
        makeLabel(this, TypeRole::Strong, Tone::Text, tr("Have you a listening history in a file?")));
    rows->addWidget(m_text);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, kWhole);
    m_bar->setTextVisible(false);
    //: How much of the file with the listening history is read
    m_bar->setAccessibleName(tr("Read so far"));
    rows->addWidget(m_bar);
    m_result = makeResult();
    rows->addWidget(m_result);
    m_result->hide();
    auto *ways = new FlowLayout;
    m_file = makeButton(this, tr("Choose a file …"));
    m_folder = makeButton(this, tr("Choose a folder …"));
    m_stop = makeButton(this, tr("Stop"));
    m_drop = makeLabel(this, TypeRole::Meta, Tone::Secondary, tr("or drop it here"));
    m_drop->setWordWrap(false);
    m_drop->setMinimumHeight(m_file->sizeHint().height());
    for (QPushButton *button : {m_file, m_folder, m_stop}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(m_text->text());
        ways->addWidget(button);
    }
    ways->addWidget(m_drop);
    rows->addLayout(ways);
    connect(m_file, &QPushButton::clicked, this, &HistoryDoor::fileWanted);
    connect(m_folder, &QPushButton::clicked, this, &HistoryDoor::folderWanted);
    connect(m_stop, &QPushButton::clicked, this, &HistoryDoor::stopWanted);
    setState(State::Asking);
}

QWidget *HistoryDoor::makeResult()
{
    auto *result = new QWidget(this);
    auto *across = new QHBoxLayout(result);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kGrid);
    m_resultGlyph = new GlyphLabel(Glyph::Check, Tint::Accent, kResultGlyph, result);
    m_resultText = makeLabel(result, TypeRole::Body);
    across->addWidget(m_resultGlyph, 0, Qt::AlignTop);
    across->addWidget(m_resultText, 1);
    return result;
}

void HistoryDoor::setState(State state)
{
    const bool isReading = state == State::Reading;
    // What is hidden would hand the keyboard to whatever comes next, and Enter would press that.
    const QWidget *focused = window()->focusWidget();
    if (focused != nullptr && focused != this && isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
    m_bar->setVisible(isReading);
    m_stop->setVisible(isReading);
    m_file->setVisible(!isReading);
    m_folder->setVisible(!isReading);
    m_drop->setVisible(!isReading);
}

bool HistoryDoor::isReading() const
{
    return !m_stop->isHidden();
}

void HistoryDoor::showProgress(const QString &text, double share)
{
    m_bar->setValue(static_cast<int>(kWhole * share));
    //: The listening history is being read. %1: how far it is
    m_resultText->setText(tr("%1. You may go on meanwhile.").arg(text));
    if (isReading())
        return;
    setState(State::Reading);
    m_resultGlyph->setGlyph(Glyph::Hourglass, Tint::Secondary);
    m_result->show();
    announce(*this, m_resultText->text());
}

void HistoryDoor::showEnd(End end, const QString &text, const QString &more)
{
    setState(State::Asking);
    const bool isGood = end == End::Understood;
    m_resultGlyph->setGlyph(isGood ? Glyph::Check : Glyph::Warning, isGood ? Tint::Accent : Tint::Warning);
    m_resultText->setText(more.isEmpty() ? text : text + u' ' + more);
    m_result->show();
    announce(*this, m_resultText->text());
}

} // namespace undersong::ui

#include "moc_historydoor.cpp"
