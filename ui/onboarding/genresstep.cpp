// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/genresstep.h"

#include "discovery/genres.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

GenresStep::GenresStep(const QStringList &genres, QWidget *parent)
    : Step(5, tr("What do you like to hear?"),
           tr("The first songs are looked for among these, and among what you have saved. It is only a "
              "beginning: your answers soon say more."),
           parent),
      m_skip(makeButton(content(), tr("Skip"))),
      m_finish(makeButton(content(), tr("Find songs"), Look::Primary))
{
    auto *tiles = new FlowLayout;
    tiles->setSpacing(kGrid);
    for (const QString &genre : genres) {
        QPushButton *tile = makeButton(content(), discovery::genreTitle(genre), Look::Segment);
        tile->setCheckable(true);
        tile->setMinimumHeight(kTouchTarget - kGrid);
        tile->setObjectName(genre);
        tile->setAccessibleName(tile->text());
        tiles->addWidget(tile);
        m_tiles.append(tile);
        connect(tile, &QPushButton::toggled, this, [this, tile](bool isPicked) {
            tile->setIcon(isPicked ? glyphIcon(Glyph::Check, Tint::Text) : QIcon());
            showCount();
        });
    }
    column()->addLayout(tiles);
    for (QPushButton *button : {m_skip, m_finish})
        button->setAccessibleName(button->text());
    buttons()->addWidget(m_skip);
    buttons()->addStretch();
    buttons()->addWidget(m_finish);
    connect(m_skip, &QPushButton::clicked, this, &GenresStep::skipped);
    connect(m_finish, &QPushButton::clicked, this, [this] { Q_EMIT chosen(picked()); });
    showCount();
}

void GenresStep::setPicked(const QStringList &genres)
{
    for (QPushButton *tile : std::as_const(m_tiles))
        tile->setChecked(genres.contains(tile->objectName()));
}

QStringList GenresStep::picked() const
{
    QStringList genres;
    for (const QPushButton *tile : m_tiles) {
        if (tile->isChecked())
            genres.append(tile->objectName());
    }
    return genres;
}

void GenresStep::showCount()
{
    //: Read out on the button that goes on. How many genres are picked
    m_finish->setAccessibleDescription(tr("%n picked", nullptr, static_cast<int>(picked().size())));
}

} // namespace undersong::ui

#include "moc_genresstep.cpp"
