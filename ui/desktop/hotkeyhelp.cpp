// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/hotkeyhelp.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/desktop/wishtext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

QString reasonFor(const QList<HotkeyFailure> &failures)
{
    if (failures.isEmpty())
        return HotkeyHelp::tr("This desktop does not let programs take keys.");
    QStringList lines;
    for (const HotkeyFailure &failure : failures)
        lines.append(failureText(failure));
    return lines.join(u'\n');
}

} // namespace

HotkeyHelp::HotkeyHelp(const QList<HotkeyFailure> &failures, const QString &program, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys that work everywhere"));
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setSpacing(2 * kGrid);
    rows->addWidget(makeLabel(content, TypeRole::Strong, Tone::Text, reasonFor(failures)));
    rows->addWidget(
        makeLabel(content, TypeRole::Body, Tone::Secondary,
                  tr("Bind these commands in your desktop's keyboard settings instead. They reach "
                     "the running program.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    auto *copied = makeLabel(this, TypeRole::Body, Tone::Secondary);
    int line = 0;
    for (const WishRow &row : wishTable()) {
        const QString command = u"%1 --%2"_s.arg(program, row.name);
        grid->addWidget(makeLabel(content, TypeRole::Body, Tone::Text, wishText(row.wish)), line, 0);
        QLabel *text = makeLabel(content, TypeRole::Body, Tone::Accent, command);
        // A command reads from the left in every language.
        text->setLayoutDirection(Qt::LeftToRight);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(text, line, 1);
        //: %1: a command, for example "undersong --like"
        QToolButton *copy = makeGlyphButton(content, Glyph::Copy, tr("Copy “%1”").arg(command));
        connect(copy, &QToolButton::clicked, this, [copied, command] {
            QGuiApplication::clipboard()->setText(command);
            copied->setText(tr("Copied: %1").arg(command));
            announce(*copied, copied->text());
        });
        grid->addWidget(copy, line, 2);
        ++line;
    }
    rows->addLayout(grid);
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(copied);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(560, 560);
    close->setFocus();
}

} // namespace undersong::ui

#include "moc_hotkeyhelp.cpp"
