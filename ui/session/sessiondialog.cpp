// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/session/sessiondialog.h"

#include "catalog/session.h"
#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

SessionDialog::SessionDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(name, this)),
      m_problem(makeLabel(this, TypeRole::Body, Tone::Error))
{
    const bool isNew = name.isEmpty();
    setWindowTitle(isNew ? tr("New session") : tr("Rename the session"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    if (isNew)
        column->addWidget(
            makeLabel(this, TypeRole::Body, Tone::Secondary,
                      tr("It starts from your everyday taste. What you say while it is on stays "
                         "in it, and your everyday taste never hears of it.")));
    addFields(name);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(this, tr("Cancel"));
    m_go = makeButton(this, isNew ? tr("Begin") : tr("Rename"), Look::Primary);
    m_go->setDefault(true);
    for (QPushButton *button : {cancel, m_go})
        button->setAccessibleName(button->text());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT nameChosen(m_name->text().simplified(), m_learns == nullptr || m_learns->isChecked());
    });
    const auto follow = [this] {
        m_problem->hide();
        m_go->setEnabled(!m_name->text().simplified().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, follow);
    follow();
    setMinimumWidth(420);
    m_name->setFocus();
    m_name->selectAll();
}

void SessionDialog::addFields(const QString &name)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_name->setMaxLength(static_cast<int>(catalog::kLongestSessionName));
    m_name->setAccessibleName(tr("Name of the session"));
    //: Examples for the name of a session
    m_name->setPlaceholderText(tr("Study, Party, Sunday morning …"));
    m_name->setToolTip(m_name->placeholderText());
    column->addWidget(m_name);
    m_problem->hide();
    column->addWidget(m_problem);
    if (!name.isEmpty())
        return;
    m_learns = new QCheckBox(tr("Learn in this session"), this);
    m_learns->setChecked(true);
    m_learns->setAccessibleName(m_learns->text());
    const QString meaning = tr(
        "Without it nothing is learned, not even for the session itself: good for music that is not yours.");
    m_learns->setAccessibleDescription(meaning);
    column->addWidget(m_learns);
    column->addWidget(makeLabel(this, TypeRole::Meta, Tone::Secondary, meaning));
}

void SessionDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    m_name->setFocus();
    m_name->selectAll();
    announce(*m_problem, text);
}

} // namespace undersong::ui

#include "moc_sessiondialog.cpp"
