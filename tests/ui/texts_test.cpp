// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/errortext.h"
#include "discovery/reasontext.h"
#include "ui/common/elidedbutton.h"
#include "ui/common/glyph.h"
#include "ui/common/language.h"
#include "ui/common/songtext.h"
#include "ui/common/tokens.h"
#include "ui/samples.h"
#include "ui/shell/commands.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language = std::make_unique<Language>(u"en"_s); }
    void cleanup() { m_language.reset(); }

    void textKeepsItsContrast_data();
    void textKeepsItsContrast();
    void paletteAndSheetComeFromTheTokens();
    void everyGlyphIsDrawn();
    void everyErrorHasItsSentence();
    void waitingTimesAreRoundedUp();
    void reasonsBecomeSentences();
    void outcomesBecomeSentences();
    void timesReadLikeTimes();
    void languagesSpeak();
    void aButtonWithRoomIsNotCut();

private:
    std::unique_ptr<Language> m_language;
};

void TextsTest::textKeepsItsContrast_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("paper") << Scheme::Paper;
    QTest::newRow("ink") << Scheme::Ink;
}

void TextsTest::textKeepsItsContrast()
{
    QFETCH(const Scheme, scheme);
    const Tokens &t = tokens(scheme);
    const QList<QColor> grounds{t.window, t.surface, t.raised, t.selection};
    for (const QColor &text : {t.text, t.secondary, t.accent, t.like, t.dislike, t.warning, t.error}) {
        for (const QColor &ground : grounds)
            QVERIFY2(contrastRatio(text, ground) >= 4.5,
                     qPrintable(
                         u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrastRatio(text, ground))));
    }
    QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrastRatio(t.onAccent, t.accentHover) >= 4.5);
    QVERIFY(contrastRatio(t.onReaction, t.like) >= 4.5);
    QVERIFY(contrastRatio(t.onReaction, t.dislike) >= 4.5);
    QVERIFY(contrastRatio(t.edge, t.window) >= 3);
    QVERIFY(contrastRatio(t.edge, t.surface) >= 3);
    // The formula itself: the two ends of the scale.
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(t.text, t.text), 1.0);
}

void TextsTest::paletteAndSheetComeFromTheTokens()
{
    for (const Scheme scheme : {Scheme::Paper, Scheme::Ink}) {
        QCOMPARE(schemeOf(paletteOf(scheme)), scheme);
        QString sheet = styleSheetOf(scheme);
        QVERIFY(sheet.contains(tokens(scheme).accent.name()));
        QVERIFY2(!sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s)).contains(u'$'), "a token has no colour");
    }
}

void TextsTest::everyGlyphIsDrawn()
{
    for (int i = 0; i <= static_cast<int>(Glyph::Rings); ++i) {
        const QImage image = glyphIcon(static_cast<Glyph>(i)).pixmap(32).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        QVERIFY2(inked > 20, qPrintable(u"glyph %1 is empty"_s.arg(i)));
    }
    QVERIFY(!programIcon().pixmap(32).isNull());
}

void TextsTest::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ErrorKind::SwitchedOff); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const discovery::ErrorSentence sentence =
            discovery::errorText({.kind = kind, .detail = u"internal detail"_s});
        QVERIFY2(!sentence.text.isEmpty(), qPrintable(errorKindName(kind)));
        QVERIFY2(!sentence.text.contains(u"internal detail"_s), qPrintable(sentence.text));
        QVERIFY2(sentence.text.endsWith(u'.'), qPrintable(sentence.text));
        QCOMPARE(sentence.action == discovery::ErrorAction::None, sentence.actionText.isEmpty());
        QVERIFY2(!sentences.contains(sentence.text), qPrintable(sentence.text));
        sentences.insert(sentence.text);
    }
}

void TextsTest::waitingTimesAreRoundedUp()
{
    QCOMPARE(discovery::waitText(37'001ms), u"38 seconds"_s);
    QCOMPARE(discovery::waitText(0ms), u"1 second"_s);
    QCOMPARE(discovery::waitText(5min), u"5 minutes"_s);
    QCOMPARE(discovery::waitText(7201s), u"3 hours"_s);
    const auto sentence =
        discovery::errorText({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 38s});
    QVERIFY(sentence.text.contains(u"38 seconds"_s));
}

void TextsTest::reasonsBecomeSentences()
{
    using discovery::ReasonKind;
    using tests::sampleReason;
    QCOMPARE(reasonText(sampleReason(ReasonKind::LikedSong, 0.4, u"X"_s)), u"because you liked “X”"_s);
    QCOMPARE(reasonText(sampleReason(ReasonKind::Sound, -0.4, u"acousticness"_s, 1)),
             u"more acoustic than you like"_s);
    QCOMPARE(reasonText(sampleReason(ReasonKind::Sound, 0.4, u"energy"_s, -1)),
             u"calmer than most, as you like it"_s);
    QCOMPARE(reasonText(sampleReason(ReasonKind::DislikedArtist, -0.2, u"Y"_s)),
             u"by Y, whom you do not like"_s);
    for (const auto &field : catalog::audioFeatureFields()) {
        for (const double weight : {0.3, -0.3}) {
            for (const int direction : {1, -1}) {
                const QString text =
                    reasonText(sampleReason(ReasonKind::Sound, weight, QString(field.name), direction));
                QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
            }
        }
    }
    QCOMPARE(weightText(0.414), u"+0.41"_s);
    QCOMPARE(weightText(-0.22), u"−0.22"_s);
    QCOMPARE(weightText(-0.001), u"+0.00"_s);
    QVERIFY(probabilityText(0.72).contains(u"72"_s));
    QCOMPARE(discovery::mainReasonText(
                 {sampleReason(ReasonKind::Prior, 1, {}), sampleReason(ReasonKind::LikedSong, -1, u"X"_s)}),
             QString());
    // What is known of a song is said before that it is worth getting to know.
    QCOMPARE(discovery::mainReasonText({sampleReason(ReasonKind::Exploration, 1, {}),
                                        sampleReason(ReasonKind::LikedSong, 0.4, u"X"_s)}),
             u"because you liked “X”"_s);
}

void TextsTest::outcomesBecomeSentences()
{
    discovery::ReactionOutcome outcome;
    outcome.song = tests::sampleSong(0);
    outcome.likes = 12;
    QCOMPARE(outcomeText(outcome), u"Liked “Lantern Weather”. 12 likes so far."_s);
    outcome.wasAlreadyGiven = true;
    QCOMPARE(outcomeText(outcome), u"Already noted for “Lantern Weather”."_s);
    for (const QString &rule : {u"disliked"_s, u"liked"_s, u"resting"_s, u"offered-lately"_s, u"known"_s})
        QVERIFY(ruleText(rule) != ruleText(u"another"_s));
    QCOMPARE(bylineText(tests::sampleSong(0)), u"Odile Farrow · Small Harbours · 2019"_s);
    catalog::Song wiped;
    QVERIFY(!titleText(wiped).isEmpty());
    QVERIFY(bylineText(wiped).isEmpty());
}

void TextsTest::timesReadLikeTimes()
{
    QCOMPARE(durationText(222s), u"3:42"_s);
    QCOMPARE(durationText(3725s), u"1:02:05"_s);
    QCOMPARE(durationText(-5s), u"0:00"_s);
    QCOMPARE(spokenDuration(62s), u"1 minute 2 seconds"_s);
    const TimePoint now = tests::StillClock().now();
    QCOMPARE(whenText(now - 30s, now), u"just now"_s);
    QCOMPARE(whenText(now - 90s, now), u"1 minute ago"_s);
    QVERIFY(!whenText(now - 24h * 40, now).isEmpty());
}

void TextsTest::languagesSpeak()
{
    const Error offline{.kind = ErrorKind::Offline, .detail = {}};
    const QString english = discovery::errorText(offline).text;
    m_language = std::make_unique<Language>(u"de"_s);
    const QString german = discovery::errorText(offline).text;
    QVERIFY(german != english);
    QCOMPARE(discovery::waitText(1s), u"1 Sekunde"_s);
    // Words of a class in a namespace, too.
    QCOMPARE(Commands::table().first().text, u"Gefällt mir"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    m_language = std::make_unique<Language>(u"ar"_s);
    QVERIFY(discovery::errorText(offline).text != german);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    // Without words of its own, a language shows English ones, left to right.
    m_language = std::make_unique<Language>(u"he"_s);
    QCOMPARE(discovery::errorText(offline).text, english);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TextsTest::aButtonWithRoomIsNotCut()
{
    ElidedButton button;
    // Among them widths that are rounded down.
    for (int eighths = 9 * 8; eighths < 16 * 8; ++eighths) {
        QFont font = button.font();
        font.setPointSizeF(eighths / 8.0);
        button.setFont(font);
        for (const QString &text : {u"Discover"_s, u"History"_s, u"Taste"_s, u"Search"_s, u"Settings"_s}) {
            button.setText(text);
            button.resize(button.sizeHint());
            QCOMPARE(button.shownText(), text);
            button.resize(button.sizeHint().width() - button.fontMetrics().horizontalAdvance(text) / 2, 40);
            QVERIFY2(button.shownText().endsWith(u'…'), qPrintable(button.shownText()));
        }
    }
}

QTEST_MAIN(TextsTest)
#include "texts_test.moc"
