// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/database.h"
#include "ui/common/language.h"
#include "ui/find.h"
#include "ui/privacy/privacypage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace undersong;
using namespace Qt::StringLiterals;
using undersong::tests::named;

//! The privacy page on real settings.
class PrivacyPageTest : public QObject
{
    Q_OBJECT

private:
    static qsizetype cards(const ui::PrivacyPage &page, const QString &state)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::count_if(labels, [&](const QLabel *label) { return label->text() == state; });
    }

    bool hasText(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    ui::Language m_language{u"en"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<discovery::Privacy> m_privacy;
    SystemClock m_clock;
    std::unique_ptr<discovery::ReadBudget> m_budget;
    std::unique_ptr<ui::PrivacyPage> m_page;

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<storage::Database>(
            storage::DatabaseOptions{.path = m_folder.filePath(u"p.db"_s)});
        QVERIFY(QCoro::waitFor(m_database->open()));
        m_settings = std::make_unique<storage::Settings>(*m_database);
        QVERIFY(QCoro::waitFor(m_settings->reload()));
        m_privacy = std::make_unique<discovery::Privacy>(discovery::allServices(), *m_settings);
        m_budget = std::make_unique<discovery::ReadBudget>(*m_database, *m_settings, m_clock);
        m_page = std::make_unique<ui::PrivacyPage>(*m_privacy, *m_budget, *m_settings);
        m_page->resize(720, 480);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void everySwitchSaysWhatItIsAbout()
    {
        const auto boxes = m_page->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), m_privacy->services().size() + 1);
        for (const QCheckBox *box : boxes) {
            QVERIFY(!box->accessibleName().isEmpty());
            QVERIFY(box->accessibleDescription().size() > 60);
        }
        for (const discovery::Service &service : m_privacy->services()) {
            auto *box = named<QCheckBox>(*m_page, service.title);
            QVERIFY2(box, qPrintable(service.title));
            QVERIFY(box->accessibleDescription().contains(service.outlets.first().name()));
            auto *terms = named<QPushButton>(*m_page, u"Terms of %1"_s.arg(service.title));
            QVERIFY(terms);
            QCOMPARE(terms->toolTip(), service.terms.toString());
        }
    }

    void switchesAreTurnedByKeys()
    {
        for (const discovery::Service &service : m_privacy->services()) {
            auto *box = named<QCheckBox>(*m_page, service.title);
            QVERIFY(box);
            const bool wasOn = m_settings->get(service.isEnabled);
            QCOMPARE(box->isChecked(), wasOn);
            QTest::keyClick(box, Qt::Key_Space);
            QCOMPARE(m_settings->get(service.isEnabled), !wasOn);
            QTest::keyClick(box, Qt::Key_Space);
            QCOMPARE(m_settings->get(service.isEnabled), wasOn);
        }
    }

    void theKeyboardReachesEverything()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>())
            QVERIFY2(reached.contains(box), qPrintable(box->text()));
    }

    void offlineStopsWhatIsOnAndKeepsTheSwitches()
    {
        auto *offline = named<QCheckBox>(*m_page, u"Stay off-line"_s);
        QVERIFY(offline && !offline->isChecked());
        QCOMPARE(cards(*m_page, u"On"_s), 3);
        QTest::keyClick(offline, Qt::Key_Space);
        QVERIFY(m_privacy->isOffline());
        QCOMPARE(cards(*m_page, u"On"_s), 0);
        QCOMPARE(cards(*m_page, u"Stopped: you stay off-line"_s), 3);
        QVERIFY(named<QCheckBox>(*m_page, u"Spotify covers"_s)->isChecked());
        // Turned elsewhere, it is followed.
        QVERIFY(QCoro::waitFor(m_settings->set(storage::kOffline, false)));
        QVERIFY(!offline->isChecked());
        QCOMPARE(cards(*m_page, u"On"_s), 3);
        QVERIFY(QCoro::waitFor(m_settings->set(storage::kDeezerEnabled, true)));
        QVERIFY(named<QCheckBox>(*m_page, u"Deezer"_s)->isChecked());
        QCOMPARE(cards(*m_page, u"On"_s), 4);
    }

    void readsOfSpotifyAreCounted()
    {
        QTRY_VERIFY(hasText(u"Reads of Spotify today: 0 of 500."_s));
        m_budget->noteSent();
        m_budget->noteSent();
        QTRY_VERIFY(hasText(u"Reads of Spotify today: 2 of 500."_s));
        QVERIFY(QCoro::waitFor(m_settings->set(storage::kDailyReads, 2)));
        QTRY_VERIFY(hasText(u"Reads of Spotify today: 2 of 2. Looking for songs goes on after midnight."_s));
        QVERIFY(QCoro::waitFor(m_settings->set(storage::kDailyReads, 500)));
    }

    //! At the narrowest window, in the longest language, nothing is wider than the page.
    void nothingIsCutOff()
    {
        const ui::Language german(u"de"_s);
        ui::PrivacyPage page(*m_privacy, *m_budget, *m_settings);
        page.resize(560, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const QCheckBox *box : page.findChildren<QCheckBox *>()) {
            const QRect place(box->mapTo(&page, QPoint()), box->size());
            QVERIFY2(place.right() < page.width(), qPrintable(box->text()));
            QVERIFY(box->width() >= box->sizeHint().width());
        }
    }
};

QTEST_MAIN(PrivacyPageTest)
#include "privacypage_test.moc"
