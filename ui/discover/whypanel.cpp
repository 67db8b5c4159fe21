// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/whypanel.h"

#include "discovery/errortext.h"
#include "discovery/reasontext.h"
#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/songtext.h"
#include "ui/discover/reasonlist.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

WhyPanel::WhyPanel(QWidget *parent) : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Why this?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    m_question = makeLabel(this, TypeRole::Heading, Tone::Text, tr("Why this?"));
    head->addWidget(m_question, 1);
    m_close = makeGlyphButton(this, Glyph::Close, tr("Close"));
    head->addWidget(m_close);
    column->addLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Reasons"));
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(kGrid / 2, 0, kGrid / 2, 0);
    words->setSpacing(kGrid);
    m_song = makeLabel(content, TypeRole::Strong);
    m_probability = makeLabel(content, TypeRole::Body, Tone::Accent);
    m_place = makeLabel(content, TypeRole::Body, Tone::Secondary);
    m_reasons = new ReasonList(content);
    m_sum = makeLabel(content, TypeRole::Meta, Tone::Secondary);
    m_decisive = makeLabel(content, TypeRole::Strong);
    for (QWidget *part : {static_cast<QWidget *>(m_song), static_cast<QWidget *>(m_probability),
                          static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_reasons),
                          static_cast<QWidget *>(m_sum), static_cast<QWidget *>(m_decisive)})
        words->addWidget(part);
    words->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    connect(m_close, &QToolButton::clicked, this, &WhyPanel::closeWanted);
}

void WhyPanel::setQuestion(const QString &question)
{
    m_question->setText(question);
    setAccessibleName(question);
}

void WhyPanel::showOnlyState(const QString &text)
{
    m_song->setText(text);
    for (QLabel *label : {m_probability, m_place, m_sum, m_decisive})
        label->hide();
    m_reasons->setReasons({}, 0);
}

void WhyPanel::showWaiting()
{
    showOnlyState(tr("Adding up …"));
}

void WhyPanel::showFailure(const Error &error)
{
    showOnlyState(discovery::errorText(error).text);
}

QString WhyPanel::counterfactualText(discovery::Word word)
{
    using discovery::Word;
    switch (word) {
    case Word::Liked:
        //: %1: a song's title, %2: a rank
        return tr("If you had not liked “%1”, this would be number %2.");
    case Word::Disliked:
        //: %1: a song's title, %2: a rank
        return tr("If you had not disliked “%1”, this would be number %2.");
    case Word::Played:
        //: %1: a song's title, %2: a rank
        return tr("If you had not played “%1”, this would be number %2.");
    case Word::Skipped:
        //: %1: a song's title, %2: a rank
        return tr("If you had not skipped “%1”, this would be number %2.");
    }
    Q_UNREACHABLE();
}

void WhyPanel::showExplanation(const discovery::Explanation &explanation)
{
    const QLocale locale;
    m_song->setText(titleText(explanation.song) + u" · "_s + explanation.song.artist);
    m_probability->setText(probabilityText(explanation.probability));
    m_probability->show();
    m_place->setText(standingText(explanation));
    m_place->show();
    m_reasons->setReasons(explanation.reasons, explanation.reasons.size());
    double sum = 0;
    for (const discovery::Reason &reason : explanation.reasons)
        sum += reason.weight;
    //: Under the list of reasons. %1: their sum, for example "+1.20"
    m_sum->setText(tr("These parts add up to the score: %1").arg(weightText(sum)));
    m_sum->setVisible(!explanation.reasons.isEmpty());
    const bool hasDecisive = explanation.decisive.has_value() && explanation.rankWithoutDecisive > 0;
    m_decisive->setVisible(hasDecisive);
    if (hasDecisive) {
        const QString rank = locale.toString(explanation.rankWithoutDecisive);
        m_decisive->setText(
            counterfactualText(explanation.decisiveWord).arg(explanation.decisive->subject, rank));
    }
    announce(*this, tr("%1 %2. %3. %4", "question, song, whether it may be offered, main reason")
                        .arg(m_question->text(), m_song->text(), m_place->text(),
                             mainReasonText(explanation.reasons)));
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace undersong::ui

#include "moc_whypanel.cpp"
