// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/musicstep.h"

#include "discovery/genres.h"
#include "ui/common/flowlayout.h"
#include "ui/onboarding/historydoor.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

MusicStep::MusicStep(const QStringList &genres, QWidget *parent)
    : Step(Place::Music, tr("Begin with what you like"),
           tr("The first songs are looked for near this, and near what you have saved. It is only a "
              "beginning: your answers soon say more."),
           parent),
      m_history(new HistoryDoor(content()))
{
    column()->addWidget(m_history);
    addTiles(genres);
    QPushButton *back = addBack(tr("Back"));
    QPushButton *skip = addOther(tr("Skip"));
    skip->setAccessibleDescription(tr("On to the first songs, without genres."));
    m_finish = addOn(tr("Find songs"));
    connect(back, &QPushButton::clicked, this, &MusicStep::backWanted);
    connect(skip, &QPushButton::clicked, this, &MusicStep::skipped);
    connect(m_finish, &QPushButton::clicked, this, [this] { Q_EMIT chosen(picked()); });
    showCount();
}

void MusicStep::addTiles(const QStringList &genres)
{
    column()->addWidget(makeLabel(content(), TypeRole::Strong, Tone::Text, tr("What do you like to hear?")));
    auto *tiles = new FlowLayout;
    tiles->setSpacing(kGrid);
    for (const QString &genre : genres) {
        const QString title = discovery::genreTitle(genre);
        // "R&B" has no key of its own.
        QPushButton *tile = makeButton(content(), QString(title).replace(u'&', u"&&"_s), Look::Segment);
        tile->setCheckable(true);
        tile->setMinimumHeight(kTouchTarget - kGrid);
        tile->setObjectName(genre);
        tile->setAccessibleName(title);
        tiles->addWidget(tile);
        m_tiles.append(tile);
        connect(tile, &QPushButton::toggled, this, [this, tile](bool isPicked) {
            tile->setIcon(isPicked ? glyphIcon(Glyph::Check, Tint::Text) : QIcon());
            showCount();
        });
    }
    column()->addLayout(tiles);
}

void MusicStep::setPicked(const QStringList &genres)
{
    for (QPushButton *tile : std::as_const(m_tiles))
        tile->setChecked(genres.contains(tile->objectName()));
}

QStringList MusicStep::picked() const
{
    QStringList genres;
    for (const QPushButton *tile : m_tiles) {
        if (tile->isChecked())
            genres.append(tile->objectName());
    }
    return genres;
}

void MusicStep::showCount()
{
    //: Read out on the button that goes on. How many genres are picked
    m_finish->setAccessibleDescription(tr("%n picked", nullptr, static_cast<int>(picked().size())));
}

} // namespace undersong::ui

#include "moc_musicstep.cpp"
