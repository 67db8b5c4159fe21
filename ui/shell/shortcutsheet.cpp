// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/shortcutsheet.h"

#include "ui/common/build.h"
#include "ui/shell/keybindings.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace undersong::ui {

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(QWidget *parent, const QList<CommandRow> &rows) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(4 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const CommandRow &row : rows) {
        grid->addWidget(makeLabel(content, TypeRole::Body, Tone::Text, row.text), line, 0);
        QLabel *names = makeLabel(content, TypeRole::Strong, Tone::Accent, keysText(row.keys));
        names->setWordWrap(false);
        grid->addWidget(names, line, 1);
        ++line;
    }
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(460, 560);
    close->setFocus();
}

} // namespace undersong::ui

#include "moc_shortcutsheet.cpp"
