// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/privacy.h"
#include "discovery/privacytext.h"
#include "integration/world.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/pseudolocale.h"
#include "ui/screens.h"
#include "ui/shell/frame.h"
#include "ui/textroom.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using undersong::tests::sampleSong;

namespace {

//! A window at one size, with one size of text.
struct Setting
{
    const char *name;
    QSize window;
    int percent;
};

//! The smallest window with the largest text has no room for longer words: it is not asked for.
constexpr std::array kSettings{
    Setting{"large", Frame::kDefaultSize, 100},
    Setting{"small", Frame::kMinimumSize, 100},
    Setting{"large, text 200", Frame::kDefaultSize, 200},
};

//! Letters that are no word of ours: what the samples are called, names of makers, keys and addresses.
QString withoutNames(QString text)
{
    static const QStringList kNames = [] {
        QStringList names{u"Undersong"_s, u"Spotify"_s, u"Kitchen"_s, u"Long Evenings"_s, u"Evening"_s};
        // What the gallery's own sample says.
        names += {u"No likes yet"_s, u"Start with ten songs"_s};
        const QLocale locale;
        for (int month = 1; month <= 12; ++month)
            names += {locale.monthName(month), locale.monthName(month, QLocale::ShortFormat)};
        for (int day = 1; day <= 7; ++day)
            names += {locale.dayName(day), locale.dayName(day, QLocale::ShortFormat)};
        names += {locale.amText(), locale.pmText(), QDateTime::currentDateTime().timeZoneAbbreviation()};
        for (const QString &language : Language::available())
            names.append(QLocale(language).nativeLanguageName());
        for (int i = 0; i < 6; ++i) {
            const catalog::Song song = sampleSong(i);
            names += {song.title, song.artist, song.album};
        }
        for (const discovery::Service &service : discovery::allServices()) {
            for (const discovery::Outlet &outlet : service.outlets)
                names.append(outlet.name());
            names.append(discovery::privacyWords(service).title);
        }
        // The longest first: one may hold another.
        std::ranges::sort(names, std::ranges::greater(), &QString::size);
        names.removeIf([](const QString &name) { return name.startsWith(u'['); });
        return names;
    }();
    static const QRegularExpression kKeysAndAddresses(
        u"https?://\\S+|/\\S+|undersong --\\S+|\\b(Ctrl|Shift|Alt|Meta|Space|Del|Esc|Left|Right|Up|Down|Home|End|Return)\\b"_s);
    for (const QString &name : kNames)
        text.remove(name);
    return text.remove(kKeysAndAddresses);
}

} // namespace

//! Every screen in a language with longer words: nothing is cut off, and no word goes round the translators.
class PseudoTest : public QObject
{
    Q_OBJECT

private:
    tests::PseudoLocale m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::World> m_world;
    std::unique_ptr<tests::Screens> m_screens;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"de"_s));
        m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
        m_world = std::make_unique<test::World>();
        QVERIFY(m_world->open());
        QCoreApplication::installTranslator(&m_language);
        m_screens =
            std::make_unique<tests::Screens>(m_world->profile().settings(), m_world->profile().account());
    }
    void cleanupTestCase()
    {
        QCoreApplication::removeTranslator(&m_language);
        m_screens.reset();
        m_world.reset();
        m_theme.reset();
    }

    void textsGrow()
    {
        QCOMPARE(tests::pseudoText(u"Like"_s), u"[Líkéé]"_s);
        QCOMPARE(tests::pseudoText(u"%1 of %n"_s).count(u'%'), 2);
        QVERIFY(tests::pseudoText(u"A sentence of some length."_s).size() >= 26 * 7 / 5);
        QCOMPARE(tests::outsideBrackets(u"[a [b] c] d [e]"_s).trimmed(), u"d"_s);
    }

    void screensHaveRoom_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("percent");
        for (const Setting &setting : kSettings) {
            for (const auto &[name, make] : m_screens->all())
                QTest::newRow(qPrintable(name + u", "_s + QLatin1StringView(setting.name)))
                    << name << setting.window << setting.percent;
        }
    }

    void screensHaveRoom()
    {
        QFETCH(const QString, screen);
        QFETCH(const QSize, window);
        QFETCH(const int, percent);
        m_theme->setTextSize(percent);
        const tests::Screens::Made made = m_screens->all().at(screen)();
        if (qobject_cast<Frame *>(made.get()) != nullptr)
            made->resize(window);
        else
            // As much as its content needs, and no more than a small screen has.
            made->resize(made->sizeHint().expandedTo(made->minimumSizeHint()).boundedTo(QSize(1280, 720)));
        made->show();
        // Scroll bars come, and what they take from the room is given up after them.
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("UNDERSONG_PICTURES"); !folder.isEmpty())
            made->grab().save(QDir(folder).filePath(
                QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".png"_s));
        const QStringList cut = tests::cutTexts(*made);
        for (const QString &one : cut)
            qWarning().noquote() << "cut off:" << one;
        static const QRegularExpression kWord(u"\\p{L}{2}"_s);
        int foreign = 0;
        for (const tests::ShownText &shown : tests::shownTexts(*made)) {
            if (!withoutNames(tests::outsideBrackets(shown.text)).contains(kWord))
                continue;
            ++foreign;
            qWarning().noquote() << "not translated:" << shown.place << shown.text;
        }
        QVERIFY2(cut.isEmpty(), qPrintable(u"%1 texts are cut off"_s.arg(cut.size())));
        QCOMPARE(foreign, 0);
    }
};

QTEST_MAIN(PseudoTest)
#include "pseudo_test.moc"
