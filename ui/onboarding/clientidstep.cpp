// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/clientidstep.h"

#include "discovery/errortext.h"
#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

//! Told as soon as it is typed, rather than when all 32 are there.
bool hasForeignCharacter(const QString &text)
{
    static const QRegularExpression kForeign(u"[^0-9a-fA-F]"_s);
    return text.contains(kForeign);
}

} // namespace

ClientIdStep::ClientIdStep(const QString &redirectUri, ClientIdCheck check, QWidget *parent)
    : Step(Place::App, tr("Connect with your own Spotify app"),
           tr("Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept "
              "on this computer."),
           parent),
      m_check(check), m_field(new QLineEdit(content())),
      m_verdict(makeLabel(content(), TypeRole::Meta, Tone::Secondary)),
      m_error(makeLabel(content(), TypeRole::Body, Tone::Error)), m_continue(nullptr)
{
    QPushButton *dashboard = makeButton(content(), tr("Open the dashboard"));
    dashboard->setIcon(glyphIcon(Glyph::Open));
    dashboard->setAccessibleName(dashboard->text());
    column()->addWidget(numbered(
        1, tr("Open Spotify's dashboard, sign in and create an app. Any name will do."), {dashboard}));

    auto *uri = new QLineEdit(redirectUri, content());
    uri->setReadOnly(true);
    uri->setLayoutDirection(Qt::LeftToRight);
    uri->setAccessibleName(tr("Redirect URI"));
    QPushButton *copy = makeButton(content(), tr("Copy"));
    copy->setIcon(glyphIcon(Glyph::Copy));
    copy->setAccessibleName(tr("Copy the redirect URI"));
    column()->addWidget(
        numbered(2, tr("Enter this redirect URI there, exactly as it is, and tick Web API."), {uri, copy}));

    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setPlaceholderText(tr("Client ID"));
    m_field->setAccessibleName(tr("Client ID"));
    column()->addWidget(numbered(3, tr("Copy the client ID from the app's settings and paste it here."),
                                 {m_field, m_verdict}));
    column()->addWidget(m_error);
    m_error->hide();

    QPushButton *back = addBack(tr("Back"));
    QPushButton *sandbox = addOther(tr("Use sample data"));
    sandbox->setAccessibleDescription(tr("Made-up artists and songs inside this computer, without Spotify."));
    sandbox->setToolTip(sandbox->accessibleDescription());
    m_continue = addOn(tr("Continue"));
    setFirst(m_field);
    setTabOrder(copy, m_field);

    connect(dashboard, &QPushButton::clicked, this, &ClientIdStep::dashboardWanted);
    connect(copy, &QPushButton::clicked, this, [copy, redirectUri] {
        QGuiApplication::clipboard()->setText(redirectUri);
        copy->setText(tr("Copied"));
        copy->setIcon(glyphIcon(Glyph::Check));
        announce(*copy, tr("Copied"));
    });
    connect(back, &QPushButton::clicked, this, &ClientIdStep::backWanted);
    connect(sandbox, &QPushButton::clicked, this, &ClientIdStep::sandboxWanted);
    connect(m_continue, &QPushButton::clicked, this, &ClientIdStep::submit);
    connect(m_field, &QLineEdit::textChanged, this, &ClientIdStep::judge);
    judge();
}

QWidget *ClientIdStep::numbered(int number, const QString &text, const QList<QWidget *> &parts)
{
    QFrame *card = makeCard(content());
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(makeLabel(card, TypeRole::Heading, Tone::Accent, locale().toString(number)), 0,
                   Qt::AlignTop);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(kGrid);
    rows->addWidget(makeLabel(card, TypeRole::Body, Tone::Text, text));
    auto *line = new QHBoxLayout;
    rows->addLayout(line);
    bool hasField = false;
    for (QWidget *part : parts) {
        const bool isField = qobject_cast<QLineEdit *>(part) != nullptr;
        hasField = hasField || isField;
        // What is said about a field stands below it.
        if (qobject_cast<QLabel *>(part) != nullptr)
            rows->addWidget(part);
        else
            line->addWidget(part, isField ? 1 : 0);
    }
    if (!hasField)
        line->addStretch();
    row->addLayout(rows, 1);
    return card;
}

void ClientIdStep::judge()
{
    m_error->hide();
    const QString text = m_field->text().trimmed();
    // The keyboard begins here, which a small window with large type may not show.
    if (!text.isEmpty())
        scrollTo(*m_field);
    const bool isRight = m_check(text);
    m_continue->setEnabled(isRight);
    setTone(*m_verdict, isRight ? Tone::Accent : text.isEmpty() ? Tone::Secondary : Tone::Warning);
    if (isRight)
        m_verdict->setText(tr("✓ This looks like a client ID."));
    else if (text.isEmpty())
        m_verdict->setText(tr("A client ID has 32 characters: digits and the letters a to f."));
    else if (hasForeignCharacter(text))
        m_verdict->setText(tr("Only digits and the letters a to f can be part of it."));
    else
        m_verdict->setText(tr("%n of 32 characters", nullptr, static_cast<int>(text.size())));
    m_field->setAccessibleDescription(m_verdict->text());
}

void ClientIdStep::submit()
{
    const QString text = m_field->text().trimmed();
    if (m_check(text))
        Q_EMIT clientIdEntered(text);
}

void ClientIdStep::showError(const std::optional<Error> &error)
{
    m_error->setVisible(error.has_value());
    if (!error)
        return;
    m_error->setText(discovery::errorText(*error).text);
    announce(*m_error, m_error->text());
    scrollTo(*m_error);
}

} // namespace undersong::ui

#include "moc_clientidstep.cpp"
