// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/starttrouble.h"

#include "ui/common/build.h"
#include "ui/common/statepanel.h"

#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{640, 420};

} // namespace

StartTrouble::StartTrouble(const Error &error, const QString &folder, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Undersong"));
    setWindowIcon(programIcon());
    resize(kSize);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    auto *panel = new StatePanel(this);
    Notice notice = noticeOf(error, Retry::Offered);
    // Whatever it is, the listener may have put it right: a newer program, room on the disk, a drive plugged
    // in.
    notice.action = discovery::ErrorAction::TryAgain;
    notice.actionText = tr("Try again");
    panel->showNotice(notice);
    rows->addWidget(panel, 1);
    //: %1: the folder with everything the program keeps
    QLabel *where = makeLabel(this, TypeRole::Meta, Tone::Secondary,
                              tr("Everything is kept in %1").arg(QDir::toNativeSeparators(folder)));
    where->setAlignment(Qt::AlignCenter);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(where);
    auto *buttons = new QHBoxLayout;
    QPushButton *show = makeButton(this, tr("Show the folder"), Look::Link);
    QPushButton *leave = makeButton(this, tr("Quit"), Look::Link);
    for (QPushButton *button : {show, leave})
        button->setAccessibleName(button->text());
    buttons->addStretch();
    buttons->addWidget(show);
    buttons->addWidget(leave);
    buttons->addStretch();
    rows->addLayout(buttons);
    connect(panel, &StatePanel::actionWanted, this, &StartTrouble::retryWanted);
    connect(show, &QPushButton::clicked, this, &StartTrouble::folderWanted);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
}

void StartTrouble::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace undersong::ui

#include "moc_starttrouble.cpp"
