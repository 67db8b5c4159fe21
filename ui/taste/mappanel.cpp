// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/mappanel.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/songtext.h"
#include "ui/discover/reasonlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::LensKind;

namespace {

//! Steps of the slider in a unit of the map.
constexpr double kSteps = 100;

} // namespace

MapPanel::MapPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    makeSongPart(*column);
    column->addWidget(makeLine(this));
    makeSteerPart(*column);
    column->addStretch();
    showSong(nullptr);
    showDraft({}, 0);
    showLenses({});
    showDone({});
}

void MapPanel::makeSongPart(QVBoxLayout &column)
{
    m_title = makeLabel(this, TypeRole::Strong);
    m_artist = makeLabel(this, TypeRole::Body, Tone::Secondary);
    m_mark = makeLabel(this, TypeRole::Body, Tone::Secondary);
    m_chance = makeLabel(this, TypeRole::Body, Tone::Accent);
    m_reasons = new ReasonList(this);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_artist), static_cast<QWidget *>(m_mark),
          static_cast<QWidget *>(m_chance), static_cast<QWidget *>(m_reasons)})
        column.addWidget(part);
}

void MapPanel::makeSteerPart(QVBoxLayout &column)
{
    //: Heading: asking for more, or none, of a region of the map
    column.addWidget(makeLabel(this, TypeRole::Strong, Tone::Text, tr("Steer")));
    m_covered = makeLabel(this, TypeRole::Body, Tone::Secondary);
    column.addWidget(m_covered);
    auto *size = new QHBoxLayout;
    size->setSpacing(kGrid);
    QLabel *name = makeLabel(this, TypeRole::Meta, Tone::Secondary, tr("Size of the circle"));
    m_radius = new QSlider(Qt::Horizontal, this);
    m_radius->setRange(static_cast<int>(MapCanvas::kLeastRadius * kSteps),
                       static_cast<int>(MapCanvas::kMostRadius * kSteps));
    m_radius->setAccessibleName(name->text());
    name->setBuddy(m_radius);
    size->addWidget(name, 1);
    size->addWidget(m_radius, 1);
    column.addLayout(size);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(kGrid);
    m_more = makeButton(this, tr("More here"), Look::Primary);
    m_more->setToolTip(tr("From the next pick on, songs in the circle come sooner."));
    m_out = makeButton(this, tr("Keep out"));
    m_out->setToolTip(tr("From the next pick on, hardly any song in the circle is offered."));
    for (QPushButton *button : {m_more, m_out}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
        buttons->addWidget(button);
    }
    column.addLayout(buttons);
    m_done = new QWidget(this);
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    m_doneText = makeLabel(m_done, TypeRole::Body);
    done->addWidget(m_doneText, 1);
    auto *undo = makeButton(m_done, tr("Undo"), Look::Link);
    undo->setAccessibleName(tr("Undo"));
    done->addWidget(undo);
    column.addWidget(m_done);
    //: Heading over the circles in force
    m_lensHead = makeLabel(this, TypeRole::Strong, Tone::Text, tr("You asked for"));
    column.addWidget(m_lensHead);
    m_lenses = new QVBoxLayout;
    m_lenses->setSpacing(kGrid / 2);
    column.addLayout(m_lenses);
    connect(m_radius, &QSlider::valueChanged, this,
            [this](int steps) { Q_EMIT radiusChosen(steps / kSteps); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT steerWanted(LensKind::More); });
    connect(m_out, &QPushButton::clicked, this, [this] { Q_EMIT steerWanted(LensKind::Out); });
    connect(undo, &QPushButton::clicked, this, &MapPanel::undoWanted);
}

void MapPanel::showSong(const discovery::MapSong *song)
{
    m_song = song != nullptr ? std::optional(song->song) : std::nullopt;
    m_reasons->setReasons({}, 0);
    m_artist->setVisible(song != nullptr);
    m_mark->setVisible(song != nullptr);
    m_chance->setVisible(song != nullptr);
    if (song == nullptr) {
        m_title->setText(tr("Choose a song on the map to see what is thought of it."));
        return;
    }
    m_title->setText(song->title.isEmpty() ? tr("A song whose name was removed") : song->title);
    m_artist->setText(song->artist);
    m_mark->setText(markText(song->mark));
    m_chance->setText(probabilityText(song->probability));
}

void MapPanel::showReasons(const discovery::Explanation &explanation)
{
    if (m_song == explanation.song.id)
        m_reasons->setReasons(explanation.reasons, kReasons);
}

void MapPanel::showDraft(const std::optional<LensDraft> &draft, qint64 songs)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_radius), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_out)})
        part->setEnabled(draft.has_value());
    if (!draft) {
        m_covered->setText(tr("Choose a song, or click a place: a circle around it is what you steer."));
        return;
    }
    const QSignalBlocker quiet(m_radius);
    m_radius->setValue(static_cast<int>(std::lround(draft->radius * kSteps)));
    //: How many songs that may be offered are in the circle
    m_covered->setText(tr("%n song(s) to offer in the circle.", nullptr, static_cast<int>(songs)));
}

void MapPanel::showLenses(const QList<discovery::MapLens> &lenses)
{
    while (QLayoutItem *item = m_lenses->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    m_lensHead->setVisible(!lenses.isEmpty());
    for (qsizetype i = 0; i < lenses.size(); ++i)
        m_lenses->addWidget(makeLensRow(lenses.at(i), static_cast<int>(i) + 1));
}

QWidget *MapPanel::makeLensRow(const discovery::MapLens &lens, int number)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid / 2);
    const bool isMore = lens.kind == LensKind::More;
    const int songs = static_cast<int>(lens.songs);
    //: A circle on the map. %1: its number in the list
    const QString text = isMore ? tr("%1: more of %n song(s)", nullptr, songs).arg(number)
                                : tr("%1: none of %n song(s)", nullptr, songs).arg(number);
    auto *show = makeButton(row, text, Look::Link);
    show->setAccessibleName(text);
    show->setToolTip(tr("Show this circle on the map"));
    line->addWidget(show);
    line->addStretch();
    //: %1: "1: more of 34 songs"
    auto *remove = makeGlyphButton(row, Glyph::Close, tr("Take away “%1”").arg(text));
    line->addWidget(remove);
    connect(show, &QPushButton::clicked, this, [this, lens] { Q_EMIT lensChosen(lens.centre); });
    connect(remove, &QToolButton::clicked, this, [this, lens] { Q_EMIT removeWanted(lens.id); });
    return row;
}

void MapPanel::showDone(const QString &text)
{
    m_doneText->setText(text);
    m_done->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(*m_doneText, text);
}

} // namespace undersong::ui

#include "moc_mappanel.cpp"
