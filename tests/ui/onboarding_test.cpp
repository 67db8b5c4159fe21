// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/clientidstep.h"

#include <QClipboard>
#include <QGuiApplication>
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

QTEST_MAIN(OnboardingTest)
#include "onboarding_test.moc"
