// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/errortext.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/checksstep.h"
#include "ui/onboarding/clientidstep.h"
#include "ui/onboarding/musicstep.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using undersong::tests::named;

namespace {

// Stands in for discovery::Account::isClientId in the shape of the field, not of the rule.
bool isThirtyTwoHex(QStringView text)
{
    return text.size() == 32 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

} // namespace

class OnboardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clientIdIsCheckedWhileTyping();
    void redirectUriIsCopied();
    void browserStepAsksWithoutKeychain();
    void lookingUpSoundIsAsked();
    void checksTellWhatFailed();
    void genresArePickedByKeyOrSkipped();

private:
    Language m_language{u"en"_s};
    std::unique_ptr<Theme> m_theme;
};

void OnboardingTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void OnboardingTest::clientIdIsCheckedWhileTyping()
{
    ClientIdStep step(u"http://127.0.0.1:47813/callback"_s, &isThirtyTwoHex, nullptr);
    auto *field = named<QLineEdit>(step, u"Client ID"_s);
    auto *next = named<QPushButton>(step, u"Continue"_s);
    QVERIFY(field != nullptr && next != nullptr);
    QSignalSpy entered(&step, &ClientIdStep::clientIdEntered);
    QVERIFY(!next->isEnabled());
    field->setText(u"abc"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(field->accessibleDescription().contains(u"3 of 32"_s));
    field->setText(u"abcx"_s);
    QVERIFY2(field->accessibleDescription().contains(u"digits"_s), "a wrong character is told at once");
    field->setText(QString(32, u'z'));
    QVERIFY(!next->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    const QString right = u"0123456789abcdefABCDEF0123456789"_s;
    field->setText(u"  %1 "_s.arg(right));
    QVERIFY(next->isEnabled());
    next->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), right);
}

void OnboardingTest::redirectUriIsCopied()
{
    const QString uri = u"http://127.0.0.1:47813/callback"_s;
    ClientIdStep step(uri, &isThirtyTwoHex, nullptr);
    QCOMPARE(named<QLineEdit>(step, u"Redirect URI"_s)->text(), uri);
    named<QPushButton>(step, u"Copy the redirect URI"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), uri);
}

void OnboardingTest::browserStepAsksWithoutKeychain()
{
    BrowserStep step(nullptr);
    auto *open = named<QPushButton>(step, u"Open the page again"_s);
    auto *keep = named<QPushButton>(step, u"Only for this run"_s);
    QSignalSpy opened(&step, &BrowserStep::openWanted);
    QSignalSpy kept(&step, &BrowserStep::keepForThisRunWanted);
    QVERIFY(!open->isEnabled());
    QVERIFY(keep->isHidden());
    step.setAddress(QUrl(u"http://127.0.0.1/authorize"_s));
    open->click();
    QCOMPARE(opened.size(), 1);
    step.askForThisRun();
    QVERIFY(!keep->isHidden());
    QVERIFY(open->isHidden());
    keep->click();
    QCOMPARE(kept.size(), 1);
}

//! It sends something away, so it is off until the listener says otherwise, and says what.
void OnboardingTest::lookingUpSoundIsAsked()
{
    ChecksStep step(nullptr);
    auto *box = named<QCheckBox>(step, u"Look up how songs sound"_s);
    QVERIFY(box != nullptr);
    QVERIFY(!box->isChecked());
    QVERIFY(box->accessibleDescription().contains(u"ReccoBeats"_s));
    QVERIFY(box->accessibleDescription().contains(u"nothing about you"_s));
    QSignalSpy chosen(&step, &ChecksStep::soundLookUpChosen);
    // What is shown as stored is nobody's choice.
    step.setSoundLookUp(true);
    QVERIFY(box->isChecked());
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toBool(), false);
}

void OnboardingTest::checksTellWhatFailed()
{
    using discovery::CheckVerdict;
    ChecksStep step(nullptr);
    const auto says = [&step](const QString &words) {
        const auto labels = step.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&words](const QLabel *label) { return label->text().contains(words); });
    };
    const QString userList = u"not on the user list"_s;
    step.showChecks({.account = CheckVerdict::Failed,
                     .error = Error{.kind = ErrorKind::NotAllowListed, .detail = {}},
                     .deviceName = {}});
    QVERIFY(says(userList));
    for (const Error &error :
         {Error{.kind = ErrorKind::Offline, .detail = {}}, Error{.kind = ErrorKind::Timeout, .detail = {}},
          Error{.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 38s},
          Error{.kind = ErrorKind::ServerError, .detail = {}}}) {
        step.showChecks({.error = error, .deviceName = {}});
        QVERIFY2(!says(userList), qPrintable(errorKindName(error.kind)));
        QVERIFY2(says(discovery::errorText(error).text), qPrintable(errorKindName(error.kind)));
    }
    // The account is settled; only the device is not.
    const Error offline{.kind = ErrorKind::Offline, .detail = {}};
    step.showChecks({.account = CheckVerdict::Passed,
                     .premium = CheckVerdict::Passed,
                     .error = offline,
                     .deviceName = {}});
    QVERIFY(says(u"This account may use the client ID."_s));
    QVERIFY(says(discovery::errorText(offline).text));
}

void OnboardingTest::genresArePickedByKeyOrSkipped()
{
    MusicStep step({u"jazz"_s, u"hip-hop"_s, u"soul"_s, u"r-n-b"_s}, nullptr);
    // An ampersand is a letter here, no mark for a key.
    auto *rnb = named<QPushButton>(step, u"R&B"_s);
    QVERIFY(rnb != nullptr);
    QCOMPARE(rnb->text(), u"R&&B"_s);
    QVERIFY(rnb->shortcut().isEmpty());
    auto *jazz = named<QPushButton>(step, u"Jazz"_s);
    auto *hipHop = named<QPushButton>(step, u"Hip-hop"_s);
    auto *finish = named<QPushButton>(step, u"Find songs"_s);
    QVERIFY(jazz != nullptr && hipHop != nullptr && finish != nullptr);
    QSignalSpy chosen(&step, &MusicStep::chosen);
    QSignalSpy skipped(&step, &MusicStep::skipped);
    step.setPicked({u"hip-hop"_s});
    QVERIFY(hipHop->isChecked() && !jazz->isChecked());
    QTest::keyClick(jazz, Qt::Key_Space);
    QVERIFY(finish->accessibleDescription().startsWith(u'2'));
    named<QPushButton>(step, u"Skip"_s)->click();
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(chosen.size(), 0);
    finish->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toStringList(), (QStringList{u"jazz"_s, u"hip-hop"_s}));
}

QTEST_MAIN(OnboardingTest)
#include "onboarding_test.moc"
