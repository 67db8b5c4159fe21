// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/about/aboutdialog.h"
#include "ui/about/diagnostics.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/miniplayer/miniview.h"
#include "ui/onboarding/quickstartdialog.h"
#include "ui/samples.h"
#include "ui/session/sessiondialog.h"
#include "ui/session/sessionswitch.h"
#include "ui/settings/keybutton.h"
#include "ui/settings/keyseditor.h"
#include "ui/settings/settingsview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using undersong::tests::named;

namespace {

//! Values behind a small table of settings.
struct Values
{
    bool isOn = false;
    QString colour = u"red"_s;
    int count = 5;
    int asked = 0;
};

QList<SettingRow> rowsOf(Values &values)
{
    return {{.topic = SettingsTopic::Account,
             .id = u"go"_s,
             .title = u"Go somewhere"_s,
             .meaning = {},
             .words = u"travel"_s,
             .control = ActionSetting{.button = u"Go"_s, .run = [&values] { ++values.asked; }}},
            {.topic = SettingsTopic::Look,
             .id = u"lamp"_s,
             .title = u"Lamp"_s,
             .meaning = u"Lights the room."_s,
             .words = {},
             .control = ToggleSetting{.get = [&values] { return values.isOn; },
                                      .set = [&values](bool isOn) { values.isOn = isOn; }},
             .reset = [&values] { values.isOn = false; }},
            {.topic = SettingsTopic::Look,
             .id = u"colour"_s,
             .title = u"Colour"_s,
             .meaning = {},
             .words = {},
             .control = ChoiceSetting{.options = {{u"red"_s, u"Red"_s}, {u"blue"_s, u"Blue as the sea"_s}},
                                      .get = [&values] { return values.colour; },
                                      .set = [&values](const QString &value) { values.colour = value; }},
             .reset = [&values] { values.colour = u"red"_s; }},
            {.topic = SettingsTopic::Advanced,
             .id = u"count"_s,
             .title = u"Count"_s,
             .meaning = {},
             .words = {},
             .control = NumberSetting{.least = 1,
                                      .most = 9,
                                      .step = 1,
                                      .get = [&values] { return values.count; },
                                      .set = [&values](int count) { values.count = count; }},
             .reset = [&values] { values.count = 5; }}};
}

catalog::Session sessionOf(qint64 id, const QString &name, bool learns = true)
{
    return {.id = catalog::SessionId(id), .name = name, .learns = learns};
}

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

//! Settings, keys, sessions and the small windows, as seen.
class SettingsTest : public QObject
{
    Q_OBJECT

private:
    Language m_language{u"en"_s};
    std::unique_ptr<Theme> m_theme;
    tests::PaintedCovers m_covers;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light); }

    void whatIsChangedTakesEffectAtOnce()
    {
        Values values;
        SettingsView view(rowsOf(values));
        named<QPushButton>(view, u"Go somewhere"_s)->click();
        QCOMPARE(values.asked, 1);
        QTest::keyClick(named<QCheckBox>(view, u"Lamp"_s), Qt::Key_Space);
        QVERIFY(values.isOn);
        auto *colours = named<QComboBox>(view, u"Colour"_s);
        QTest::keyClick(colours, Qt::Key_Down);
        QCOMPARE(values.colour, u"blue"_s);
        named<QSpinBox>(view, u"Count"_s)->setValue(7);
        QCOMPARE(values.count, 7);
        // What changes elsewhere is shown.
        values.isOn = false;
        values.colour = u"red"_s;
        view.follow();
        QVERIFY(!named<QCheckBox>(view, u"Lamp"_s)->isChecked());
        QCOMPARE(colours->currentText(), u"Red"_s);
    }

    void aPageIsResetAlone()
    {
        Values values{.isOn = true, .colour = u"blue"_s, .count = 7};
        SettingsView view(rowsOf(values));
        auto *reset = named<QPushButton>(view, u"Reset this page: Look"_s);
        QVERIFY(reset);
        QVERIFY(named<QPushButton>(view, u"Reset this page: Account"_s) == nullptr);
        reset->click();
        QVERIFY(!values.isOn);
        QCOMPARE(values.colour, u"red"_s);
        QCOMPARE(values.count, 7);
        QVERIFY(!named<QCheckBox>(view, u"Lamp"_s)->isChecked());
    }

    //! By the words of a row, of its choices and of its topic; Enter goes there.
    void settingsAreFoundByTheirWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("id");
        QTest::newRow("title") << u"lam"_s << u"lamp"_s;
        QTest::newRow("meaning") << u"ROOM lights"_s << u"lamp"_s;
        QTest::newRow("another word") << u"travel"_s << u"go"_s;
        QTest::newRow("a choice") << u"sea"_s << u"colour"_s;
        QTest::newRow("topic") << u"advanced"_s << u"count"_s;
        QTest::newRow("none") << u"lamp sea"_s << QString();
    }
    void settingsAreFoundByTheirWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, id);
        Values values;
        SettingsView view(rowsOf(values));
        view.resize(900, 600);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *field = named<QLineEdit>(view, u"Find a setting"_s);
        field->setFocus();
        auto *found = named<QListWidget>(view, u"Settings found"_s);
        QVERIFY(found);
        QTest::keyClicks(field, words);
        QVERIFY(found->isVisible());
        QCOMPARE(found->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        if (id.isEmpty()) {
            QVERIFY(found->isVisible());
            return;
        }
        QVERIFY(!found->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), id);
        QVERIFY(QApplication::focusWidget()->isVisible());
    }

    void keysAreReadAndWritten()
    {
        KeyBindings bindings;
        QCOMPARE(bindings.text(), QString());
        bindings.set(Command::Like, {QKeySequence(u"Ctrl+Alt+L"_s)});
        const KeyBindings read = KeyBindings::fromText(bindings.text());
        QCOMPARE(read.keys(Command::Like), QList{QKeySequence(u"Ctrl+Alt+L"_s)});
        QVERIFY(read.isOwn(Command::Like));
        QCOMPARE(read.keys(Command::Dislike), KeyBindings().keys(Command::Dislike));
        // The usual keys are no keys of one's own.
        bindings.set(Command::Like, KeyBindings().keys(Command::Like));
        QCOMPARE(bindings.text(), QString());
        // Whatever a file says.
        for (const QString &text :
             {u"{"_s, u"[]"_s, u"{\"Like\": 3, \"None\": [\"X\"], \"Rest\": [\"Tab\"]}"_s}) {
            const KeyBindings odd = KeyBindings::fromText(text);
            QCOMPARE(odd.keys(Command::Like), KeyBindings().keys(Command::Like));
            QVERIFY(!odd.keys(Command::Rest).contains(QKeySequence(Qt::Key_Tab)));
        }
    }

    void plusAndMinusAreAsked()
    {
        using Plus = KeyBindings::PlusAndMinus;
        QVERIFY(!KeyBindings().keys(Command::Dislike).contains(QKeySequence(Qt::Key_Minus)));
        const KeyBindings bindings = KeyBindings::fromText({}, Plus::On);
        QVERIFY(bindings.keys(Command::Like).contains(QKeySequence(Qt::Key_Plus)));
        QVERIFY(bindings.keys(Command::Like).contains(QKeySequence(Qt::Key_L)));
        QVERIFY(bindings.keys(Command::Dislike).contains(QKeySequence(Qt::Key_Minus)));
        QCOMPARE(bindings.text(), QString());
    }

    //! A key that is taken is refused, and the sentence says by what.
    void takenKeysAreRefused()
    {
        KeysEditor editor;
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QSignalSpy changed(&editor, &KeysEditor::changed);
        connect(&editor, &KeysEditor::changed, &editor, &KeysEditor::setBindings);
        auto *like = named<KeyButton>(editor, u"Key for I like"_s);
        like->setFocus();
        const auto press = [like](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(like, Qt::Key_Space);
            QTest::keyClick(like, static_cast<Qt::Key>(key), modifiers);
        };
        const auto says = [&editor](const QString &text) {
            const auto labels = editor.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        press(Qt::Key_D);
        QCOMPARE(changed.count(), 0);
        QVERIFY(says(u"D already asks for “I don't like”"_s));
        press(Qt::Key_Tab);
        QCOMPARE(changed.count(), 0);
        QVERIFY(says(u"Tab moves about"_s));
        QTest::keyClick(like, Qt::Key_Space);
        QCOMPARE(like->text(), u"Press a key …"_s);
        QTest::keyClick(like, Qt::Key_Escape);
        QCOMPARE(like->text(), u"L or Alt+Shift+B"_s);
        QCOMPARE(changed.count(), 0);
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(like->text(), u"Ctrl+G"_s);
        QVERIFY(!says(u"already asks"_s));
        named<QPushButton>(editor, u"Usual key for I like"_s)->click();
        QCOMPARE(like->text(), u"L or Alt+Shift+B"_s);
    }

    void commandsTakeTheKeysTheyAreGiven()
    {
        QWidget window;
        Commands commands(&window);
        QSignalSpy changed(&commands, &Commands::keysChanged);
        KeyBindings bindings;
        bindings.set(Command::Rest, {QKeySequence(u"F9"_s)});
        commands.setKeys(bindings);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(commands.action(Command::Rest).shortcuts(), QList{QKeySequence(u"F9"_s)});
        const auto rows = commands.rows();
        const auto rest = std::ranges::find(rows, Command::Rest, &CommandRow::command);
        QCOMPARE(rest->keys, QList{QKeySequence(u"F9"_s)});
    }

    void theMenuOfSessionsSaysWhichIsOn()
    {
        SessionSwitch shown;
        QCOMPARE(shown.accessibleName(), u"Session: Everyday"_s);
        const auto study = sessionOf(3, u"R & B"_s);
        shown.setSessions(study, {study, sessionOf(4, u"Noise"_s, false)});
        QCOMPARE(shown.accessibleName(), u"Session: R & B"_s);
        const QMenu &menu = *shown.menu();
        QVERIFY(actionOf(menu, u"R && B"_s)->isChecked());
        QVERIFY(!actionOf(menu, u"Everyday"_s)->isChecked());
        QSignalSpy wanted(&shown.sessions(), &SessionMenu::wanted);
        actionOf(menu, u"Noise (nothing is learned)"_s)->trigger();
        actionOf(menu, u"R && B"_s)->trigger();
        QVERIFY(actionOf(menu, u"R && B"_s)->isChecked());
        actionOf(menu, u"Everyday"_s)->trigger();
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(0).at(0).value<std::optional<catalog::SessionId>>(), catalog::SessionId(4));
        QVERIFY(!wanted.at(1).at(0).value<std::optional<catalog::SessionId>>());
        QVERIFY(actionOf(menu, u"End “R && B” for good …"_s));
        // Guests have no name to change and no end but leaving.
        shown.setSessions(catalog::Session{.id = catalog::SessionId(9),
                                           .kind = catalog::SessionKind::Guest,
                                           .name = {},
                                           .learns = false},
                          {study});
        QVERIFY(actionOf(menu, u"Guests: nothing is learned"_s)->isChecked());
        QVERIFY(!actionOf(menu, u"End “” for good …"_s));
    }

    void aSessionNeedsAName()
    {
        SessionDialog dialog({});
        dialog.show();
        auto *begin = named<QPushButton>(dialog, u"Begin"_s);
        QVERIFY(!begin->isEnabled());
        QSignalSpy chosen(&dialog, &SessionDialog::nameChosen);
        auto *name = named<QLineEdit>(dialog, u"Name of the session"_s);
        QTest::keyClicks(name, u"  Sunday  morning "_s);
        named<QCheckBox>(dialog, u"Learn in this session"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"Sunday morning"_s);
        QCOMPARE(chosen.at(0).at(1).toBool(), false);
    }

    void theMiniPlayerIsWholeAndSmall()
    {
        MiniView view(m_covers);
        catalog::Song song = tests::sampleSong(1);
        song.reaction = catalog::ReactionKind::Like;
        view.setSong(song);
        view.setKeys(u"L"_s, u"D"_s, u"Space"_s, {});
        view.setPlaying(true);
        QVERIFY2(view.minimumSizeHint().width() <= 380,
                 qPrintable(QString::number(view.minimumSizeHint().width())));
        QVERIFY2(view.minimumSizeHint().height() <= 132,
                 qPrintable(QString::number(view.minimumSizeHint().height())));
        QVERIFY(named<QToolButton>(view, u"I like"_s)->isChecked());
        QCOMPARE(named<QToolButton>(view, u"I like"_s)->toolTip(), u"I like (L)"_s);
        QVERIFY(named<QToolButton>(view, u"Pause"_s));
        for (const auto &[name, signal] : QList<std::pair<QString, void (MiniView::*)()>>{
                 {u"I like"_s, &MiniView::likeWanted},
                 {u"I don't like"_s, &MiniView::dislikeWanted},
                 {u"Previous"_s, &MiniView::previousWanted},
                 {u"Next"_s, &MiniView::nextWanted},
                 {u"Pause"_s, &MiniView::playWanted},
                 {u"Back to the window"_s, &MiniView::windowWanted}}) {
            QSignalSpy told(&view, signal);
            auto *button = named<QToolButton>(view, name);
            QVERIFY2(button, qPrintable(name));
            button->click();
            QCOMPARE(told.count(), 1);
        }
    }

    //! A key each, and left at any time.
    void theQuickStartIsAKeyEach()
    {
        QWidget window;
        const QuickStartDialog::Keys keys{.like = {QKeySequence(Qt::Key_L)},
                                          .dislike = {QKeySequence(Qt::Key_D)}};
        QuickStartDialog dialog(m_covers, keys, &window);
        dialog.showSong(tests::sampleSong(1), 3, 10);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy answered(&dialog, &QuickStartDialog::answered);
        for (const Qt::Key key : {Qt::Key_L, Qt::Key_D, Qt::Key_S})
            QTest::keyClick(&dialog, key);
        using Kind = std::optional<catalog::ReactionKind>;
        QCOMPARE(answered.count(), 3);
        QCOMPARE(answered.at(0).at(0).value<Kind>(), Kind(catalog::ReactionKind::Like));
        QCOMPARE(answered.at(1).at(0).value<Kind>(), Kind(catalog::ReactionKind::Dislike));
        QCOMPARE(answered.at(2).at(0).value<Kind>(), Kind());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void aboutNamesEveryIngredient()
    {
        const QList<Ingredient> all = ingredients();
        QVERIFY(all.size() >= 10);
        AboutDialog about(all, nullptr);
        for (const Ingredient &one : all) {
            QVERIFY(!one.licence.isEmpty() && !one.use.isEmpty() && one.url.scheme() == u"https"_s);
            QVERIFY(named<QPushButton>(about, u"%1, %2"_s.arg(one.name, one.licence)));
        }
        auto *copy = named<QPushButton>(about, u"Copy details for a report"_s);
        QVERIFY(!copy->isEnabled());
        discovery::Status status;
        status.account.displayName = u"Somebody"_s;
        status.songs = 17;
        status.databasePath = QDir::homePath() + u"/secret/undersong.db"_s;
        about.setDiagnostics(diagnosticsText(status));
        copy->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Songs: 17"_s));
        QVERIFY(copied.contains(QLatin1StringView(qVersion())));
        QVERIFY(!copied.contains(u"Somebody"_s));
        QVERIFY(!copied.contains(u"secret"_s));
    }
};

QTEST_MAIN(SettingsTest)

#include "settings_test.moc"
