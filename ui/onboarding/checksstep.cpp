// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/checksstep.h"

#include "discovery/errortext.h"
#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::CheckVerdict;

ChecksStep::ChecksStep(QWidget *parent)
    : Step(Place::SignIn, tr("Signed in. Three short tests"),
           tr("They tell what will work, and what to do about the rest."), parent),
      m_soundLookUp(new QCheckBox(tr("Look up how songs sound"), content()))
{
    QFrame *card = makeCard(content());
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    rows->setSpacing(2 * kGrid);
    m_account = addLine(*rows, card);
    m_premium = addLine(*rows, card);
    m_device = addLine(*rows, card);
    column()->addWidget(card);
    addSoundLookUp();
    m_again = addOther(tr("Test again"));
    m_finish = addOn(tr("Continue"));
    setFirst(m_finish);
    connect(m_again, &QPushButton::clicked, this, &ChecksStep::againWanted);
    connect(m_finish, &QPushButton::clicked, this, &ChecksStep::finishWanted);
    showChecking();
}

//! Off until the listener says otherwise: it sends something to a third party.
void ChecksStep::addSoundLookUp()
{
    QFrame *card = makeCard(content());
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    rows->setSpacing(kGrid);
    QLabel *meaning =
        makeLabel(card, TypeRole::Body, Tone::Secondary,
                  tr("Sends the ids of songs to ReccoBeats, a free open-data service; nothing "
                     "about you. It can be switched off any time in the account's menu. Without "
                     "it Undersong learns from artists and answers only as far as it can."));
    m_soundLookUp->setAccessibleName(m_soundLookUp->text());
    m_soundLookUp->setAccessibleDescription(meaning->text());
    rows->addWidget(m_soundLookUp);
    rows->addWidget(meaning);
    column()->addWidget(card);
    connect(m_soundLookUp, &QCheckBox::clicked, this, &ChecksStep::soundLookUpChosen);
}

void ChecksStep::setSoundLookUp(bool isOn)
{
    m_soundLookUp->setChecked(isOn);
}

ChecksStep::Line ChecksStep::addLine(QLayout &rows, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    auto *mark = new QLabel(line);
    mark->setFixedSize(24, 24);
    QLabel *text = makeLabel(line, TypeRole::Body);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    rows.addWidget(line);
    return {.mark = mark, .text = text};
}

void ChecksStep::fill(const Line &line, CheckVerdict verdict, const QString &text)
{
    const QIcon icon = verdict == CheckVerdict::Passed   ? glyphIcon(Glyph::Check, Tint::Accent)
                       : verdict == CheckVerdict::Failed ? glyphIcon(Glyph::Warning, Tint::Warning)
                                                         : glyphIcon(Glyph::NotNow, Tint::Secondary);
    line.mark->setPixmap(icon.pixmap(24));
    line.text->setText(text);
}

void ChecksStep::showChecking()
{
    m_again->setEnabled(false);
    fill(m_account, CheckVerdict::Unknown, tr("Is this account allowed to use the client ID? …"));
    fill(m_premium, CheckVerdict::Unknown, tr("Does its owner have Premium? …"));
    fill(m_device, CheckVerdict::Unknown, tr("Is a device ready to play? …"));
}

void ChecksStep::showChecks(const discovery::SetupChecks &checks)
{
    m_again->setEnabled(true);
    const auto words = [](CheckVerdict verdict, const QString &passed, const QString &failed,
                          const QString &unknown) {
        return verdict == CheckVerdict::Passed ? passed : verdict == CheckVerdict::Failed ? failed : unknown;
    };
    fill(
        m_account, checks.account,
        words(checks.account, tr("This account may use the client ID."),
              tr("This account is not on the user list of the client ID. Add it under User Management in the "
                 "dashboard, then test again."),
              tr("Whether this account may use the client ID could not be found out.")));
    fill(m_premium, checks.premium,
         words(checks.premium, tr("The client ID's owner has Premium: songs can be played."),
               tr("The client ID's owner has no Premium: Undersong can pick songs but not play them."),
               tr("Whether songs can be played will show at the first one.")));
    fill(m_device, checks.device,
         words(checks.device,
               //: %1: the name of a device
               tr("Ready to play on “%1”.").arg(checks.deviceName),
               tr("No device is open. Open Spotify on any of your devices, then test again, or do it later."),
               tr("Whether a device is ready could not be found out.")));
    showReason(checks);
    announce(*this, m_account.text->text() + u' ' + m_premium.text->text() + u' ' + m_device.text->text());
}

//! What went wrong, beside the first test that it left without a proper answer.
void ChecksStep::showReason(const discovery::SetupChecks &checks)
{
    // These two have their own sentences already.
    if (!checks.error || checks.error->kind == ErrorKind::NotAllowListed ||
        checks.error->kind == ErrorKind::PremiumRequired)
        return;
    const Line &line = checks.account == CheckVerdict::Passed ? m_device : m_account;
    line.text->setText(discovery::errorText(*checks.error).text);
}

void ChecksStep::showFailure(const Error &error)
{
    showChecks({.error = error, .deviceName = {}});
}

} // namespace undersong::ui

#include "moc_checksstep.cpp"
