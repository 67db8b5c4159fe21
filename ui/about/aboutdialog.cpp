// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/about/aboutdialog.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

QList<Ingredient> ingredients()
{
    QFile file(u":/undersong/licences.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Ingredient> list;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &one : array) {
        list.append({.name = one["name"_L1].toString(),
                     .use = one["use"_L1].toString(),
                     .licence = one["licence"_L1].toString(),
                     .url = QUrl(one["url"_L1].toString())});
    }
    return list;
}

AboutDialog::AboutDialog(const QList<Ingredient> &ingredients, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Undersong"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    auto *mark = new QLabel(this);
    mark->setPixmap(programIcon().pixmap(64));
    head->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->addWidget(makeLabel(this, TypeRole::Title, Tone::Text, tr("Undersong")));
    //: %1: a version number
    words->addWidget(makeLabel(this, TypeRole::Body, Tone::Secondary,
                               tr("Version %1").arg(QCoreApplication::applicationVersion())));
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(
        makeLabel(this, TypeRole::Body, Tone::Text,
                  tr("Finds songs on top of Spotify and learns from one gesture, on this computer. "
                     "Free software under the MIT licence. Not made by Spotify and not endorsed by "
                     "it.")));
    column->addWidget(makeLabel(this, TypeRole::Strong, Tone::Text, tr("Made with")));
    column->addWidget(makeIngredients(ingredients), 1);
    auto *buttons = new QHBoxLayout;
    m_copy = makeButton(this, tr("Copy details for a report"));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_copy->setToolTip(tr("Versions, the desktop and how many songs are stored. No name, no song, no key."));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_copy->setEnabled(false);
    QPushButton *close = makeButton(this, tr("Close"), Look::Primary);
    for (QPushButton *button : {m_copy, close})
        button->setAccessibleName(button->text());
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_diagnostics);
        m_copy->setText(tr("Copied"));
        announce(*m_copy, m_copy->text());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(560, 600);
    close->setFocus();
}

QWidget *AboutDialog::makeIngredients(const QList<Ingredient> &ingredients)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Made with"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, kGrid, 0);
    rows->setSpacing(kGrid);
    for (const Ingredient &one : ingredients) {
        auto *line = new QHBoxLayout;
        QPushButton *link = makeButton(content, one.name, Look::Link);
        //: For screen readers. %1: the name of a library, %2: its licence
        link->setAccessibleName(tr("%1, %2").arg(one.name, one.licence));
        link->setAccessibleDescription(one.use);
        link->setToolTip(one.url.toDisplayString());
        connect(link, &QPushButton::clicked, this, [url = one.url] { QDesktopServices::openUrl(url); });
        line->addWidget(link, 0, Qt::AlignLeading);
        line->addStretch();
        line->addWidget(makeLabel(content, TypeRole::Meta, Tone::Secondary, one.licence));
        rows->addLayout(line);
        rows->addWidget(makeLabel(content, TypeRole::Meta, Tone::Secondary, one.use));
    }
    rows->addStretch();
    scroll->setWidget(content);
    return scroll;
}

void AboutDialog::setDiagnostics(const QString &text)
{
    m_diagnostics = text;
    m_copy->setEnabled(!text.isEmpty());
}

} // namespace undersong::ui

#include "moc_aboutdialog.cpp"
