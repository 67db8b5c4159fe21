// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/partslist.h"

#include "ui/common/build.h"
#include "ui/common/percenttext.h"
#include "ui/common/role.h"
#include "ui/discover/reasonlist.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace undersong::ui {

using discovery::PartWeight;
using discovery::TastePart;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TasteParts)
};

//! Shares as words; a share below 0 is a part that mostly speaks against the others.
QString amountText(double share)
{
    if (share >= 0.6)
        //: How much a part of the model counts
        return Words::tr("decides most");
    if (share >= 0.3)
        return Words::tr("counts a lot");
    if (share >= 0.1)
        return Words::tr("counts");
    if (share >= 0.02)
        return Words::tr("counts a little");
    return Words::tr("hardly counts");
}

} // namespace

QString partText(TastePart part)
{
    switch (part) {
    case TastePart::Sound:
        //: A part of the model
        return Words::tr("How it sounds");
    case TastePart::Artists:
        return Words::tr("Who made it");
    case TastePart::Tags:
        return Words::tr("Genres and moods");
    case TastePart::Listeners:
        return Words::tr("Who else likes it");
    case TastePart::Popularity:
        return Words::tr("How well known it is");
    case TastePart::Age:
        return Words::tr("How old it is");
    }
    return {};
}

PartsList::PartsList(QWidget *parent)
    : QWidget(parent), m_over(makeLabel(this, TypeRole::Body, Tone::Secondary)), m_rows(new QVBoxLayout)
{
    setRole(*this, QAccessible::List);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_over);
    column->addLayout(m_rows);
    m_rows->setSpacing(kGrid / 2);
    setParts({}, 0);
}

void PartsList::setParts(const QList<PartWeight> &parts, qint64 over)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (over == 0) {
        m_over->setText(tr("Not enough data yet: this needs ten songs that were put before you."));
        return;
    }
    m_over->setText(
        tr("What told the last %n song(s) put before you apart.", nullptr, static_cast<int>(over)));
    QList<PartWeight> sorted = parts;
    std::ranges::stable_sort(sorted, std::ranges::greater(), &PartWeight::explained);
    for (const PartWeight &part : sorted)
        m_rows->addWidget(makeRow(part, part.allowed > 0));
}

QWidget *PartsList::makeRow(const PartWeight &part, bool isKnown)
{
    auto *row = new QWidget(this);
    setRole(*row, QAccessible::ListItem);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(new WeightBar(std::clamp(part.explained, -1.0, 1.0), row), 0, Qt::AlignVCenter);
    line->addWidget(makeLabel(row, TypeRole::Body, Tone::Text, partText(part.part)), 1);
    const QString amount = isKnown ? amountText(part.explained) : tr("nothing is known of it");
    line->addWidget(makeLabel(row, TypeRole::Body, Tone::Secondary, amount), 1);
    const QString figure = isKnown ? percentText(part.explained * 100) : tr("–");
    QLabel *share = makeLabel(row, TypeRole::Strong, Tone::Text, figure);
    share->setWordWrap(false);
    line->addWidget(share, 0, Qt::AlignVCenter);
    //: For screen readers. %1: "How it sounds", %2: "counts a lot", %3: "54 %"
    row->setAccessibleName(tr("%1, %2, %3").arg(partText(part.part), amount, figure));
    return row;
}

} // namespace undersong::ui

#include "moc_partslist.cpp"
