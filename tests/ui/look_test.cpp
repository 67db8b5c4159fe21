// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/glyph.h"
#include "ui/common/glyphlabel.h"
#include "ui/common/language.h"
#include "ui/common/notice.h"
#include "ui/common/skeletonlist.h"
#include "ui/common/statepanel.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/find.h"
#include "ui/gallery/gallery.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/starttrouble.h"

#include <QApplication>
#include <QFile>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPixmapCache>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using undersong::tests::named;

namespace {

int inked(const QImage &image, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return count;
}

} // namespace

//! The look as a system: tokens, glyphs, states, and the gallery that shows them.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setTextSize(100);
        m_theme->chooseContrast(ContrastChoice::Normal);
        m_theme->choose(SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyPairKeepsItsContrast_data();
    void everyPairKeepsItsContrast();
    void aPaletteTellsItsTokens();
    void widgetsFollowALiveSwitch();
    void glyphsAreOfOneHand();
    void directionalGlyphsTurnAbout();
    void theProgramIconHasASmallDrawing();
    void theRingFollowsTheKeyboard();
    void everyFailureHasAFace();
    void aPanelOffersOneWayOn();
    void aWaitEndsInAnotherTry();
    void theConsentCountsItsDays();
    void aSkeletonHasPatience();
    void troubleAtTheStartHasAWayOn();
    void theGalleryShowsEverything_data();
    void theGalleryShowsEverything();

private:
    Language m_language{u"en"_s};
    std::unique_ptr<Theme> m_theme;
};

void LookTest::everyPairKeepsItsContrast_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Contrast>("contrast");
    QTest::addColumn<double>("forText");  // WCAG 2.2: 1.4.3, 1.4.6
    QTest::addColumn<double>("forEdges"); // 1.4.11
    QTest::newRow("paper") << Scheme::Paper << Contrast::Normal << 4.5 << 3.0;
    QTest::newRow("ink") << Scheme::Ink << Contrast::Normal << 4.5 << 3.0;
    QTest::newRow("paper, high") << Scheme::Paper << Contrast::High << 7.0 << 4.5;
    QTest::newRow("ink, high") << Scheme::Ink << Contrast::High << 7.0 << 4.5;
}

void LookTest::everyPairKeepsItsContrast()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const Contrast, contrast);
    QFETCH(const double, forText);
    QFETCH(const double, forEdges);
    const Tokens &t = tokens(scheme, contrast);
    const auto stands = [](const QColor &one, const QColor &other, double least) {
        const double ratio = contrastRatio(one, other);
        if (ratio < least)
            qWarning().noquote() << one.name() << "on" << other.name() << ratio;
        return ratio >= least;
    };
    for (const QColor &ground : {t.window, t.surface, t.raised, t.selection}) {
        for (const QColor &ink : {t.text, t.secondary, t.accent, t.like, t.dislike, t.warning, t.error})
            QVERIFY(stands(ink, ground, forText));
        QVERIFY(stands(t.focus, ground, forEdges));
    }
    for (const QColor &ground : {t.window, t.surface, t.raised}) {
        QVERIFY(stands(t.edge, ground, forEdges));
        QVERIFY(stands(t.disabled, ground, 3));
    }
    for (const QColor &ground : {t.accent, t.accentHover})
        QVERIFY(stands(t.onAccent, ground, forText));
    for (const QColor &ground : {t.like, t.dislike})
        QVERIFY(stands(t.onReaction, ground, forText));
    const QPalette palette = paletteOf(scheme, contrast);
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
        QVERIFY(stands(palette.color(QPalette::PlaceholderText), palette.color(ground), forText));
    QVERIFY(stands(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), forText));
}

void LookTest::aPaletteTellsItsTokens()
{
    QSet<QString> sheets;
    for (const Scheme scheme : {Scheme::Paper, Scheme::Ink}) {
        for (const Contrast contrast : {Contrast::Normal, Contrast::High}) {
            QPalette palette = paletteOf(scheme, contrast);
            QCOMPARE(&tokensFor(palette), &tokens(scheme, contrast));
            // As a style sheet does to a widget with a tone.
            palette.setColor(QPalette::WindowText, tokens(scheme, contrast).like);
            QCOMPARE(&tokensFor(palette), &tokens(scheme, contrast));
            QString sheet = styleSheetOf(scheme, contrast);
            QVERIFY(sheet.contains(tokens(scheme, contrast).focus.name()));
            QVERIFY2(!sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s)).contains(u'$'),
                     "a token has no value");
            sheets.insert(sheet);
        }
    }
    QCOMPARE(sheets.size(), 4);
}

void LookTest::widgetsFollowALiveSwitch()
{
    QLabel label(u"Words"_s);
    GlyphLabel glyph(Glyph::Rings, Tint::Text, 24);
    label.show();
    glyph.show();
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    for (const SchemeChoice choice : {SchemeChoice::Dark, SchemeChoice::Light}) {
        for (const ContrastChoice contrast : {ContrastChoice::High, ContrastChoice::Normal}) {
            m_theme->choose(choice);
            m_theme->chooseContrast(contrast);
            const Tokens &t = tokens(m_theme->scheme(), m_theme->contrast());
            QCOMPARE(label.palette().color(QPalette::WindowText), t.text);
            const QImage drawn = glyph.grab().toImage();
            bool isFound = false;
            for (int y = 0; y < drawn.height() && !isFound; ++y)
                for (int x = 0; x < drawn.width() && !isFound; ++x)
                    isFound = drawn.pixelColor(x, y) == t.text;
            QVERIFY(isFound);
        }
    }
    QVERIFY(changed.size() >= 4);
}

void LookTest::glyphsAreOfOneHand()
{
    const QRegularExpression stroke(u"stroke-width=\"([^\"]+)\""_s);
    QSet<QByteArray> drawings;
    for (const Glyph glyph : allGlyphs()) {
        const QString name = glyphName(glyph);
        QFile file(u":/undersong/icons/%1.svg"_s.arg(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray drawing = file.readAll();
        QVERIFY2(drawing.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
        QVERIFY2(!drawings.contains(drawing), qPrintable(name));
        drawings.insert(drawing);
        auto widths = stroke.globalMatch(QString::fromUtf8(drawing));
        while (widths.hasNext()) {
            // One stroke; a dot is a stroke of no length, and somewhat wider.
            const QString width = widths.next().captured(1);
            QVERIFY2(width == u"1.8" || width == u"2.4" || width == u"2.400",
                     qPrintable(name + u' ' + width));
        }
        const QImage image = glyphIcon(glyph).pixmap(32).toImage();
        QVERIFY2(inked(image, image.rect()) > 10, qPrintable(name));
        const QRect frame = image.rect();
        const int atEdge =
            inked(image, {0, 0, frame.width(), 1}) + inked(image, {0, frame.bottom(), frame.width(), 1}) +
            inked(image, {0, 0, 1, frame.height()}) + inked(image, {frame.right(), 0, 1, frame.height()});
        QVERIFY2(atEdge == 0, qPrintable(name + u" is cut off"_s));
    }
}

void LookTest::directionalGlyphsTurnAbout()
{
    for (const Glyph glyph : allGlyphs()) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage fromLeft = glyphIcon(glyph).pixmap(48).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage fromRight = glyphIcon(glyph).pixmap(48).toImage();
        QVERIFY2(fromRight == (isGlyphMirrored(glyph) ? fromLeft.mirrored(true, false) : fromLeft),
                 qPrintable(glyphName(glyph)));
    }
    QVERIFY(isGlyphMirrored(Glyph::Back));
    QVERIFY(!isGlyphMirrored(Glyph::Play));
    QVERIFY(!isGlyphMirrored(Glyph::Clock));
}

void LookTest::theProgramIconHasASmallDrawing()
{
    const QImage small = programIcon().pixmap(16).toImage();
    const QImage scaled =
        programIcon().pixmap(128).toImage().scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QCOMPARE(small.size(), QSize(16, 16));
    QVERIFY(small != scaled);
    QCOMPARE(QImage(u":/undersong/icons/undersong-symbolic.svg"_s).isNull(), false);
}

void LookTest::theRingFollowsTheKeyboard()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s);
    auto *second = new QPushButton(u"Second"_s);
    auto *field = new QLineEdit;
    for (QWidget *widget : std::initializer_list<QWidget *>{first, second, field})
        rows->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QVERIFY2(window.findChild<QFocusFrame *>() == nullptr, "nobody used the keyboard yet");
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), second);
    const auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring && ring->isVisible());
    const int around = kFocusRing + kFocusGap;
    QCOMPARE(ring->geometry(), second->geometry().adjusted(-around, -around, around, around));
    const QImage drawn = window.grab().toImage();
    const QPoint onRing(second->geometry().center().x(), second->geometry().top() - around + kFocusRing / 2);
    QCOMPARE(drawn.pixelColor(onRing), tokens(Scheme::Paper).focus);
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QVERIFY2(!ring->isVisible(), "a field marks itself by its border");
}

void LookTest::everyFailureHasAFace()
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::SwitchedOff); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const Notice offered = noticeOf({.kind = kind, .detail = {}}, Retry::Offered);
        QVERIFY2(!offered.title.isEmpty(), qPrintable(errorKindName(kind)));
        QVERIFY2(!offered.text.isEmpty(), qPrintable(errorKindName(kind)));
        QCOMPARE(offered.action == discovery::ErrorAction::None, offered.actionText.isEmpty());
        const Notice plain = noticeOf({.kind = kind, .detail = {}}, Retry::NotOffered);
        QVERIFY(plain.action != discovery::ErrorAction::TryAgain);
    }
    // States with a way on of their own, told apart at a glance.
    QSet<Glyph> glyphs;
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::NoActiveDevice, ErrorKind::PremiumRequired,
                                 ErrorKind::Keychain, ErrorKind::StorageFull}) {
        const Notice notice = noticeOf({.kind = kind, .detail = {}}, Retry::Offered);
        QVERIFY2(notice.action != discovery::ErrorAction::None, qPrintable(errorKindName(kind)));
        glyphs.insert(notice.glyph);
    }
    QCOMPARE(glyphs.size(), 5);
}

void LookTest::aPanelOffersOneWayOn()
{
    StatePanel panel;
    QSignalSpy acted(&panel, &StatePanel::actionWanted);
    panel.showNotice(noticeOf({.kind = ErrorKind::NoActiveDevice, .detail = {}}, Retry::Offered));
    panel.show();
    QVERIFY(panel.accessibleName().contains(u"Open Spotify"_s));
    named<QPushButton>(panel, u"Choose a device"_s)->click();
    QCOMPARE(acted.first().first().value<discovery::ErrorAction>(), discovery::ErrorAction::ChooseDevice);
    EmptyState empty(Glyph::Library, u"No likes yet"_s, u"Start with ten songs"_s);
    QSignalSpy chosen(&empty, &EmptyState::chosen);
    QCOMPARE(empty.accessibleName(), u"No likes yet"_s);
    named<QPushButton>(empty, u"Start with ten songs"_s)->click();
    QCOMPARE(chosen.size(), 1);
}

void LookTest::aWaitEndsInAnotherTry()
{
    ErrorStrip strip(nullptr);
    StatePanel panel;
    panel.show();
    QSignalSpy byStrip(&strip, &ErrorStrip::actionWanted);
    QSignalSpy byPanel(&panel, &StatePanel::actionWanted);
    const Error told{.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 40ms};
    strip.showError(told, Retry::Offered);
    panel.showNotice(noticeOf(told, Retry::Offered));
    QTRY_COMPARE(byStrip.size(), 1);
    QTRY_COMPARE(byPanel.size(), 1);
    QCOMPARE(byStrip.first().first().value<discovery::ErrorAction>(), discovery::ErrorAction::TryAgain);
    QVERIFY(!strip.isVisible());
    strip.showError(told, Retry::NotOffered);
    QTRY_VERIFY(!strip.isVisible());
    QCOMPARE(byStrip.size(), 1);
}

void LookTest::theConsentCountsItsDays()
{
    const TimePoint now = fromMilliseconds(1'772'482'440'000);
    const Notice soon = consentNotice(now + std::chrono::hours(36), now);
    QCOMPARE(soon.action, discovery::ErrorAction::SignIn);
    QVERIFY2(soon.text.contains(u'2'), qPrintable(soon.text));
    QVERIFY(consentNotice(now - std::chrono::hours(1), now).text.contains(u"today"_s));
}

void LookTest::aSkeletonHasPatience()
{
    SkeletonList list(u"Loading songs"_s);
    list.resize(400, 300);
    list.show();
    QVERIFY2(!list.isDrawn(), "what is quick never flickers");
    const QImage blank = list.grab().toImage();
    QTRY_VERIFY(list.isDrawn());
    QVERIFY(list.grab().toImage() != blank);
    list.hide();
    list.show();
    QVERIFY(!list.isDrawn());
}

void LookTest::troubleAtTheStartHasAWayOn()
{
    StartTrouble trouble({.kind = ErrorKind::StorageNewer, .detail = u"version 999"_s},
                         u"/home/somebody/profile"_s);
    trouble.show();
    QSignalSpy retried(&trouble, &StartTrouble::retryWanted);
    QSignalSpy shown(&trouble, &StartTrouble::folderWanted);
    QSignalSpy closed(&trouble, &StartTrouble::closed);
    named<QPushButton>(trouble, u"Try again"_s)->click();
    named<QPushButton>(trouble, u"Show the folder"_s)->click();
    QCOMPARE(retried.size(), 1);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(closed.size(), 0);
    named<QPushButton>(trouble, u"Quit"_s)->click();
    QCOMPARE(closed.size(), 1);
}

void LookTest::theGalleryShowsEverything_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<ContrastChoice>("contrast");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << SchemeChoice::Light << ContrastChoice::Normal << Qt::LeftToRight << 100;
    QTest::newRow("dark, from the right")
        << SchemeChoice::Dark << ContrastChoice::Normal << Qt::RightToLeft << 100;
    QTest::newRow("high, large") << SchemeChoice::Dark << ContrastChoice::High << Qt::LeftToRight << 200;
}

void LookTest::theGalleryShowsEverything()
{
    QFETCH(const SchemeChoice, scheme);
    QFETCH(const ContrastChoice, contrast);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, percent);
    m_theme->choose(scheme);
    m_theme->chooseContrast(contrast);
    m_theme->setTextSize(percent);
    QApplication::setLayoutDirection(direction);
    Gallery gallery(*m_theme);
    gallery.show();
    QVERIFY(gallery.pageCount() >= 10);
    const QString folder = qEnvironmentVariable("UNDERSONG_PICTURES");
    for (int page = 0; page < gallery.pageCount(); ++page) {
        gallery.showPage(page);
        const QImage image = gallery.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = image.width() / 4; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 3, qPrintable(u"page %1 is empty"_s.arg(page)));
        if (!folder.isEmpty()) {
            QTest::qWait(kPatience + 50);
            gallery.grab().save(
                u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())).arg(page));
        }
    }
}

QTEST_MAIN(LookTest)
#include "look_test.moc"
